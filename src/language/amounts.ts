import type { Localized } from "../document/language";

/** A cell or a value that is a number and nothing but its unit. */
export interface Amount {
  readonly value: number;
  /** Digits written after the decimal mark. */
  readonly decimals: number;
  /** What stands beside the digits, folded to one spelling: "€", "k€", "%", "jours"; "" without one. */
  readonly unit: string;
}

const SPACE = "[ \\u00a0\\u202f]";
const DIGITS = `[+−-]?\\d{1,3}(?:(?:${SPACE}|[.,'’])\\d{3}){1,5}(?:[.,]\\d{1,2})?|[+−-]?\\d{1,12}(?:[.,]\\d{1,4})?`;
const WORD = "[\\p{L}€$£%°]{1,14}";
const AMOUNT = new RegExp(`^(?<before>[€$£]?)${SPACE}?(?<digits>${DIGITS})${SPACE}?(?<after>${WORD}(?:${SPACE}${WORD})?)?\\.?$`, "u");

/** The amount that a text is, whole; null for a text that says anything else. */
export function amountOf(text: string): Amount | null {
  const match = AMOUNT.exec(text.trim())?.groups;
  if (match === undefined) return null;
  const { value, decimals } = numberOf(match.digits ?? "");
  const unit = `${match.before ?? ""}${match.after ?? ""}`.toLowerCase().replace(/(?: |\u00a0|\u202f)?(?:ht|ttc|h\.t)$/, "").replace(/^(?:euros?|eur)$/, "€").replace(/^k ?(?:euros?|eur|€)$/, "k€");
  return { value, decimals, unit };
}

const GROUPED = /^[+-]?\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d{1,2})?$/;

/** Reads digits in French or English style: "12 000,50", "12,000.50", "1.5"; three digits after one mark are thousands. */
export function numberOf(digits: string): { readonly value: number; readonly decimals: number } {
  const plain = digits.replace(/[\u00a0\u202f]/g, " ").replace("−", "-");
  const decimal = GROUPED.test(plain) ? /(?:[ .,'’]\d{3})[.,](\d{1,2})$/.exec(plain)?.[1] : /[.,](\d{1,4})$/.exec(plain)?.[1];
  const whole = decimal === undefined ? plain : plain.slice(0, -decimal.length - 1);
  const value = Number(`${whole.replace(/[ .,'’]/g, "")}.${decimal ?? "0"}`);
  return { value, decimals: decimal?.length ?? 0 };
}

/** An amount as people of each language write it, with its unit. */
export function writeAmount({ value, decimals, unit }: Amount): Localized {
  const [whole = "0", after] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = (mark: string): string => `${value < 0 ? "−" : ""}${whole.replace(/\B(?=(?:\d{3})+$)/g, mark)}`;
  const fr = `${grouped("\u00a0")}${after === undefined ? "" : `,${after}`}`;
  const en = `${grouped(",")}${after === undefined ? "" : `.${after}`}`;
  return { fr: unit === "" ? fr : `${fr}\u00a0${unit}`, en: unit === "" ? en : /^[€$£]$/.test(unit) ? `${unit}${en}` : unit === "%" ? `${en}%` : `${en} ${unit}` };
}
