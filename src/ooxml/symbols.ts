/** Characters of symbol fonts that documents use, by code in the font, and what they look like in Unicode. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●", 0x6e: "■", 0x6f: "□", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x9f: "•", 0xa7: "▪", 0xa8: "☐", 0xd8: "➢",
  0xe0: "→", 0xdf: "←", 0xe1: "↑", 0xe2: "↓", 0xe8: "➔", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑", 0x4a: "☺", 0x28: "☎", 0x2a: "✉",
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: "✓", 0x4f: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xa3: "☐", 0x97: "●" };
const WINGDINGS_3: Readonly<Record<number, string>> = { 0x7d: "▶", 0x75: "▲", 0x76: "▶", 0x71: "▼" };
/** Adobe's Symbol encoding, from 0x20 and from 0xA0 on. */
const SYMBOL: Readonly<Record<number, string>> = {
  ...from(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
  ...from(0xa0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
  ...from(0xf1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
};

function from(start: number, characters: string): Record<number, string> {
  return Object.fromEntries(Array.from(characters, (character, i) => [start + i, character]));
}

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  "wingdings 2": WINGDINGS_2,
  "wingdings 3": WINGDINGS_3,
  symbol: SYMBOL,
};

/** What stands for a symbol whose look is not known: U+FFFD, so that something remains to be seen in the text. */
export const UNKNOWN_SYMBOL = "\ufffd";

/**
 * The Unicode character for a character of a font. Symbol fonts keep theirs in the private use area, at U+F000 and their
 * code (ECMA-376 17.3.3.30); Word also writes the bare code. In other fonts the character is itself.
 */
export function symbolCharacter(font: string | null, character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const table = font === null ? undefined : FONTS[font.toLowerCase()];
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (table) return table[isPrivate ? code - 0xf000 : code] ?? (isPrivate ? UNKNOWN_SYMBOL : character);
  if (!isPrivate) return character;
  return SYMBOL[code - 0xf000] ?? UNKNOWN_SYMBOL;
}

/** The character of a w:sym element: its code is hexadecimal. */
export function symbolOf(font: string | null, hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000) ? symbolCharacter(font, String.fromCharCode(code)) : UNKNOWN_SYMBOL;
}
