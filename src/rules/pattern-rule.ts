import type { Language, Localized } from "../document/language";
import { isQuoted } from "../language/disarm/naming";
import { defineRule } from "../lint/rule";
import type { BlockRule, OptionSpecs, RuleExamples, RuleSource } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

export interface PatternRuleSpec {
  /** The file's name. */
  readonly id: string;
  /** false for a rule that only some companies want. */
  readonly enabledByDefault?: false;
  /** For what English requirement writers expect to be told and French ones write as a matter of course: in French only where a company asks for it. */
  readonly isFrenchOnRequest?: true;
  readonly source: RuleSource;
  readonly title: Localized;
  readonly why: Localized;
  /** One sentence with `{term}`, the words found. */
  readonly message: Localized;
  /** What is reported in each language: global and linear (phrases.ts). */
  readonly patterns: Readonly<Record<Language, RegExp>>;
  /** A cheap test that most texts fail (beginnings.ts). */
  readonly mayMatch?: (text: string) => boolean;
  /** Leaves out what its surroundings explain; asked only about what the pattern matched. */
  readonly isExplained?: (before: string, after: string, language: Language) => boolean;
  readonly examples: RuleExamples;
}

/** How far `isExplained` sees on each side: bounded, so that a text is checked in linear time. */
const REACH = 120;

const FRENCH: OptionSpecs = { french: { type: "boolean", default: false, title: { fr: "Aussi dans les textes français", en: "In French texts too" } } };

/** A rule on how a statement is built: it reports what a pattern matches in a text that a supplier must commit to, as information. */
export function patternRule({ patterns, message, mayMatch, isExplained, isFrenchOnRequest, ...head }: PatternRuleSpec): BlockRule {
  return defineRule({
    ...head,
    scope: "block",
    family: "ambiguous",
    category: null,
    severity: "info",
    options: isFrenchOnRequest ? FRENCH : {},
    messages: { found: message },
    mayHit: ({ text, context }) => wordingSeverity(context.bearing) !== "info" && mayMatch?.(text) !== false,
    *check({ text, context }, { french }) {
      if (context.language === "fr" && french === false) return;
      for (const match of text.matchAll(patterns[context.language])) {
        const [term] = match;
        const start = match.index;
        const end = start + term.length;
        const before = text.slice(Math.max(0, start - REACH), start);
        const after = text.slice(end, end + REACH);
        if (isQuoted({ rawBefore: before, rawAfter: after }) || isExplained?.(before, after, context.language) === true) continue;
        yield { start, end, message: "found" as const, data: { term } };
      }
    },
  });
}
