import { mapped } from "../document/mapped";
import { inSteps } from "../document/steps";
import type { SectionId } from "../guide/guide-item";
import { GUIDE_SECTIONS } from "../guide/sections";
import type { TopicKey } from "../guide/topics";
import { TOPICS } from "../guide/topics";
import type { SectionEvidence } from "./section-evidence";
import type { SectionNode } from "./sections";
import { subtree } from "./sections";
import type { SettledHeadings } from "./settled-headings";
import { titleTopics } from "./title-topics";
import type { TitleTopic } from "./title-topics";
import { aboutOneThing, treatedTopics } from "./treated-topics";

/** The topics a section stands for. */
export interface SectionTopics {
  /** Those its own title names, best first. */
  readonly titled: readonly TitleTopic[];
  /** Those its own text treats as a substantive passage, or is about, best first. */
  readonly treated: readonly TopicKey[];
  /** What Section.topics says: titled, else treated in a passage, else those of the section above. */
  readonly topics: readonly TopicKey[];
}

/** Topics whose words are also everyday words of features ("recette" of a kitchen, "formation" of a staff, "prix" of a product). */
export const PROJECT_TOPICS: ReadonlySet<TopicKey> = new Set([
  "kpi", "governance", "budget", "planning", "risks", "deliverables", "acceptance", "selection", "migration", "training", "support", "exit",
]);

/** Topics that the text of a feature only seems to treat: its users aim, lack and employ as the buyer does. */
const NARRATIVE: ReadonlySet<TopicKey> = new Set(["company", "existing", "objectives"]);

const FEATURE_TOPICS: ReadonlySet<TopicKey> = new Set(["functional", "usecases"]);
/** A title this sure needs no confirmation by the text below. */
const SURE = 0.6;
/** A title that is nothing but an uncertain word ("Offres") asks for one cue only, and for none where the word, alone, is plain ("Formation"). */
const WHOLE = 0.5;
const PLAIN: ReadonlySet<TopicKey> = new Set(["glossary", "training", "support", "budget", "acceptance", "risks", "migration"]);
/** Weight of cues that confirms a title less sure. */
const CONFIRMED = 3;

/** Matches every section to topics, by what settles its heading, else by title, else by content, else by the section above; in steps. */
export function* matchTopics(nodes: readonly SectionNode[], evidence: readonly SectionEvidence[], settledHeadings: SettledHeadings): Generator<undefined, readonly SectionTopics[]> {
  const matched: SectionTopics[] = [];
  const titles = yield* titlesAbove(nodes);
  yield* inSteps(nodes, (node) => {
    const own = evidence[node.index];
    const settled = settledHeadings.get(node.index);
    if (settled?.by === "author") {
      matched.push(correctedTopics(settled.section, node, own));
      return;
    }
    const above = node.parent === null ? undefined : matched[node.parent];
    const isFeature = above?.topics[0] !== undefined && FEATURE_TOPICS.has(above.topics[0]);
    const title = titles.get(node.index);
    const named = (node.heading === null || title === "document" ? [] : titleTopics(node.heading.block.text)).filter(
      ({ topic, strength }) => (title === undefined || PROJECT_TOPICS.has(topic)) && isConfirmed(topic, strength, isFeature, subtreeWeight(nodes, evidence, node.index, topic)),
    );
    const titled = settled === undefined ? named : withSection(settled.section, named);
    // What is in and what is out is named there, not treated.
    const isScope = titled[0]?.topic === "scope";
    const isFeatureText = isFeature || titled.some(({ topic }) => FEATURE_TOPICS.has(topic));
    const passages = (own === undefined ? [] : treatedTopics(own, titled)).filter((topic) => (!isScope || topic === "scope") && (!isFeatureText || !(PROJECT_TOPICS.has(topic) || NARRATIVE.has(topic))));
    const topics = titled.length > 0 ? mapped(titled, ({ topic }) => topic) : isFeature && passages.every((topic) => above.topics.includes(topic)) ? above.topics : passages.length > 0 ? passages : (above?.topics ?? []);
    // Too little to read the text otherwise for it: nothing is demanded there that was not.
    const treated = passages.length > 0 || titled.length > 0 || isFeature || own === undefined ? passages : aboutOneThing(own);
    matched.push({ titled, treated, topics });
  });
  return matched;
}

