/** A text as the concepts it speaks of, told by their numbers. */
export interface WeighedText {
  /** The rarest first. */
  readonly concepts: Uint32Array;
  /** How many of them, the rarest, a text alike must have one of: the others weigh too little to make the two alike. */
  readonly rare: number;
  readonly total: number;
  /** What its lightest concept weighs. */
  readonly lightest: number;
  /** Two times 32 bits: one for each concept, several for one bit. Each bit that another has not is something that it does not say. */
  readonly low: number;
  readonly high: number;
}

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

  /** @param least what part of all that they speak of two texts must share to be alike */
  weigh(read: Uint32Array, least: number): WeighedText {
    const concepts = Uint32Array.from(read);
    let [total, low, high] = [0, 0, 0];
    for (let i = 0; i < read.length; i++) {
      const one = read[i] as number;
      const weight = this.of[one] as number;
      total += weight;
      if ((one & 32) === 0) low |= 1 << (one & 31);
      else high |= 1 << (one & 31);
      // A text speaks of a dozen things: each is put in its place among those before.
      let at = i;
      for (; at > 0 && this.#isRarer(one, weight, concepts[at - 1] as number); at--) concepts[at] = concepts[at - 1] as number;
      concepts[at] = one;
    }
    let rare = 0;
    for (let left = total; rare < concepts.length && left >= least * total; rare++) left -= this.of[concepts[rare] as number] as number;
    return { concepts, rare, total, lightest: this.of[concepts.at(-1) ?? 0] ?? 0, low, high };
  }

  /** Those that weigh as much keep the order of their numbers: the same in every text. */
  #isRarer(one: number, weight: number, other: number): boolean {
    const otherWeight = this.of[other] as number;
    return weight > otherWeight || (weight === otherWeight && one < other);
  }
}
