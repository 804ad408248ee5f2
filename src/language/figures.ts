import { rememberedText } from "../document/remembered";
import { foldText } from "../document/text";
import { numberOf } from "./amounts";

/** A figure met in a text with what it counts. */
export interface Figure {
  /** As written, unit included: "2 secondes". */
  readonly text: string;
  readonly value: number;
  /** The word or sign after it, folded, without its plural; "" where none says what it counts ("TLS 1.3", "niveau 2"). */
  readonly unit: string;
}

const SPACE = "[ \\u00a0\\u202f]";
const FIGURE = new RegExp(`(?<![\\p{L}\\p{N}.,_-])(\\d{1,3}(?:${SPACE}\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,4})?)(?![\\p{N}])(?:${SPACE}?(%|€|k€)|${SPACE}?(\\p{L}{1,20}))?`, "gu");

/** The figures of a text, in order; those in names ("P1", "ISO-27001") are none. */
export const figuresIn = rememberedText((text): readonly Figure[] =>
  /\d/.test(text) ? Array.from(text.matchAll(FIGURE), ([whole, digits = "", sign, word]) => ({ text: whole, value: numberOf(digits).value, unit: sign ?? unitOf(foldText(word ?? "")) })) : [],
);

const SILENT = /^(?:a|au|aux|avec|avant|apres|dans|de|des|du|d|en|entre|est|et|la|le|les|l|ou|par|pour|puis|qui|sur|and|at|by|for|from|in|is|of|on|or|the|to|with)$/;

const unitOf = (word: string): string => (SILENT.test(word) ? "" : word.replace(/(.{2})s$/, "$1"));