/** Topics of a project that the headings below name, at least, under the title of a document. */
const IN_DOCUMENT = 2;
/** The same under the title of a part of it, beside which others stand. */
const IN_PART = 3;

/** What a heading that stands above parts of a project is the title of, by its index: it then speaks of the project, not of features ("Expression de besoin – Relation donateurs"); a few headings a step. */
function* titlesAbove(nodes: readonly SectionNode[]): Generator<undefined, ReadonlyMap<number, "document" | "part">> {
  const named = new Map<number, Set<TopicKey>>();
  yield* inSteps(nodes, ({ heading, parent }) => {
    if (heading === null || parent === null) return;
    const topics = named.get(parent) ?? new Set();
    for (const { topic, strength } of titleTopics(heading.block.text)) if (strength >= SURE && (PROJECT_TOPICS.has(topic) || NARRATIVE.has(topic))) topics.add(topic);
    named.set(parent, topics);
  });
  const titles = new Map<number, "document" | "part">();
  let highest = Infinity;
  for (const { index, level } of [...nodes].reverse()) {
    const size = named.get(index)?.size ?? 0;
    if (size >= IN_DOCUMENT && level < highest) titles.set(index, "document");
    else if (size >= IN_PART) titles.set(index, "part");
    highest = Math.min(highest, level);
  }
  return titles;
}

/** What the author says a heading stands for, and nothing else: its words and its text only tell which of the section's topics. */
function correctedTopics(section: SectionId | "none", { heading }: SectionNode, own: SectionEvidence | undefined): SectionTopics {
  if (section === "none") return { titled: [], treated: [], topics: [] };
  const topics = topicsOf(section);
  const titled = withSection(section, titleTopics(heading?.block.text ?? "")).filter(({ topic }) => topics.includes(topic));
  const treated = own === undefined ? [] : treatedTopics(own, titled).filter((topic) => topics.includes(topic));
  return { titled, treated, topics: mapped(titled, ({ topic }) => topic) };
}

/** Topics that a title names, with those of the section that it is known to stand for first: its main one where it names none. */
function withSection(section: SectionId, named: readonly TitleTopic[]): readonly TitleTopic[] {
  const topics = topicsOf(section);
  const own = named.filter(({ topic }) => topics.includes(topic));
  const main = own.length > 0 ? own : topics.slice(0, 1).map((topic) => ({ topic, strength: 1 }));
  return [...main, ...named.filter(({ topic }) => !topics.includes(topic))];
}

/** The topics of a section of the guide, hidden by a company or not. */
export const topicsOf = (section: SectionId): readonly TopicKey[] => GUIDE_SECTIONS.find(({ id }) => id === section)?.topics ?? [];

/**
 * Whether the text below a title confirms what its words seem to say. A feature's title speaks of the project ("Gestion
 * des sessions de formation") only when it says nothing else.
 */
function isConfirmed(topic: TopicKey, strength: number, isFeature: boolean, said: number): boolean {
  if (isFeature && PROJECT_TOPICS.has(topic)) return strength >= 0.95 && said >= 6;
  return strength >= SURE || said >= (strength < WHOLE ? CONFIRMED : PLAIN.has(topic) ? 0 : 1);
}

/** Weight of the cues of a topic in a section and all below it. */
function subtreeWeight(nodes: readonly SectionNode[], evidence: readonly SectionEvidence[], index: number, topic: TopicKey): number {
  const at = TOPICS.indexOf(topic);
  return subtree(nodes, index).reduce((sum, { index: below }) => sum + (evidence[below]?.topics[at]?.weight ?? 0), 0);
}
