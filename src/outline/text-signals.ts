import { rememberedBy } from "../document/remembered";
import { isCheckLine } from "../document/check-text";
import type { Content } from "../document/content";
import { guidanceSpans } from "../document/guidance";
import { countWords } from "../document/text";
import { PASSAGE_CUES } from "../guide/topic-passages";
import type { Profile } from "../guide/profile";
import { TOPICS } from "../guide/topics";
import { CueIndex, significantWords } from "./cue-index";

/**
 * What one cue stands for: a topic (index in TOPICS) with its weight, an item of a guide section, or a word without
 * which no sentence can bind a supplier (modal) or tell what someone does (actor).
 */
export type CueMeaning =
  | { readonly kind: "modal" | "actor" }
  | { readonly kind: "topic"; readonly topic: number; readonly weight: 1 | 2 }
  | { readonly kind: "item"; readonly section: number; readonly item: number };

/** What a content's words say, wherever it stands. */
export interface Signals {
  /** Words of the author's, guidance placeholders excluded. */
  readonly words: number;
  /** Guidance placeholders. */
  readonly guidance: number;
  /** Whether a sentence may state a requirement (statements.ts), or tell a concrete use (use-cases.ts). */
  readonly isModal: boolean;
  readonly hasActor: boolean;
  /** Figures with a unit: "12 jours", "9 sur 10", "40 %". */
  readonly measures: number;
  /** Per sentence, the distinct cues met (indexes in SignalReader.meanings); sentences without any are left out. */
  readonly sentences: readonly (readonly number[])[];
}

const MODALS =
  "doi$ doit doivent devra devront devrai faut$ faudra exige requis requise obligatoire imperati indispensable tenu tenue tenus tenues engage oblige shall must required has$ have$ should " +
  "permet pourra pourront pouvoir possib capab capac mesure allow able can$ ability sera$ seront aura auront fournira fourniront propos assurera garantira gerera affichera disposera " +
  "comportera comprendra contiendra integrera offrira prendra remettra livrera will";
const ACTORS =
  "commercia vendeu responsable directeur directrice assistant conseill charge chef technicien agent equipe service gestionnaire manager operat direction marketing client prospect utilisat administrat adv$ sav$ comptable " +
  "teleconseill collaborat salarie visiteur acheteur gerant abonne adherent patient usager sales user customer support management director tant je$ as$";

/** A paragraph that only says that it is to be written: nothing of the author's. */
const PLACEHOLDER = /^[\s([<*]*(?:à|a) (?:définir|compléter|préciser|rédiger|venir|remplir)[\s.…)\]>*]*$|^[\s([<*]*(?:tbd|tbc|todo|xxx+|lorem ipsum.*|to be (?:defined|completed|confirmed|written))[\s.…)\]>*]*$|^[\s._…-]+$/iu;

const MEASURE = /\d ?(?:%|‰|(?:k ?|M ?)?€|(?:points?|jours?|heures?|h|minutes?|min|secondes?|semaines?|clients?|commandes?|demandes?|appels?|visites?|days?|hours?|minutes?|weeks?|percent)(?!\p{L}))|\d sur \d|sur dix(?!\p{L})/giu;

/** A line of a checklist is nobody's content, whatever it names. */
const CHECK_LINE: Signals = { words: 0, guidance: 0, isModal: false, hasActor: false, measures: 0, sentences: [] };

/** Reads what contents say; a content met again, in this reading or a later one, costs nothing. */
export class SignalReader {
  readonly #index: CueIndex<number>;

  private constructor(
    readonly meanings: readonly CueMeaning[],
    index: CueIndex<number>,
  ) {
    this.#index = index;
  }

  static readonly #readers = new WeakMap<Profile, SignalReader>();

