import { TOPICS } from "../guide/topics";
import type { TopicKey } from "../guide/topics";
import type { Requirement, TopicState } from "./outline";
import type { SectionTopics } from "./match-topics";
import type { SectionEvidence } from "./section-evidence";
import type { SectionNode } from "./sections";
import { subtree } from "./sections";
import type { TitleTopic } from "./title-topics";

/** Fewer words than this under a title say nothing of it. */
const REAL_CONTENT = 5;

/** Says of each of the 26 topics whether it is present, mentioned or absent, as the labelling guidelines do; a topic at a time. */
export function* topicStates(nodes: readonly SectionNode[], evidence: readonly SectionEvidence[], matched: readonly SectionTopics[], textBoxes: SectionEvidence): Generator<undefined, readonly TopicState[]> {
  const states: TopicState[] = [];
  for (const [index, topic] of TOPICS.entries()) {
    let titled: number | null = null;
    let borne: { readonly section: number; readonly score: number } | null = null;
    let treated: { readonly section: number; readonly score: number } | null = null;
    let mentioned = false;
    for (const node of nodes) {
      const own = matched[node.index];
      const title = titleOf(own, topic);
      if (title !== null) {
        titled ??= node.index;
        const below = subtree(nodes, node.index);
        const words = below.reduce((sum, { index: i }) => sum + (evidence[i]?.words ?? 0), 0);
        const list = below.some(({ index: i }) => (evidence[i]?.listItems ?? 0) >= 2 || (evidence[i]?.writtenRows ?? 0) >= 2);
        const said = below.reduce((sum, { index: i }) => sum + (evidence[i]?.topics[index]?.weight ?? 0), 0);
        const score = title.strength + Math.min(said, 10) / 10;
        const isBeside = words === 0 && (textBoxes.topics[index]?.weight ?? 0) >= 2;
        if ((words >= REAL_CONTENT || list || isBeside) && (borne === null || score > borne.score)) borne = { section: node.index, score };
      }
      const weight = evidence[node.index]?.topics[index]?.weight ?? 0;
      if ((evidence[node.index]?.topics[index]?.strongUnits ?? 0) > 0) mentioned = true;
      if (own?.treated.includes(topic) === true && (treated === null || weight > treated.score)) treated = { section: node.index, score: weight };
    }
    const bearer = borne ?? treated;
    if (bearer !== null) states.push({ topic, status: "present", section: bearer.section });
    else states.push({ topic, status: mentioned || titled !== null ? "mentioned" : "absent", section: titled });
    yield undefined;
  }
  return states;
}

/** How a section's title names a topic. Written out: asked for each topic of each section, and nearly always of none. */
function titleOf(section: SectionTopics | undefined, topic: TopicKey): TitleTopic | null {
  if (section !== undefined) for (const one of section.titled) if (one.topic === topic) return one;
  return null;
}

/** Requirements with an identifier, or in a table, that make a chapter of functions whatever it is called. */
const STATED = 3;

/**
 * The same where functions are stated under headings that say nothing of it ("Cahier", "Lot 1", "Comptes"): identified
 * requirements outside the sections of another topic are what the solution must do.
 */
export function withStatedFunctions(topics: readonly TopicState[], requirements: readonly Requirement[], nodes: readonly SectionNode[], matched: readonly SectionTopics[]): readonly TopicState[] {
  if (topics.some(({ topic, status }) => topic === "functional" && status === "present")) return topics;
  const isSilent = (index: number): boolean => (matched[index]?.topics ?? []).length === 0;
  const stated = requirements.filter(({ id, origin, section }) => (id !== null || origin === "table") && isSilent(section));
  const [first] = stated;
  if (first === undefined || stated.length < STATED) return topics;
  const above = nodes[first.section]?.parent ?? null;
  const section = above !== null && nodes[above]?.heading !== null && isSilent(above) ? above : first.section;
  return topics.map((one) => (one.topic === "functional" ? { ...one, status: "present", section } : one));
}
