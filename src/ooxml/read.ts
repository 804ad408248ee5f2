import { ContentPool } from "../document/content";
import type { Document, Story } from "../document/document";
import { ListCounter } from "./list-counter";
import { mainPartOf } from "./main-part";
import { NoteCounter } from "./note-counter";
import { readNumbering } from "./numbering";
import { Package } from "./package";
import type { Inflate } from "./package";
import { readRelationships } from "./relationships";
import { refuse } from "./refuse";
import { readStored } from "./stored";
import { StoryReader } from "./story-reader";
import { readStyles } from "./styles";
import { readXml } from "./xml";

/**
 * Reads a Word document (.docx, .docm, .dotx, .dotm; Transitional or Strict): its final text, tracked changes accepted,
 * hidden text left out. What is not text becomes an opaque block or a note. Contents are interned in `pool`; `inflate`
 * is the host's own inflation, where it has one. Throws a UserError saying what to do when the file cannot be read.
 */
export function readDocx(bytes: Uint8Array, pool: ContentPool = new ContentPool(), inflate?: Inflate): Document {
  const source = new Package(bytes, inflate);
  const main = mainPartOf(source);
  const relationships = readRelationships(source, main);
  const partOf = (type: string): string | null => relationships.find((one) => one.type === type && !one.external)?.target ?? null;
  const notes = new NoteCounter();
  const reading = {
    pool,
    styles: readStyles(source, partOf("styles")),
    lists: new ListCounter(readNumbering(source, partOf("numbering"))),
  };
  const read = (part: string): Story[] => {
    const reader = new StoryReader(reading, notes);
    const xml = source.text(part);
    if (xml !== null) readXml(part, xml, reader);
    return reader.stories;
  };
  const [body, ...boxes] = read(main);
  if (body?.kind !== "body") throw refuse("noMainPart");
  const beside = ["footnotes", "endnotes", "comments"].flatMap((type) => {
    const part = partOf(type);
    return part === null ? [] : read(part);
  });
  for (const { type } of relationships) if (type === "header" || type === "footer") notes.add(type);
  return { stories: [body, ...boxes, ...beside], notes: notes.notes(), stored: readStored(source, relationships) };
}
