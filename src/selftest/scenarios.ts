import { blockScenarios } from "./block-scenarios";
import { conventionScenarios } from "./convention-scenarios";
import { editScenarios } from "./edit-scenarios";
import { insertScenarios } from "./insert-scenarios";
import { readScenarios } from "./read-scenarios";
import { revealScenarios } from "./reveal-scenarios";
import type { Scenario } from "./scenario";

/** All of them, in the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [...readScenarios, ...revealScenarios, ...insertScenarios, ...editScenarios, ...blockScenarios, ...conventionScenarios];
