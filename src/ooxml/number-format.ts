/** A number in one of the formats of w:numFmt (ECMA-376 17.18.59); those not known here are shown in decimal, as Word does. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "decimalZero":
      return number >= 0 && number < 10 ? `0${number}` : String(number);
    case "ordinal":
      return `${number}${ordinalSuffix(number)}`;
    default:
      return String(number);
  }
}

/** a, b … z, aa, bb …: Word repeats the letter (17.18.59, lowerLetter). */
function letters(number: number): string {
  if (number < 1) return String(number);
  const index = number - 1;
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(40, Math.floor(index / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];

function roman(number: number): string {
  if (number < 1 || number > 32_767) return String(number);
  let rest = number;
  let text = "";
  for (const [value, digits] of ROMAN) {
    text += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

function ordinalSuffix(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
