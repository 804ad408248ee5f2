import { showing } from "../guide/profile";
import { templateById } from "../guide/templates";
import { draftAt } from "../outline/draft-level";
import type { Outline } from "../outline/outline";
import { placeOf } from "../outline/placement";
import { outlineOf } from "../outline/settings";
import type { Document } from "../document/document";
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
  const outline = outlineFor(template, await port.read());
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

/** The document by its own settings. A section that its company hides was asked for all the same: it is looked for and placed like the others. */
function outlineFor({ kind, section }: Template, document: Document): Outline {
  const outline = outlineOf(document);
  const profile = kind === "section" || kind === "table" ? showing(outline.profile, section) : outline.profile;
  return profile === outline.profile ? outline : outlineOf(document, profile);
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
