/** The two languages the product speaks and reads. French is the default everywhere. */
export type Language = "fr" | "en";

/** A text shown to people, in both languages. */
export interface Localized {
  readonly fr: string;
  readonly en: string;
}
