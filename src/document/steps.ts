/** How many are visited before a host may take its turn. */
const STEP = 64;

/** What steps come to, without a turn for the host. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Visits each of them, in steps: undefined is where the host may take its turn. */
export function* inSteps<T>(all: readonly T[], visit: (one: T, index: number) => void): Generator<undefined> {
  // Counted rather than iterated: an iterator costs more than most visits do before its code is compiled.
  for (let index = 0; index < all.length; index++) {
    visit(all[index] as T, index);
    if (index % STEP === STEP - 1) yield undefined;
  }
}
