/** Where a paragraph of an earlier reading stands now. */
export interface Located {
  readonly index: number;
  /** False when its text has changed since. */
  readonly same: boolean;
}

/**
 * Finds a paragraph of an earlier reading in the paragraphs as they are now. What is equal at both ends of the document
 * has not moved; between them, the nearest paragraph with the same text is taken; failing that, and when as many
 * paragraphs as before stand there, the paragraph at its place, changed.
 * @param before texts of the paragraphs when the document was read
 * @param now texts of the paragraphs as they are
 */
export function locate(before: readonly string[], now: readonly string[], index: number): Located | null {
  const text = before[index];
  if (text === undefined) return null;
  const shortest = Math.min(before.length, now.length);
  let head = 0;
  while (head < shortest && before[head] === now[head]) head++;
  if (index < head) return { index, same: true };
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const shift = now.length - before.length;
  if (index >= before.length - tail) return { index: index + shift, same: true };

  const nearest = nearestEqual(text, now, index, head, now.length - tail);
  if (nearest !== null) return { index: nearest, same: true };
  return shift === 0 ? { index, same: false } : null;
}

/** The index of the equal text nearest to `around` in [from, to[; a blank text is like any other and proves nothing. */
function nearestEqual(text: string, texts: readonly string[], around: number, from: number, to: number): number | null {
  if (text.trim() === "") return texts[around] === text && around >= from && around < to ? around : null;
  let best: number | null = null;
  for (let i = from; i < to; i++)
    if (texts[i] === text && (best === null || Math.abs(i - around) < Math.abs(best - around))) best = i;
  return best;
}
