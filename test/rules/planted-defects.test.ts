import { ContentPool } from "../../src/document/content";
import type { Draft } from "../../src/document/draft";
import type { Language } from "../../src/document/language";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { Finding } from "../../src/lint/finding";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";
import { cleanDocument, PLANTED_DEFECTS, PLANTED_ON } from "../bench/planted-defects";
import { draftDocument } from "../support/draft-document";

const LANGUAGES: readonly Language[] = ["fr", "en"];
const words = ({ rule, message, text }: Finding): string => `${rule}: ${message.fr} (${String(text)})`;
/** The documents differ by a few words each: what is said of the others is remembered, as after an edit. */
const pool = new ContentPool();
const check = (drafts: readonly Draft[], now: Date = PLANTED_ON): Promise<readonly Finding[]> => run({ outline: buildOutline(draftDocument(drafts, pool), GUIDE_PROFILE), rules: RULES, now });
const CLEAN = { fr: cleanDocument("fr"), en: cleanDocument("en") };

test.each(LANGUAGES)("the complete document has no finding at all (%s), as drafted and as written in a file", async (language) => {
  const drafts = CLEAN[language];
  expect((await check(drafts)).map(words)).toEqual([]);
  const outline = buildOutline(readDocx(await writeDocx(drafts, { title: "CRM", language })), GUIDE_PROFILE);
  expect((await run({ outline, rules: RULES, now: PLANTED_ON })).map(words)).toEqual([]);
});

const CASES = PLANTED_DEFECTS.flatMap((defect) => LANGUAGES.map((language) => ({ name: `${defect.rule}: ${defect.what} (${language})`, defect, language })));

test.each(CASES)("$name is found, and nothing else", async ({ defect, language }) => {
  const findings = await check(defect.plant(CLEAN[language]), defect.now);
  expect({ rules: findings.map(({ rule }) => rule), words: findings.map(words) }).toEqual({ rules: [defect.rule], words: findings.map(words) });
});

test("every rule on the whole document has a defect of its own", () => {
  const planted = new Set(PLANTED_DEFECTS.map(({ rule }) => rule));
  const rules = RULES.filter(({ scope, enabledByDefault }) => scope === "document" && enabledByDefault !== false).map(({ id }) => id);
  expect(rules.filter((id) => !planted.has(id))).toEqual([]);
});
