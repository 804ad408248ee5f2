import type { Action } from "../document/action";
import type { Localized } from "../document/language";
import type { Range } from "../document/place";
import type { WordingCategory } from "../language/term";

export type Family = "missing" | "untested" | "ambiguous" | "consistency";

/** One policy for all rules: error is "à régler avant l'envoi"; nothing ever blocks. */
export type Severity = "error" | "warning" | "info";

/** One point worth the author's attention. */
export interface Finding {
  /** Found again in a later reading by it: rule, quoted words, neighbouring words, ordinal among equals. */
  readonly key: string;
  readonly rule: string;
  readonly family: Family;
  readonly category: WordingCategory | null;
  readonly severity: Severity;
  readonly message: Localized;
  /** The words it is about; null for what is missing from the whole document. */
  readonly range: Range | null;
  /** The words themselves, in canonical text; null without a range. */
  readonly text: string | null;
  /** Index in Outline.sections of the section it belongs to; null for the whole document. */
  readonly section: number | null;
  readonly actions: readonly Action[];
}
