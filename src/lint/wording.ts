import type { Content } from "../document/content";
import type { Span } from "../document/guidance";
import { guidanceSpans } from "../document/guidance";
import type { Localized } from "../document/language";
import { matchTerms } from "../language/match-terms";
import { sentencesOf } from "../language/sentences";
import type { TermMatch } from "../language/term";
import type { Context } from "../outline/outline";
import { DEFAULT_CONFIG } from "./config";
import type { Config } from "./config";
import type { Severity } from "./finding";
import { KeyBases } from "./finding-key";
import { formatMessage } from "./message";
import type { BlockInput, BlockRule } from "./rule";
import { milder, wordingSeverity } from "./severity";

/** What a wording rule says of a content, wherever the content stands. */
export interface WordingHit extends Span {
  readonly rule: BlockRule;
  readonly severity: Severity;
  readonly message: Localized;
  readonly replacement: string | null;
  /** Its key without its ordinal (finding-key.ts). */
  readonly base: string;
}

/** The hits of one content by context: a short list, for a text seldom stands in two contexts. */
interface KnownHits {
  readonly context: Context;
  readonly hits: readonly WordingHit[];
  readonly next: KnownHits | undefined;
}

/** Findings of wording rules by content and context: kept from one reading to the next by whoever calls run(). */
export class WordingCache {
  #hits = new WeakMap<Content, KnownHits>();
  #rules: readonly BlockRule[] = [];
  #config = DEFAULT_CONFIG;

  /** Says which rules are asked about from now on, and how they are set: what was known of others is forgotten. */
  use(rules: readonly BlockRule[], config = DEFAULT_CONFIG): void {
    const isKnown = config.key === this.#config.key && rules.length === this.#rules.length && rules.every((rule, i) => rule === this.#rules[i]);
    if (isKnown) return;
    this.#rules = rules;
    this.#config = config;
    this.#hits = new WeakMap();
  }

  /** The hits of a content in a context, computed when they are not known yet. */
  hits(content: Content, context: Context, onThrow: (rule: BlockRule, cause: unknown) => void): readonly WordingHit[] {
    const first = this.#hits.get(content);
    for (let known = first; known !== undefined; known = known.next) if (known.context === context) return known.hits;
    const hits = wordingHits(content.text, context, this.#rules, onThrow, this.#config);
    this.#hits.set(content, { context, hits, next: first });
    return hits;
  }
}

/** All hits of the wording rules in one text, guidance left out, in text order. */
export function wordingHits(
  text: string,
  context: Context,
  rules: readonly BlockRule[],
  onThrow: (rule: BlockRule, cause: unknown) => void,
  config: Config = DEFAULT_CONFIG,
): readonly WordingHit[] {
  if (context.bearing === "ignored" || text.length === 0) return NONE;
  const input = new LazyBlockInput(text, context, config);
  const guidance = guidanceSpans(text);
  const hits: WordingHit[] = [];
  const bases = new KeyBases(() => input.sentences);
  for (const rule of rules) {
    try {
      const ceiling = milder(config.ceiling(rule), wordingSeverity(context.bearing));
      for (const hit of rule.check(input, config.options(rule))) {
        if (guidance.some((span) => hit.start < span.end && span.start < hit.end)) continue;
        if (config.words.isAllowed(text.slice(hit.start, hit.end))) continue;
        const template = rule.messages[hit.message];
        if (template === undefined) throw new Error(`${rule.id} has no message "${hit.message}"`);
        hits.push({
          start: hit.start,
          end: hit.end,
          rule,
          severity: hit.severity === undefined ? ceiling : milder(hit.severity, ceiling),
          message: formatMessage(template, hit.data),
          replacement: hit.replacement ?? null,
          base: bases.base(rule.id, text, hit.start, hit.end),
        });
      }
    } catch (cause) {
      onThrow(rule, cause);
    }
  }
  return hits.length === 0 ? NONE : hits.sort((a, b) => a.start - b.start);
}

const NONE: readonly WordingHit[] = [];

/** Sentences and terms are found once for all rules, and only when a rule asks. */
class LazyBlockInput implements BlockInput {
  #sentences: readonly Span[] | undefined;
  #terms: readonly TermMatch[] | undefined;

  constructor(
    readonly text: string,
    readonly context: Context,
    readonly config: Config,
  ) {}

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }

  get terms(): readonly TermMatch[] {
    return (this.#terms ??= matchTerms(this.text, this.context.language, this.config.words.added(this.context.language)));
  }
}
