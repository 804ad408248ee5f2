import type { Span } from "../document/guidance";
import type { Localized } from "../document/language";
import { isDemanded } from "../language/disarm/demand";
import { isDisarmed } from "../language/disarm/disarm";
import { Occurrence } from "../language/disarm/occurrence";
import type { WordingCategory } from "../language/term";
import type { Severity } from "../lint/finding";
import { defineRule } from "../lint/rule";
import type { BlockInput, BlockRule, RuleExamples, RuleSource } from "../lint/rule";

export interface WordingRuleSpec {
  /** "no-vague-terms": the file's name. */
  readonly id: string;
  readonly category: WordingCategory;
  readonly source: RuleSource;
  readonly title: Localized;
  readonly why: Localized;
  /** One sentence with `{term}`, the words found, and `{advice}`, the lexicon's "say …". */
  readonly message: Localized;
  readonly examples: RuleExamples;
  /** Says less than a warning of some findings; without it all are warnings at most. */
  readonly severityOf?: (occurrence: Occurrence) => Severity;
  /**
   * Where the words are reported beside a demand only: in a narrative ("Docker facilite …" describes), or where the
   * company tells of itself and of what it has today ("environ 1 900 références").
   */
  readonly isOfDemands?: "in a narrative" | "of today";
  /** The words to show where the term alone says too little: "plus" with the adjective after it. */
  readonly spanOf?: (occurrence: Occurrence) => Span;
}

/** A rule that reports the terms of one category wherever their context does not disarm them. */
export function wordingRule({ message, severityOf, spanOf, isOfDemands, ...head }: WordingRuleSpec): BlockRule {
  return defineRule({
    ...head,
    scope: "block",
    family: "ambiguous",
    severity: "warning",
    options: {},
    messages: { found: message },
    mayHit: ({ terms }) => terms.some(({ term }) => term.category === head.category),
    *check(input) {
      for (const occurrence of occurrencesOf(input, head.category)) {
        if (isDisarmed(occurrence)) continue;
        if (isOfDemands !== undefined && input.context.bearing === "narrative" && (isOfDemands === "in a narrative" || isOfToday(input.context)) && !isDemanded(occurrence)) continue;
        const { match } = occurrence;
        const { start, end } = spanOf?.(occurrence) ?? match;
        yield {
          start,
          end,
          message: "found" as const,
          data: { term: input.text.slice(start, end), advice: match.term.advice ?? NO_ADVICE },
          ...(severityOf && { severity: severityOf(occurrence) }),
        };
      }
    },
  });
}

const isOfToday = ({ topic }: BlockInput["context"]): boolean => topic === "company" || topic === "existing" || topic === "objectives";

const NO_ADVICE: Localized = { fr: "dites ce que l’on constatera", en: "say what will be observed" };

/** The terms of a category, each with the sentence that holds it; both lists are in text order. */
function* occurrencesOf(input: BlockInput, category: WordingCategory): Generator<Occurrence> {
  const { text, sentences } = input;
  let index = 0;
  for (const match of input.terms) {
    if (match.term.category !== category) continue;
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= match.start) index++;
    const sentence: Span = sentences[index] ?? { start: 0, end: text.length };
    yield new Occurrence(text, match, sentence);
  }
}
