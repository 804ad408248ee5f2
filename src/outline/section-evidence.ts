import type { Block, Document } from "../document/document";
import { visitContents } from "../document/place";
import { TOPICS } from "../guide/topics";
import type { TopicKey } from "../guide/topics";
import { LabelTracker } from "./label-tracker";
import { rememberedStretch, stretchOf } from "./stretch";
import { readRows } from "./table-rows";
import type { SignalReader, Signals } from "./text-signals";

/** How much a stretch of text says about one topic. */
export interface TopicEvidence {
  /** Sentences, list items or table rows that hold a cue. */
  units: number;
  /** Those that hold a strong one. */
  strongUnits: number;
  /** Sum of the weights of the distinct cues met. */
  weight: number;
  /** Distinct cues. */
  cues: number;
}

/** What the author wrote in one section, subsections excluded. */
export interface SectionEvidence {
  readonly words: number;
  readonly guidance: number;
  /** Sentences, list items and table rows of the author's. */
  readonly units: number;
  readonly listItems: number;
  readonly writtenRows: number;
  /** Figures with a unit, and rows with two figures: what is measured. */
  readonly measures: number;
  /** By index in TOPICS. */
  readonly topics: readonly TopicEvidence[];
  /** Words found under inline labels of each topic (label-tracker.ts). */
  readonly labelled: ReadonlyMap<TopicKey, number>;
  /** Items of the guide met, as indexes in SignalReader.meanings. */
  readonly items: ReadonlySet<number>;
}

/** Reads what the author wrote in a section: guidance, worked examples and untouched tables are not content. */
export const evidenceOf = rememberedStretch(({ blocks }, reader: SignalReader): SectionEvidence => new Gathering(reader).read(blocks));

/** Cells of a row whose first one labels the others, as in a form ("Budget | 40 000 €"); a longer row is a record, and "Formation" one cost among others. */
const FORM_CELLS = 3;

/** What the text boxes say: they float beside sections that may hold nothing else. */
export function textBoxEvidence(document: Document, reader: SignalReader): SectionEvidence {
  return evidenceOf(stretchOf(document.stories.filter(({ kind }) => kind === "textBox").flatMap(({ blocks }) => blocks)), reader);
}

/** Cells that begin with a figure. */
function countFigures(texts: ReadonlyMap<number, string>): number {
  let count = 0;
  for (const text of texts.values()) if (/^\D{0,2}\d/.test(text)) count++;
  return count;
}

class Gathering {
  #words = 0;
  #guidance = 0;
  #units = 0;
  #listItems = 0;
  #writtenRows = 0;
  #measures = 0;
  readonly #topics = TOPICS.map((): TopicEvidence => ({ units: 0, strongUnits: 0, weight: 0, cues: 0 }));
  /** Number of the last unit that touched each topic, and of the last one with a strong cue of it. */
  readonly #touched: number[] = TOPICS.map(() => 0);
  readonly #touchedStrongly: number[] = TOPICS.map(() => 0);
  readonly #met = new Set<number>();
  readonly #items = new Set<number>();
  readonly #labels = new LabelTracker();

  constructor(readonly reader: SignalReader) {}

  read(blocks: readonly Block[]): SectionEvidence {
    for (const block of blocks) {
      if (block.kind === "opaque") continue;
      if (block.kind === "table") {
        const { rows, isWritten } = readRows(block);
        for (const { index, kind, texts } of rows) {
          if (kind === "example" || (kind === "header" && !isWritten)) continue;
          let words = 0;
          let asks = false;
          let measures = 0;
          const units: (readonly number[])[] = [];
          for (const { blocks: inside } of block.rows[index]?.cells ?? [])
            visitContents(inside, (content) => {
              const signals = this.reader.of(content);
              asks ||= signals.guidance > 0;
              words += signals.words;
              measures += signals.measures;
              units.push(...signals.sentences);
            });
          // A row that asks is one thing to fill in, however many of its cells ask.
          if (asks) this.#guidance++;
          if (kind === "blank") continue;
          if (kind === "written") this.#writtenRows++;
          this.#measures += Math.max(measures, countFigures(texts) >= 2 ? 1 : 0);
          if (kind === "written" && texts.size <= FORM_CELLS) this.#labels.row([...texts.values()]);
          this.#words += words;
          this.#unit(units);
        }
      } else {
        const signals = this.reader.of(block);
        this.#content(signals, block.kind === "listItem");
        // Guidance and lines of a checklist label nothing.
        if (signals.words > 0) this.#labels.text(block);
      }
    }
    return {
      words: this.#words, guidance: this.#guidance, units: this.#units, listItems: this.#listItems,
      writtenRows: this.#writtenRows, measures: this.#measures, topics: this.#topics, labelled: this.#labels.words, items: this.#items,
    };
  }

  #content(signals: Signals, isItem: boolean): void {
    this.#guidance += signals.guidance;
    if (signals.words === 0) return;
    this.#words += signals.words;
    this.#measures += signals.measures;
    if (isItem) {
      this.#listItems++;
      this.#unit(signals.sentences);
    } else {
      for (const sentence of signals.sentences) this.#unit([sentence]);
      if (signals.sentences.length === 0) this.#units++;
    }
  }

  /** A sentence, or the sentences of an item or a row, which count as one. */
  #unit(sentences: readonly (readonly number[])[]): void {
    this.#units++;
    const unit = this.#units;
    for (const cues of sentences)
      for (const cue of cues) {
        const meaning = this.reader.meanings[cue];
        if (meaning?.kind === "item") this.#items.add(cue);
        if (meaning?.kind !== "topic") continue;
        const evidence = this.#topics[meaning.topic];
        if (evidence === undefined) continue;
        if (this.#touched[meaning.topic] !== unit) {
          this.#touched[meaning.topic] = unit;
          evidence.units++;
        }
        if (meaning.weight === 2 && this.#touchedStrongly[meaning.topic] !== unit) {
          this.#touchedStrongly[meaning.topic] = unit;
          evidence.strongUnits++;
        }
        if (this.#met.has(cue)) continue;
        this.#met.add(cue);
        evidence.weight += meaning.weight;
        evidence.cues++;
      }
  }
}
