/** The 26 topics a requirements document may treat, in the order of the labelling guidelines. */
export const TOPICS = [
  "company", "existing", "objectives", "kpi", "scope", "users", "functional", "usecases", "integrations", "reporting",
  "technical", "performance", "security", "privacy", "governance", "budget", "planning", "risks", "deliverables",
  "acceptance", "selection", "migration", "training", "support", "exit", "glossary",
] as const;

export type TopicKey = (typeof TOPICS)[number];
