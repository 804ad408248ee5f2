import type { TopicKey } from "../guide/topics";
import type { Ground } from "./statements";

/** Topics whose texts bind the supplier. */
const REQUIRING: ReadonlySet<TopicKey> = new Set([
  "functional", "integrations", "reporting", "technical", "performance", "security", "privacy", "migration", "training", "support", "exit", "deliverables",
]);
/** Topics that tell, aim or organise: an obligation there binds the buyer, or nobody. */
const TELLING: ReadonlySet<TopicKey> = new Set([
  "company", "existing", "objectives", "kpi", "risks", "selection", "governance", "planning", "budget", "glossary",
]);

/** What the topics of a section (best first) make of its sentences. */
export function groundOf(topics: readonly TopicKey[]): Ground {
  const first = topics[0];
  if (first === undefined) return "neutral";
  if (topics.some((topic) => topic === "functional")) return "requirements";
  return REQUIRING.has(first) ? "requirements" : TELLING.has(first) ? "closed" : "neutral";
}
