import { GUIDE_PROFILE } from "../guide/profile";
import { templateById } from "../guide/templates";
import { buildOutline } from "../outline/build-outline";
import { draftAt } from "../outline/draft-level";
import type { Outline } from "../outline/outline";
import { placeOf } from "../outline/placement";
import type { Range } from "../document/place";
import type { Template } from "../guide/template";
import type { WordPort } from "../word/word-port";

/**
 * Inserts a template at its place in the document, in the document's language, and selects it. A section that is already
 * there is selected instead: a second one would be a mistake. Rejects with a UserError where Word refuses.
 */
export async function insertTemplate(port: WordPort, id: string): Promise<"inserted" | "present"> {
  const template = templateById(id);
  if (!template) throw new Error(`No template ${id}`);
  const outline = buildOutline(await port.read(), GUIDE_PROFILE);
  const heading = template.kind === "section" ? headingOf(outline, template) : null;
  if (heading) {
    await port.reveal(heading);
    return "present";
  }
  const position = placeOf(outline, template);
  const inserted = await port.insert(draftAt(template, outline, position), position);
  await port.revealInserted(inserted);
  return "inserted";
}

/** The words of the heading that opens the template's section in this document; null when the section is missing. */
function headingOf(outline: Outline, { section }: Template): Range | null {
  const state = outline.guide.find(({ definition }) => definition.id === section);
  if (!state || state.state === "missing") return null;
  for (const index of state.sections) {
    const heading = outline.sections[index]?.heading;
    if (heading) return { place: heading.place, start: 0, end: heading.block.text.length };
  }
  return null;
}
