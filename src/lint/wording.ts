import type { Content } from "../document/content";
import type { Span } from "../document/guidance";
import { guidanceSpans } from "../document/guidance";
import type { Localized } from "../document/language";
import { rememberedBy } from "../document/remembered";
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

/** Which wording rules are asked about, and how they are set. */
export interface Asked {
  readonly rules: readonly BlockRule[];
  readonly config: Config;
}

let last: Asked = { rules: [], config: DEFAULT_CONFIG };

/** The same object as long as the same is asked: what contents remember for it is found again. */
export function askedOf(rules: readonly BlockRule[], config: Config): Asked {
  const isSame = config.key === last.config.key && rules.length === last.rules.length && rules.every((rule, i) => rule === last.rules[i]);
  return isSame ? last : (last = { rules, config });
}

/** The hits of one content by context: a short list, for a text seldom stands in two contexts. */
interface KnownHits {
  readonly context: Context;
  readonly hits: readonly WordingHit[];
  readonly next: KnownHits | undefined;
}

const hitsAsked = rememberedBy<{ known: KnownHits | undefined }, Asked>(() => ({ known: undefined }));

/** The hits of a content in a context; a content met again, in this reading or a later one, costs nothing. */
export function knownHits(content: Content, context: Context, asked: Asked, onThrow: (rule: BlockRule, cause: unknown) => void): readonly WordingHit[] {
  const memory = hitsAsked(content, asked);
  for (let { known } = memory; known !== undefined; known = known.next) if (known.context === context) return known.hits;
  let isBroken = false;
  const hits = wordingHits(content.text, context, asked.rules, (rule, cause) => {
    isBroken = true;
    onThrow(rule, cause);
  }, asked.config);
  // A rule that broke must be said to be broken next time too.
  if (!isBroken) memory.known = { context, hits, next: memory.known };
  return hits;
}

/** An engine compiles a pattern when it is first used, and better when it is used again. */
const USES = 2;

const prepared = new WeakSet<Asked>();

/** Has every rule look at a text, one rule a step, before texts are checked by all: what they compile takes longer than a host may wait. */
export function* prepareWording(text: string, context: Context, asked: Asked): Generator<undefined> {
  if (prepared.has(asked)) return;
  prepared.add(asked);
  for (const rule of asked.rules)
    for (let use = 0; use < USES; use++) {
      wordingHits(text, context, [rule], () => undefined, asked.config);
      yield undefined;
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
      if (rule.mayHit?.(input) === false) continue;
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
