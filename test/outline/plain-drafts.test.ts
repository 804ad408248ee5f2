import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { buildOutline } from "../../src/outline/build-outline";

/** Drafts written as people write who follow no model, with the topics that a reader finds treated in each, and those that nobody finds. */
const DRAFTS: readonly (readonly [name: string, treated: string, untouched: string, requirements: number])[] = [
  ["menuiserie", "company existing objectives users functional usecases reporting technical governance budget planning selection migration training support", "scope risks deliverables acceptance exit glossary", 2],
  ["association", "company existing objectives scope functional technical security privacy planning acceptance selection training support glossary", "users integrations reporting governance risks migration exit", 5],
  ["clinique", "company existing objectives scope functional integrations technical performance governance budget planning deliverables acceptance support exit", "reporting risks selection glossary", 5],
  ["transport", "existing objectives functional integrations reporting performance security governance planning acceptance selection support", "scope users risks training glossary", 0],
  ["agglomeration", "company existing objectives scope functional integrations technical privacy governance budget planning acceptance selection training support exit", "users reporting risks migration glossary", 6],
  ["cuisines", "existing objectives users functional usecases integrations reporting technical performance privacy governance budget planning risks deliverables acceptance selection migration training support exit glossary", "scope", 5],
];

/** Drafts that name next to nothing as a model would ("Les sous", "What hurts"), written and labelled by others: what is found of the topics treated, and all that nobody finds. */
const UNLIKE: typeof DRAFTS = [
  ["poeles", "existing objectives functional usecases budget planning migration", "kpi reporting performance security privacy governance risks deliverables glossary", 5],
  ["donateurs", "company existing objectives kpi scope users functional integrations reporting technical performance security risks selection migration glossary", "deliverables training exit", 5],
  ["concessions", "objectives scope users functional usecases integrations budget selection training", "deliverables migration support exit glossary", 5],
  ["aides", "existing scope functional integrations technical security privacy governance planning deliverables acceptance migration training support exit glossary", "company kpi usecases reporting risks", 5],
  ["domaine", "company objectives scope users functional integrations technical governance budget planning selection migration support", "usecases performance privacy deliverables acceptance glossary", 5],
  ["subsidiary", "company existing objectives users functional usecases integrations technical security governance budget planning deliverables selection training support exit", "scope risks acceptance glossary", 5],
  ["climbing", "existing kpi scope functional integrations privacy budget planning", "usecases performance risks deliverables exit glossary", 5],
];

test.each([...DRAFTS, ...UNLIKE])("%s", (name, treated, untouched, requirements) => {
  const outline = buildOutline(readText(readFileSync(join(__dirname, "drafts", `${name}.md`), "utf8")), GUIDE_PROFILE);
  const present = outline.topics.filter(({ status }) => status === "present").map(({ topic }) => topic);
  expect({ missed: treated.split(" ").filter((topic) => !present.some((one) => one === topic)), invented: present.filter((topic) => untouched.split(" ").includes(topic)) }).toEqual({ missed: [], invented: [] });
  expect(outline.requirements.length).toBeGreaterThanOrEqual(requirements);
});
