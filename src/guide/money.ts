import type { Language } from "../document/language";

/** A whole amount of euros as our texts write it: "12 000 €" (document/typography.ts keeps it on one line), "€12,000"; a loss with "−". */
export function euros(amount: number, language: Language): string {
  const sign = Math.round(amount) < 0 ? "−" : "";
  const digits = Math.abs(Math.round(amount)).toString().replace(/\B(?=(?:\d{3})+$)/g, language === "fr" ? " " : ",");
  return language === "fr" ? `${sign}${digits} €` : `${sign}€${digits}`;
}
