import type { Action } from "../document/action";
import { blockAt, writtenContents } from "../document/place";
import type { Place, Placed } from "../document/place";
import type { Content } from "../document/content";
import { foldText } from "../document/text";
import { areTermsPrepared, prepareTerms } from "../language/match-terms";
import type { Context, Outline } from "../outline/outline";
import { brokenKey } from "./broken-rule";
import { DEFAULT_CONFIG } from "./config";
import type { Config } from "./config";
import type { Finding } from "./finding";
import { KeyBases, KeyNumbers } from "./finding-key";
import { formatMessage } from "./message";
import { SLICE } from "./in-slices";
import { orderFindings } from "./order-findings";
import type { BlockRule, DocumentHit, DocumentRule, Rule } from "./rule";
import { milder } from "./severity";
import { askedOf, knownHits, prepareWording } from "./wording";
import type { Asked } from "./wording";

export interface RunInput {
  /** One reading; it carries its document and the profile that rules obey. */
  readonly outline: Outline;
  readonly rules: readonly Rule[];
  /** How the company sets the check; without it rules are as they come. */
  readonly config?: Config;
  /** The day of the check, for rules about dates; without it nothing is in the past. */
  readonly now?: Date;
  /** Stops the run at the next slice: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gives the host its turn between slices (a macrotask in a browser); without it the run is not interrupted. */
  readonly pause?: () => Promise<void>;
  /** Called between slices with the number of texts checked. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Before any date that a document gives: what stands for today where nobody says. */
const BEFORE_ALL = new Date(0);

/**
 * Checks a reading with the rules: findings in the order people read them (order-findings.ts). Contents remember their
 * wording findings: give readings of one pool and the same rules, and only changed contents are checked.
 */
export async function run(input: RunInput): Promise<readonly Finding[]> {
  const { outline, now = BEFORE_ALL, config = DEFAULT_CONFIG } = input;
  const rules = input.rules.filter(config.isOn);
  const collector = new Collector(outline, config);
  const asked = askedOf(rules.filter((rule): rule is BlockRule => rule.scope === "block"), config);
  const written = writtenContents(outline.document);
  const total = written.length;
  let sliceStart = Date.now();
  const isDue = (): boolean => Date.now() - sliceStart >= SLICE;
  const turn = async (done: number): Promise<void> => {
    input.signal?.throwIfAborted();
    if (!isDue()) return;
    input.onProgress?.(done, total);
    await input.pause?.();
    input.signal?.throwIfAborted();
    sliceStart = Date.now();
  };

  for (const rule of rules) {
    if (rule.scope === "document") for (const _step of collector.checkDocument(rule, now)) if (isDue()) await turn(0);
    await turn(0);
  }
  for (let done = 0; done < total; ) {
    const { place, block } = written[done] as Placed<Content>;
    const context = outline.contextAt(place);
    if (context.bearing !== "ignored") {
      for (const _step of prepareTerms(context.language)) await turn(done);
      for (const _step of prepareWording(block.text, context, asked)) await turn(done);
    }
    done = collector.checkTexts(written, done, asked, isDue);
    await turn(done);
  }
  input.onProgress?.(total, total);
  return orderFindings(collector.findings, outline);
}

class Collector {
  readonly findings: Finding[] = [];
  readonly #bases = new KeyBases();
  readonly #keys = new KeyNumbers();
  readonly #broken = new Set<string>();
  readonly #onThrow = (rule: Rule, cause: unknown): void => this.#addBroken(rule, cause);

  constructor(
    readonly outline: Outline,
    readonly config: Config,
  ) {}

  /** Adds what a rule finds in the document, in steps: the host may take its turn after each finding, and where the rule says so. */
  *checkDocument(rule: DocumentRule, now: Date): Generator<undefined> {
    try {
      for (const hit of rule.check(this.outline, this.config.options(rule), now)) {
        if (hit !== undefined) this.#addDocumentHit(rule, hit);
        yield undefined;
      }
    } catch (cause) {
      this.#addBroken(rule, cause);
    }
  }

  /**
   * Checks the wording of texts from one on, until the host is to have its turn or a language is to be prepared.
   * A function of its own, for an engine compiles a loop that waits for nothing.
   * @returns the index of the next text to check
   */
  checkTexts(texts: readonly Placed<Content>[], from: number, asked: Asked, isDue: () => boolean): number {
    for (let i = from; i < texts.length; i++) {
      const { place, block } = texts[i] as Placed<Content>;
      const context = this.outline.contextAt(place);
      if (block.text === "" || context.bearing === "ignored") continue;
      if (!areTermsPrepared(context.language)) return i;
      this.#checkWording(place, block, context, asked);
      // Asked after each: a text may take long before the code that reads it is compiled.
      if (isDue()) return i + 1;
    }
    return texts.length;
  }

  #checkWording(place: Place, block: Content, context: Context, asked: Asked): void {
    for (const hit of knownHits(block, context, asked, this.#onThrow)) {
      const text = block.text.slice(hit.start, hit.end);
      if (this.outline.glossary.has(foldText(text))) continue;
      const range = { place, start: hit.start, end: hit.end };
      const actions: Action[] =
        hit.replacement === null ? [] : [{ kind: "edit", range, expected: text, replacement: hit.replacement }];
      this.findings.push({
        key: this.#keys.next(hit.base),
        rule: hit.rule.id,
        family: hit.rule.family,
        category: hit.rule.category,
        severity: hit.severity,
        message: hit.message,
        range,
        text,
        section: this.outline.sectionAt(place).index,
        actions,
      });
    }
  }

  #addDocumentHit(rule: DocumentRule, hit: DocumentHit<string>): void {
    const template = rule.messages[hit.message];
    if (template === undefined) throw new Error(`${rule.id} has no message "${hit.message}"`);
    const message = formatMessage(template, hit.data);
    const range = hit.range ?? null;
    const block = range === null ? undefined : blockAt(this.outline.document, range.place);
    const whole = block === undefined || block.kind === "table" || block.kind === "opaque" ? null : block.text;
    const text = range === null || whole === null ? null : whole.slice(range.start, range.end);
    if (text !== null && this.config.words.isAllowed(text)) return;
    this.findings.push({
      key: this.#keys.next(
        range === null || whole === null
          ? this.#bases.base(rule.id, message.fr, 0, message.fr.length)
          : this.#bases.base(rule.id, whole, range.start, range.end),
      ),
      rule: rule.id,
      family: rule.family,
      category: null,
      severity: milder(hit.severity ?? rule.severity, this.config.ceiling(rule)),
      message,
      range,
      text,
      section: hit.section ?? (range === null ? null : this.outline.sectionAt(range.place).index),
      actions: hit.actions ?? [],
    });
  }

  /** A rule that throws becomes one finding naming it; the others still run. */
  #addBroken(rule: Rule, cause: unknown): void {
    if (this.#broken.has(rule.id)) return;
    this.#broken.add(rule.id);
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.findings.push({
      key: brokenKey(rule.id),
      rule: rule.id,
      family: rule.family,
      category: null,
      severity: "info",
      message: {
        fr: `La règle « ${rule.title.fr} » n’a pas pu être vérifiée (${reason}) : signalez-le-nous, les autres l’ont été.`,
        en: `The rule “${rule.title.en}” could not be checked (${reason}): please report it; the others were.`,
      },
      range: null,
      text: null,
      section: null,
      actions: [],
    });
  }
}
