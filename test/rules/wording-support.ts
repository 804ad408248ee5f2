import type { Language } from "../../src/document/language";
import { matchTerms } from "../../src/language/match-terms";
import { sentencesOf } from "../../src/language/sentences";
import type { BlockInput, BlockRule } from "../../src/lint/rule";
import { formatMessage } from "../../src/lint/message";
import type { Context } from "../../src/outline/outline";
import { clearPronouns } from "../../src/rules/clear-pronouns";
import { completeReferences } from "../../src/rules/complete-references";
import { noAbsolutes } from "../../src/rules/no-absolutes";
import { noAndOr } from "../../src/rules/no-and-or";
import { noComparatives } from "../../src/rules/no-comparatives";
import { noLoopholes } from "../../src/rules/no-loopholes";
import { noMixedConnectives } from "../../src/rules/no-mixed-connectives";
import { noOpenEndedLists } from "../../src/rules/no-open-ended-lists";
import { noPlaceholders } from "../../src/rules/no-placeholders";
import { noSlashes } from "../../src/rules/no-slashes";
import { noVagueQuantities } from "../../src/rules/no-vague-quantities";
import { noVagueTerms } from "../../src/rules/no-vague-terms";
import { noVagueTimes } from "../../src/rules/no-vague-times";
import { noWeakModals } from "../../src/rules/no-weak-modals";
import { noWeakVerbs } from "../../src/rules/no-weak-verbs";
import { oneThoughtPerRequirement } from "../../src/rules/one-thought-per-requirement";

export const WORDING_RULES: readonly BlockRule[] = [
  noVagueTerms, noLoopholes, noOpenEndedLists, noPlaceholders, noVagueTimes, noVagueQuantities, clearPronouns, noAndOr, noSlashes, noMixedConnectives, oneThoughtPerRequirement, completeReferences, noComparatives, noWeakVerbs, noWeakModals, noAbsolutes,
];

export interface Reported {
  readonly category: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly severity: string;
  readonly message: { readonly fr: string; readonly en: string };
}

/** A text read as a requirement, as wording rules see it. */
export function requirementInput(text: string, language: Language): BlockInput {
  const context: Context = { language, bearing: "requirement", topic: null };
  return { text, context, sentences: sentencesOf(text), terms: matchTerms(text, language) };
}

/** What the given rules report in a text read as a requirement, in text order. */
export function report(text: string, language: Language, rules: readonly BlockRule[] = WORDING_RULES): readonly Reported[] {
  const input = requirementInput(text, language);
  return rules
    .filter((rule) => rule.mayHit?.(input) !== false)
    .flatMap((rule) =>
      Array.from(rule.check(input, {}), (hit) => {
        const template = rule.messages[hit.message];
        if (template === undefined) throw new Error(`${rule.id} has no message ${hit.message}`);
        const { start, end } = hit;
        return { category: rule.category, start, end, text: text.slice(start, end), severity: hit.severity ?? rule.severity, message: formatMessage(template, hit.data) };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** The same text with `⟦…⟧` around what is reported. */
export function marked(text: string, found: readonly Reported[]): string {
  let out = "";
  let from = 0;
  for (const { start, end } of found) {
    out += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return out + text.slice(from);
}
