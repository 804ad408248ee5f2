/** Among few texts a word met twice is not common yet. */
const FEW = 20;
/** Counts that differ by less than a fifth weigh the same, so that after an edit nearly all weights are what they were. */
const STEPS = 4;

const stepOf = (count: number): number => Math.round(STEPS * Math.log2(count));
const countAt = (step: number): number => 2 ** (step / STEPS);

/** What concepts weigh: the rarer among some texts, the more. */
export class Weights {
  /** By number of the concept, as last settled. */
  of = new Float64Array(0);
  #counts = new Uint32Array(0);
  #settled = new Uint32Array(0);
  #texts = 0;
  #step = NaN;

  /** Counts the concepts of a text among the others: once more, or once less. */
  count(concepts: Uint32Array, times: 1 | -1): void {
    this.#texts += times;
    for (let i = 0; i < concepts.length; i++) this.#counts[concepts[i] as number] = (this.#counts[concepts[i] as number] as number) + times;
  }

  /** Makes room for concepts: before they are counted. */
  reserve(concepts: number): void {
    if (concepts <= this.of.length) return;
    const room = 2 * concepts;
    const [of, counts, settled] = [this.of, this.#counts, this.#settled];
    (this.of = new Float64Array(room)).set(of);
    (this.#counts = new Uint32Array(room)).set(counts);
    (this.#settled = new Uint32Array(room)).set(settled);
  }

  /** Brings the weights up to date; 1 for each concept whose weight is another now. */
  settle(): Uint8Array {
    const changed = new Uint8Array(this.of.length);
    const step = stepOf(Math.max(1, this.#texts));
    const isSame = step === this.#step;
    this.#step = step;
    for (let concept = 0; concept < changed.length; concept++) {
      const count = this.#counts[concept] as number;
      if (isSame && count === this.#settled[concept]) continue;
      this.#settled[concept] = count;
      const weight = count === 0 ? 0 : Math.log(1 + (countAt(step) + FEW) / countAt(stepOf(count)));
      if (weight === this.of[concept]) continue;
      this.of[concept] = weight;
      changed[concept] = 1;
    }
    return changed;
  }
}

/** Texts as the concepts they speak of, side by side in arrays, for many are compared: each is told by its index. */
export class WeighedTexts {
  /** The concepts of each text, the rarest first, one text after the other. */
  readonly concepts: Uint32Array;
  /** Where each text begins in `concepts`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** How many of its concepts, the rarest, a text alike must have one of: the others weigh too little to make the two alike. */
  readonly rare: Uint32Array;
  readonly totals: Float64Array;
  /** What the lightest concept of each text weighs. */
  readonly lightest: Float64Array;
  /** Two times 32 bits: one for each concept, several for one bit. Each bit that another has not is something that it does not say. */
  readonly bits: Int32Array;

  /** @param least what part of all that they speak of two texts must share to be alike */
  constructor(
    read: readonly Uint32Array[],
    readonly weights: Float64Array,
    readonly least: number,
  ) {
    this.starts = new Uint32Array(read.length + 1);
    for (let text = 0; text < read.length; text++) this.starts[text + 1] = (this.starts[text] as number) + (read[text] as Uint32Array).length;
    this.concepts = new Uint32Array(this.starts[read.length] as number);
    this.rare = new Uint32Array(read.length);
    this.totals = new Float64Array(read.length);
    this.lightest = new Float64Array(read.length);
    this.bits = new Int32Array(2 * read.length);
  }

  /** Takes a text as it was weighed among others, of which nothing that it speaks of weighs otherwise now. */
  take(text: number, from: WeighedTexts, other: number): void {
    const start = this.starts[text] as number;
    const length = (this.starts[text + 1] as number) - start;
    const otherStart = from.starts[other] as number;
    for (let i = 0; i < length; i++) this.concepts[start + i] = from.concepts[otherStart + i] as number;
    this.rare[text] = from.rare[other] as number;
    this.totals[text] = from.totals[other] as number;
    this.lightest[text] = from.lightest[other] as number;
    this.bits[2 * text] = from.bits[2 * other] as number;
    this.bits[2 * text + 1] = from.bits[2 * other + 1] as number;
  }

  weigh(text: number, read: Uint32Array): void {
    const { concepts, weights, bits } = this;
    const start = this.starts[text] as number;
    let total = 0;
    for (let i = 0; i < read.length; i++) {
      const one = read[i] as number;
      const weight = weights[one] as number;
      total += weight;
      const half = 2 * text + ((one >>> 5) & 1);
      bits[half] = (bits[half] as number) | (1 << (one & 31));
      // A text speaks of a dozen things: each is put in its place among those before.
      let at = start + i;
      for (; at > start && this.#isRarer(one, weight, concepts[at - 1] as number); at--) concepts[at] = concepts[at - 1] as number;
      concepts[at] = one;
    }
    let rare = 0;
    for (let left = total; rare < read.length && left >= this.least * total; rare++) left -= weights[concepts[start + rare] as number] as number;
    this.rare[text] = rare;
    this.totals[text] = total;
    this.lightest[text] = read.length === 0 ? 0 : (weights[concepts[start + read.length - 1] as number] as number);
  }

  /** Those that weigh as much keep the order of their numbers: the same in every text. */
  #isRarer(one: number, weight: number, other: number): boolean {
    const otherWeight = this.weights[other] as number;
    return weight > otherWeight || (weight === otherWeight && one < other);
  }
}
