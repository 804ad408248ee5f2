import type { Language } from "../document/language";

/** How the points have changed since the last review. */
export interface Trend {
  /** When that was. */
  readonly since: Date;
  /** Points now, less points then. */
  readonly change: number;
  /** True when the text is the same to the letter. */
  readonly isSameText: boolean;
}

/** A trend in one sentence: "12 points de moins que le 3 mars". The year is told when it is another. */
export function trendText({ since, change, isSameText }: Trend, now: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(language === "fr" ? "fr" : "en-GB", { day: "numeric", month: "long", ...(since.getFullYear() !== now.getFullYear() && { year: "numeric" }) }).format(since);
  const count = Math.abs(change);
  if (language === "fr") {
    if (change === 0) return isSameText ? `Texte inchangé depuis la relecture du ${day}.` : `Autant de points que le ${day}.`;
    return `${count}\u00a0${count > 1 ? "points" : "point"} de ${change < 0 ? "moins" : "plus"} que le ${day}.`;
  }
  if (change === 0) return isSameText ? `Text unchanged since the review of ${day}.` : `As many points as on ${day}.`;
  return `${count} ${count > 1 ? "points" : "point"} ${change < 0 ? "fewer" : "more"} than on ${day}.`;
}
