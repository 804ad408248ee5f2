import type { Action } from "../document/action";
import type { Document } from "../document/document";
import { blockAt, visitContents, visitPlaced } from "../document/place";
import type { Place } from "../document/place";
import type { Content } from "../document/content";
import { foldText } from "../document/text";
import type { Outline } from "../outline/outline";
import type { Finding } from "./finding";
import { KeyMaker } from "./finding-key";
import { formatMessage } from "./message";
import { orderFindings } from "./order-findings";
import type { BlockRule, DocumentHit, DocumentRule, Rule } from "./rule";
import { milder } from "./severity";
import { defaultOptions, WordingCache } from "./wording";

export interface RunInput {
  /** One reading; it carries its document and the profile that rules obey. */
  readonly outline: Outline;
  readonly rules: readonly Rule[];
  /** Wording findings of earlier readings; give the same one again and only changed contents are checked. */
  readonly cache?: WordingCache;
  /** Stops the run at the next slice: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gives the host its turn between slices (a macrotask in a browser); without it the run is not interrupted. */
  readonly pause?: () => Promise<void>;
  /** Called between slices with the number of texts checked. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A host stays responsive: after this many milliseconds the run gives it its turn. */
const SLICE = 12;

/** Texts checked before the clock is looked at. */
const BETWEEN_TURNS = 32;

/** Checks a reading with the rules: findings in the order people read them (order-findings.ts). */
export async function run(input: RunInput): Promise<readonly Finding[]> {
  const { outline, rules, cache = new WordingCache() } = input;
  const collector = new Collector(outline);
  const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === "block");
  cache.use(blockRules);
  const total = countTexts(outline.document);
  let sliceStart = Date.now();
  const turn = async (done: number): Promise<void> => {
    input.signal?.throwIfAborted();
    if (Date.now() - sliceStart < SLICE) return;
    input.onProgress?.(done, total);
    await input.pause?.();
    input.signal?.throwIfAborted();
    sliceStart = Date.now();
  };

  for (const rule of rules) {
    if (rule.scope === "document") collector.checkDocument(rule);
    await turn(0);
  }
  let done = 0;
  let turned = 0;
  for (const [index, story] of outline.document.stories.entries()) {
    if (story.kind === "comment") continue;
    for (const [at, block] of story.blocks.entries()) {
      visitPlaced(block, [index, at], (place, content) => {
        done++;
        collector.checkWording(place, content, cache);
      });
      if (done - turned < BETWEEN_TURNS) continue;
      turned = done;
      await turn(done);
    }
  }
  input.onProgress?.(total, total);
  return orderFindings(collector.findings, outline);
}

function countTexts(document: Document): number {
  let count = 0;
  for (const { kind, blocks } of document.stories) if (kind !== "comment") visitContents(blocks, () => count++);
  return count;
}

class Collector {
  readonly findings: Finding[] = [];
  readonly #keys = new KeyMaker();
  readonly #broken = new Set<string>();

  constructor(readonly outline: Outline) {}

  checkDocument(rule: DocumentRule): void {
    try {
      for (const hit of rule.check(this.outline, defaultOptions(rule))) this.#addDocumentHit(rule, hit);
    } catch (cause) {
      this.#addBroken(rule, cause);
    }
  }

  /** `place` is read now: it changes afterwards. */
  checkWording(place: Place, block: Content, cache: WordingCache): void {
    if (block.text === "") return;
    const context = this.outline.contextAt(place);
    if (context.bearing === "ignored") return;
    for (const hit of cache.hits(block, context, (rule, cause) => this.#addBroken(rule, cause))) {
      const text = block.text.slice(hit.start, hit.end);
      if (this.outline.glossary.has(foldText(text))) continue;
      const range = { place: [...place], start: hit.start, end: hit.end };
      const actions: Action[] =
        hit.replacement === null ? [] : [{ kind: "edit", range, expected: text, replacement: hit.replacement }];
      this.findings.push({
        key: this.#keys.key(hit.rule.id, block.text, hit.start, hit.end),
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
    this.findings.push({
      key:
        range === null || whole === null
          ? this.#keys.key(rule.id, message.fr, 0, message.fr.length)
          : this.#keys.key(rule.id, whole, range.start, range.end),
      rule: rule.id,
      family: rule.family,
      category: null,
      severity: hit.severity === undefined ? rule.severity : milder(hit.severity, rule.severity),
      message,
      range,
      text: range === null || whole === null ? null : whole.slice(range.start, range.end),
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
      key: `${rule.id}:broken`,
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
