import type { DraftBlock } from "../document/draft";
import type { Localized } from "../document/language";
import type { GuideItem } from "./guide-item";
import type { StepDefinition } from "./steps";
import type { Template } from "./template";
import { typesetDraft } from "./typeset-draft";

interface ChecklistSpec {
  readonly id: string;
  /** Its name in the pane. */
  readonly title: Localized;
  /** Its heading in the document, whose words must name no section of the guide. */
  readonly heading: Localized;
  readonly source: readonly GuideItem[];
  /** Guidance before and after the lines to tick. */
  readonly before: Localized;
  readonly after: Localized;
}

/** The template of a step's checklist: its lines, none ticked, between what identifies the review and what it decides. */
export function stepChecklist({ checks }: StepDefinition, { id, title, heading, source, before, after }: ChecklistSpec): Template {
  return {
    id, kind: "checklist", title, source,
    // Checklists close the document: the last place in the guide's order.
    section: "B10",
    draft: (language) =>
      typesetDraft({
        id, title: title[language], language,
        blocks: [
          { kind: "heading", level: 1, text: heading[language] },
          { kind: "guidance", text: before[language] },
          ...checks.map((check): DraftBlock => ({ kind: "check", text: check[language], checked: false })),
          { kind: "guidance", text: after[language] },
        ],
      }),
  };
}
