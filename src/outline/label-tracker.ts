import type { TopicKey } from "../guide/topics";
import type { Content } from "../document/content";
import { titleTopics } from "./title-topics";

/** A label is a short line that names what follows ("Objectifs :"), or what the same line says ("Budget : 40 000 €"). */
const LABEL_WORDS = 6;
const LABEL_LENGTH = 60;
/** On a line of its own a word that may mean something else is believed; before a text on the same line it is not. */
const ALONE = 0.5;
const INLINE = 0.75;

/** Counts what is said under inline labels: sections that their author did not set as headings. */
export class LabelTracker {
  readonly #words = new Map<TopicKey, number>();
  #open: readonly TopicKey[] = [];

  /** Words found under labels of each topic. */
  get words(): ReadonlyMap<TopicKey, number> {
    return this.#words;
  }

  /** A paragraph or an item, in reading order. */
  text(content: Content): void {
    const { kind, topics, said } = readLabel(content);
    if (kind === "label") this.#open = topics;
    else this.#add(topics.length > 0 ? topics : this.#open, said);
  }

  /** A row of a table: its first cell may be a label for the others. */
  row(texts: readonly string[]): void {
    const [first = "", ...others] = texts;
    if (isShort(first)) this.#add(topicsOf(first.replace(/[\s:]+$/, ""), INLINE), countSpaced(others.join(" ")));
  }

  #add(topics: readonly TopicKey[], words: number): void {
    for (const topic of topics) this.#words.set(topic, (this.#words.get(topic) ?? 0) + words);
  }
}

/** "Formation. Une journée par agence…": a title set on the line of its text. */
const RUN_IN = /^(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})\. \p{Lu}/u;

interface LabelReading {
  /** label: names what follows; text: anything else, `topics` being those of a label on the same line. */
  readonly kind: "label" | "text";
  readonly topics: readonly TopicKey[];
  /** Words said, the label's own excluded. */
  readonly said: number;
}

function readLabel(content: Content): LabelReading {
  const line = content.text.trim();
  const runIn = RUN_IN.exec(line)?.[1];
  if (runIn !== undefined) {
    const topics = topicsOf(runIn, ALONE);
    if (topics.length > 0) return { kind: "text", topics, said: countSpaced(line.slice(runIn.length + 1)) };
  }
  const colon = line.indexOf(":");
  if (colon > 0 && colon <= LABEL_LENGTH && colon < line.length - 1) {
    const label = line.slice(0, colon).replace(/^[\s•*-]+/, "");
    const topics = isShort(label) ? topicsOf(label, INLINE) : [];
    if (topics.length > 0) return { kind: "text", topics, said: countSpaced(line.slice(colon + 1)) };
  } else if (line !== "" && isShort(line) && !/[.!?;,]$/.test(line)) {
    const topics = topicsOf(line.replace(/[\s:]+$/, ""), ALONE);
    if (topics.length > 0 || line.endsWith(":")) return { kind: "label", topics, said: 0 };
  }
  return { kind: "text", topics: [], said: countSpaced(line) };
}

/** Words between spaces: enough to tell a label from a text, and much cheaper than countWords. */
function countSpaced(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !inside) words++;
    inside = !isSpace;
  }
  return words;
}

const isShort = (text: string): boolean => text.length <= LABEL_LENGTH && countSpaced(text) <= LABEL_WORDS;

const topicsOf = (label: string, sure: number): readonly TopicKey[] =>
  titleTopics(label).filter(({ strength }) => strength >= sure).map(({ topic }) => topic);
