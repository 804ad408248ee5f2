import type { Action } from "../document/action";
import type { Localized } from "../document/language";
import type { Range } from "../document/place";
import type { GuideItem } from "../guide/guide-item";
import type { Span } from "../document/guidance";
import type { TermMatch, WordingCategory } from "../language/term";
import type { Context, Outline } from "../outline/outline";
import type { Family, Severity } from "./finding";

/** Where a rule comes from: rows of the guide, INCOSE Guide to Writing Requirements v4 numbers, ISO/IEC/IEEE 29148:2018 5.2.7 category. */
export interface RuleSource {
  readonly guide: readonly GuideItem[];
  readonly incose?: readonly number[];
  readonly iso29148?: string;
}

/** An adjustable value of a rule with its default. */
export interface OptionSpec {
  readonly type: "number" | "boolean" | "words";
  readonly default: number | boolean | readonly string[];
  readonly title: Localized;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: Widen<O[K]["default"]> };

type Widen<T> = T extends number ? number : T extends boolean ? boolean : readonly string[];

/**
 * Examples of both languages. For a block rule each is the text of a requirement; for a document rule each is a whole
 * document in the notation of read-text.ts. They hold with all switches of the rule on. In the bad ones `⟦…⟧` surrounds what must be reported; a bad document
 * without marks must give a finding without range.
 */
export interface RuleExamples {
  readonly good: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly bad: { readonly fr: readonly string[]; readonly en: readonly string[] };
}

/** Values for the placeholders `{name}` of a message. */
export type MessageData = Readonly<Record<string, string | number | Localized>>;

interface RuleHead<M extends string, O extends OptionSpecs> {
  /** kebab-case, equal to the file's name: the wished-for document ("one-use-case-per-feature") or the ban ("no-vague-terms"). */
  readonly id: string;
  readonly family: Family;
  /** At most this severity; a finding may say less, never more. */
  readonly severity: Severity;
  /** false for a rule that only some companies want: it runs where they turn it on. */
  readonly enabledByDefault?: false;
  readonly source: RuleSource;
  readonly title: Localized;
  readonly why: Localized;
  readonly options: O;
  /** Full sentences naming the text found and the next act, with `{placeholders}`. */
  readonly messages: Readonly<Record<M, Localized>>;
  readonly examples: RuleExamples;
}

/** What a wording rule sees: one content and its context, never its place. */
export interface BlockInput {
  readonly text: string;
  readonly context: Context;
  /** Sentences of the text. */
  readonly sentences: readonly Span[];
  /** Terms of all lexicons met in the text, found in one pass for all rules. */
  readonly terms: readonly TermMatch[];
}

export interface BlockHit<M extends string> extends Span {
  readonly message: M;
  readonly data?: MessageData;
  readonly severity?: Severity;
  readonly replacement?: string;
}

/** A wording rule: its findings are remembered by content and context. */
export interface BlockRule<M extends string = string, O extends OptionSpecs = OptionSpecs> extends RuleHead<M, O> {
  readonly scope: "block";
  /** One of the labelled categories; null for a rule on how a statement is built. */
  readonly category: WordingCategory | null;
  /** A first test, cheap: where it fails nothing is to be found, and most texts fail it. */
  mayHit?(input: BlockInput): boolean;
  check(input: BlockInput, options: OptionValues<O>): Iterable<BlockHit<NoInfer<M>>>;
}

export interface DocumentHit<M extends string> {
  readonly message: M;
  readonly data?: MessageData;
  readonly severity?: Severity;
  readonly range?: Range;
  /** Index in Outline.sections, where there is no range or the finding belongs elsewhere than its range. */
  readonly section?: number;
  readonly actions?: readonly Action[];
}

/**
 * A rule on structure, links or consistency: cheap, always run again. `now` is the day of the check: a rule never reads the
 * clock. One that takes long yields undefined now and then: the host may take its turn there.
 */
export interface DocumentRule<M extends string = string, O extends OptionSpecs = OptionSpecs> extends RuleHead<M, O> {
  readonly scope: "document";
  check(outline: Outline, options: OptionValues<O>, now: Date): Iterable<DocumentHit<NoInfer<M>> | undefined>;
}

export type Rule = BlockRule | DocumentRule;

/** Declares a rule: one object says everything about it, its examples are its first tests. */
export function defineRule<const M extends string, const O extends OptionSpecs>(rule: BlockRule<M, O>): BlockRule;
export function defineRule<const M extends string, const O extends OptionSpecs>(rule: DocumentRule<M, O>): DocumentRule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}
