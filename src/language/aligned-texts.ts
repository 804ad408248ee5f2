/** Texts added, removed or written anew in one place, at most: more are another document. */
const AHEAD = 24;

/**
 * Where each text stood in an earlier list, in ascending order; NEW for those that did not stand there, or elsewhere. Null
 * for lists that have too little in common to be followed.
 */
export function alignTexts(earlier: readonly string[], later: readonly string[]): Int32Array | null {
  const from = new Int32Array(later.length).fill(NEW);
  let at = 0;
  for (let i = 0; i < later.length; ) {
    if (later[i] === earlier[at] && at < earlier.length) {
      from[i++] = at++;
      continue;
    }
    const met = nextMet(earlier, at, later, i);
    if (met === null) return null;
    at += met.removed;
    i += met.added;
  }
  return from;
}

/** Stands for a text that an earlier list has not. */
export const NEW = -1;

/** How many texts were removed and added before the two lists go on alike. */
function nextMet(earlier: readonly string[], at: number, later: readonly string[], i: number): { readonly removed: number; readonly added: number } | null {
  for (let both = 1; both <= AHEAD; both++)
    for (let removed = 0; removed <= both; removed++) {
      const added = both - removed;
      const areAtEnd = at + removed >= earlier.length && i + added >= later.length;
      if (areAtEnd || (at + removed < earlier.length && earlier[at + removed] === later[i + added])) return { removed, added };
    }
  return null;
}
