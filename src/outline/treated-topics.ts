import { mapped } from "../document/mapped";
import type { TopicKey } from "../guide/topics";
import { TOPICS } from "../guide/topics";
import type { SectionEvidence } from "./section-evidence";
import type { TitleTopic } from "./title-topics";

/** Words under an inline label that make real content. */
const LABELLED = 12;
/** A section whose title names something else must say this much more of a topic to treat it as well. */
const ELSEWHERE = 1.15;
/** Topics told by words that serve for nothing else: a sentence or two among others treat them ("Contraintes": "disponible à 99,5 %, moins de 2 secondes"). */
const PRECISE: ReadonlySet<TopicKey> = new Set([
  "integrations", "reporting", "performance", "security", "privacy", "migration", "training", "support", "exit", "acceptance", "selection", "kpi", "risks",
]);
const FEW_WORDS = 4;
/** Topics that are told in one breath: who a company is with what it has today. */
const TOLD_WITH: Readonly<Partial<Record<TopicKey, TopicKey>>> = { company: "existing", existing: "company" };
/** Figures in a section of objectives that make indicators of them. */
const MEASURES = 2;

/** Topics of which a section's own text holds a substantive passage: two sentences, a list or a table that do the job. */
export function treatedTopics(evidence: SectionEvidence, titled: readonly TitleTopic[]): readonly TopicKey[] {
  const scored: { readonly topic: TopicKey; readonly score: number }[] = [];
  TOPICS.forEach((topic, index) => {
    const said = evidence.topics[index];
    if (said === undefined) return;
    if ((evidence.labelled.get(topic) ?? 0) >= LABELLED) {
      scored.push({ topic, score: 1 });
      return;
    }
    const isOutside = isElsewhere(topic, titled);
    const isBrief = isOutside && (PRECISE.has(topic) || titled.some((one) => one.topic === TOLD_WITH[topic]));
    const needed = isBrief ? FEW_WORDS : neededWeight(topic, isOutside);
    if (said.strongUnits >= (isBrief ? 1 : 2) && said.cues >= 2 && said.weight >= needed)
      scored.push({ topic, score: (said.weight / needed) * Math.sqrt(said.units / Math.max(1, evidence.units)) });
  });
  if (evidence.measures >= MEASURES && titled.some(({ topic }) => topic === "objectives") && !scored.some(({ topic }) => topic === "kpi")) scored.push({ topic: "kpi", score: 0 });
  return mapped(scored.sort((a, b) => b.score - a.score), ({ topic }) => topic);
}

const isElsewhere = (topic: TopicKey, titled: readonly TitleTopic[]): boolean => titled.length > 0 && titled.every((one) => one.topic !== topic);
const neededWeight = (topic: TopicKey, isOutside: boolean): number => (THRESHOLDS[topic] ?? 6) * (isOutside ? ELSEWHERE : 1);

/** One sentence or row in so many, at least, makes a good part of a section. */
const GOOD_PART = 5;

/** Whether a section that its title gives to something else is, for a good part, a passage on a topic: it then stands for a section of the guide, which a sentence or two never do. */
export function standsFor({ topics, labelled, units }: SectionEvidence, topic: TopicKey, titled: readonly TitleTopic[]): boolean {
  const said = topics[TOPICS.indexOf(topic)];
  return !isElsewhere(topic, titled) || (labelled.get(topic) ?? 0) >= LABELLED || (said !== undefined && said.strongUnits >= 2 && said.weight >= neededWeight(topic, true) && said.strongUnits * GOOD_PART >= units);
}

/** A part of so few words is about one thing, if it has enough to be about anything. */
const SHORT_PART = { least: 12, most: 160 };
/** Topics whose words stand in passages about anything. */
const EVERYWHERE: ReadonlySet<TopicKey> = new Set(["company", "existing", "objectives", "functional", "usecases", "planning"]);

/** The one topic of a short part whose title says nothing of it, told by fewer words than a passage among others would need. */
export function aboutOneThing({ words, units, topics }: SectionEvidence): readonly TopicKey[] {
  if (words < SHORT_PART.least || words > SHORT_PART.most) return [];
  const [best, next] = TOPICS.map((topic, index) => ({ topic, said: topics[index] })).sort((a, b) => (b.said?.weight ?? 0) - (a.said?.weight ?? 0));
  if (best?.said === undefined || EVERYWHERE.has(best.topic) || best.said.weight === next?.said?.weight) return [];
  const { strongUnits, cues, weight, units: own } = best.said;
  return strongUnits > 0 && cues >= 2 && weight >= 3 && own * 3 >= units ? [best.topic] : [];
}

/** Weight of distinct cues that makes a passage, where it is not 6: more for topics whose words are everywhere. */
const THRESHOLDS: Readonly<Partial<Record<TopicKey, number>>> = {
  usecases: 5, technical: 7, company: 7, users: 7, governance: 7, planning: 8, budget: 7, objectives: 7,
};
