/**
 * Bullets as Word gives them: the code of a symbol font, in the private use area (ECMA-376 17.3.3.30), without the font.
 * U+F0B7 is the round bullet of the font Symbol; the others below are those of Wingdings that Word's own lists use.
 */
const BULLETS: ReadonlyMap<string, string> = new Map([
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["\uf0a8", "☐"],
  ["\uf0d8", "➢"],
  ["\uf0fc", "✓"],
  ["\uf076", "❖"],
  ["\uf071", "❑"],
]);

/** A list label as displayed; "•" for a bullet whose font would have to be known. */
export function displayedLabel(label: string): string {
  return label.replace(/[\ue000-\uf8ff]/g, (bullet) => BULLETS.get(bullet) ?? "•");
}