  /** The reader of a profile, made once in steps, between which a host may take its turn. */
  static *for(profile: Profile): Generator<undefined, SignalReader> {
    const known = SignalReader.#readers.get(profile);
    if (known) return known;
    const meanings: CueMeaning[] = [];
    const cues: [string, number][] = [];
    const add = (cue: string, meaning: CueMeaning): void => void cues.push([cue, meanings.push(meaning) - 1]);
    for (const [topic, key] of TOPICS.entries()) {
      for (const cue of PASSAGE_CUES[key].strong) add(cue, { kind: "topic", topic, weight: 2 });
      for (const cue of PASSAGE_CUES[key].weak) add(cue, { kind: "topic", topic, weight: 1 });
    }
    for (const [section, definition] of profile.sections.entries())
      for (const [item, { cues: words }] of definition.items.entries())
        for (const cue of [...words.fr, ...words.en]) add(cue, { kind: "item", section, item });
    for (const cue of MODALS.split(" ")) add(cue, { kind: "modal" });
    for (const cue of ACTORS.split(" ")) add(cue, { kind: "actor" });
    const reader = new SignalReader(meanings, yield* CueIndex.inSteps(cues));
    SignalReader.#readers.set(profile, reader);
    return reader;
  }

  of(content: Content): Signals {
    return signalsBy(content, this);
  }

  /** What a text says. */
  read(content: string): Signals {
    if (isCheckLine(content)) return CHECK_LINE;
    const spans = content.includes("[") ? guidanceSpans(content) : [];
    let text = content;
    for (const span of [...spans].reverse()) text = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
    const found = new SentenceCues(this.meanings);
    const words = significantWords(text);
    for (let at = 0; at < words.count; at++) this.#index.visit(words, at, (cue, length) => found.add(cue, at, length, words.sentences[at] ?? 0));
    const { isModal, hasActor, sentences } = found;
    const measures = text.match(MEASURE)?.length ?? 0;
    return { words: text.length <= 80 && PLACEHOLDER.test(text) ? 0 : countWords(text), guidance: spans.length, isModal, hasActor, measures, sentences };
  }
}

const signalsBy = rememberedBy(({ text }, reader: SignalReader) => reader.read(text));

/** Gathers the cues of one text by sentence, each once a sentence. */
class SentenceCues {
  readonly sentences: number[][] = [];
  isModal = false;
  hasActor = false;
  #last = -1;
  /** Words covered so far by each cue of the sentence, as the index of the word after them. */
  #ends: number[] = [];

  constructor(readonly meanings: readonly CueMeaning[]) {}

  /** A cue met at a word, with the number of words that it covers. */
  add(cue: number, word: number, length: number, sentence: number): void {
    const meaning = this.meanings[cue];
    if (meaning?.kind === "modal") this.isModal = true;
    else if (meaning?.kind === "actor") this.hasActor = true;
    else {
      if (sentence !== this.#last) {
        this.sentences.push([]);
        this.#ends = [];
      }
      this.#last = sentence;
      const cues = this.sentences.at(-1) ?? [];
      const same = meaning?.kind === "topic" ? this.#sameClue(cues, meaning.topic, word) : -1;
      const at = same < 0 ? cues.indexOf(cue) : same;
      if (at < 0) this.#ends[cues.push(cue) - 1] = word + length;
      else {
        if (this.#weight(cues[at]) < this.#weight(cue)) cues[at] = cue;
        this.#ends[at] = Math.max(this.#ends[at] ?? 0, word + length);
      }
    }
  }

  /** Index of the cue of a topic that covers a word: "reprise" and "reprise données", "12 janvier" and "janvier 2027" are one clue, the heavier. */
  #sameClue(cues: readonly number[], topic: number, word: number): number {
    for (let i = 0; i < cues.length; i++) {
      const meaning = (this.#ends[i] ?? 0) > word ? this.meanings[cues[i] ?? -1] : undefined;
      if (meaning?.kind === "topic" && meaning.topic === topic) return i;
    }
    return -1;
  }

  #weight(cue: number | undefined): number {
    const meaning = this.meanings[cue ?? -1];
    return meaning?.kind === "topic" ? meaning.weight : 0;
  }
}
