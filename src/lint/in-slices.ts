/** A host stays responsive: after this many milliseconds a computation gives it its turn. */
export const SLICE = 5;

/** Carries out steps, giving the host its turn between two slices of them. Rejects with the signal's reason once aborted. */
export async function inSlices<T>(steps: Generator<void, T>, pause: () => Promise<void>, signal?: AbortSignal): Promise<T> {
  let start = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (Date.now() - start < SLICE) continue;
    signal?.throwIfAborted();
    await pause();
    signal?.throwIfAborted();
    start = Date.now();
  }
}
