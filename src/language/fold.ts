/**
 * Folding of characters for matching, one at a time and without a copy of the text, so that offsets are the text's own:
 * case, accents, typographic apostrophes, hyphens and no-break spaces are made plain.
 */

/** Classes of folded characters. Letters are 1 to 26 and digits 27 to 36; see {@link classOf} for the others. */
export const OTHER = 0;
export const SPACE = 37;
const APOSTROPHE = 38;
const SYMBOLS = ".…?[]/_%&:()";
const FIRST_SYMBOL = 39;
/** Invisible in a word: soft hyphen, combining accents, zero-width characters. */
export const NOTHING = 60;
/** Letters of other alphabets: no term has them, but they are part of a word. */
const FOREIGN_LETTER = 61;
export const OE = 62;
export const AE = 63;
/** How many classes there are. */
export const CLASSES = 64;

export const E = 5;
const O = 15;
const A = 1;

/** Classes by UTF-16 unit, computed when first met: texts use few of them. */
const UNKNOWN = 255;
const TABLE = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a UTF-16 unit. Hyphens count as spaces: "temps-réel" is "temps réel". */
export function classOf(code: number): number {
  const known = TABLE[code] as number;
  return known === UNKNOWN ? (TABLE[code] = computeClass(code)) : known;
}

/** True for what makes a word: letters, digits and what is invisible in it. */
export const isWordClass = (c: number): boolean => (c >= 1 && c <= 36) || c >= NOTHING;

/** The classes of a plain expression, ligatures spelt out. */
export function classesOf(expression: string): readonly number[] {
  const classes: number[] = [];
  for (let i = 0; i < expression.length; i++) {
    const c = classOf(expression.charCodeAt(i));
    if (c === OE) classes.push(O, E);
    else if (c === AE) classes.push(A, E);
    else if (c !== NOTHING) classes.push(c);
  }
  return classes;
}

/** The first letter of a ligature's class; its second is always e. */
export const firstOfLigature = (c: number): number => (c === OE ? O : A);

function computeClass(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0xad || code === 0x200b || code === 0x200d || code === 0xfeff || (code >= 0x300 && code < 0x370)) return NOTHING;
  if (/[\s\-\u2010-\u2015]/.test(character)) return SPACE;
  if (/['’‘ʼ`´]/.test(character)) return APOSTROPHE;
  if (/[œŒ]/.test(character)) return OE;
  if (/[æÆ]/.test(character)) return AE;
  const symbol = SYMBOLS.indexOf(character);
  if (symbol >= 0) return FIRST_SYMBOL + symbol;
  const base = character.normalize("NFD").charCodeAt(0) | 0x20;
  if (/\p{L}/u.test(character)) return base >= 0x61 && base <= 0x7a ? base - 0x60 : FOREIGN_LETTER;
  if (code >= 0x30 && code <= 0x39) return 27 + code - 0x30;
  return /[\p{N}]/u.test(character) ? FOREIGN_LETTER : OTHER;
}
