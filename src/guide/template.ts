import type { Draft } from "../document/draft";
import type { Language, Localized } from "../document/language";
import type { GuideItem, SectionId } from "./guide-item";

/** Something the pane, the ribbon and the command line can insert. */
export interface Template {
  /** kebab-case, stable: it is written in the document's content control tags. */
  readonly id: string;
  readonly kind: "section" | "table" | "checklist";
  readonly title: Localized;
  /** The section whose place it takes in the guide's order. */
  readonly section: SectionId;
  readonly source: readonly GuideItem[];
  /** What is inserted, in the document's language. */
  draft(language: Language): Draft;
}
