import { controlAround, controlsIn } from "../content-controls";
import { present, type HostObject, type Kind } from "../host-object";
import { blocksIn, paragraphsIn, type OpenDocument } from "../open-document";
import { fontOfParagraphs, located, spanOf } from "../ranges";
import { reviewedText } from "../text";
import { isW } from "../xml";
import { controlCollection, controlObject } from "./content-control";
import { fontObject } from "./font";
import { insertBreak, insertParagraphIn, insertTableIn, insertTextIn } from "./insertions";
import { paragraphCollection } from "./paragraph";
import { rangeObject, searchIn, select } from "./range";
import { tablesOf } from "./table";
import { clearBody, replaceByOoxml } from "./whole-body";

const all = (body: Element, open: OpenDocument): readonly Element[] => (body === open.body ? open.paragraphs() : paragraphsIn(body));

/** The body of the document, or of a cell. */
const BODY: Kind<Element> = {
  name: "Body",
  scalars: {
    Text: { get: (body, open) => all(body, open).map((paragraph) => open.text(paragraph)).join("\n") },
    Type: { get: (body) => (isW(body, "tc") ? "TableCell" : "MainDoc") },
  },
  links: {
    Paragraphs: (body, open) => paragraphCollection(all(body, open)),
    Tables: (body) => tablesOf(body),
    Font: (body, open) => fontObject(fontOfParagraphs(() => all(body, open), open)),
    ContentControls: (body) => controlCollection(controlsIn(body)),
    ParentContentControl: (body) => controlObject(present(controlAround(body), "Body.parentContentControl")),
    ParentContentControlOrNullObject: (body) => {
      const control = controlAround(body);
      return control ? controlObject(control) : null;
    },
  },
  methods: {
    Clear: (body, _, open) => clearBody(body, open),
    InsertOoxml: (body, [xml, where], open) => replaceByOoxml(body, xml, where, open),
    GetRange: (body, [location], open) => rangeObject(located(spanOf(all(body, open), open), location), open),
    Search: (body, args, open) => searchIn(spanOf(all(body, open), open), args, open),
    Select: (body, [mode], open) => select(spanOf(all(body, open), open), mode, open),
    GetReviewedText: (body, [version], open) => all(body, open).map((paragraph) => reviewedText(paragraph, version)).join("\n"),
    GetContentControls: (body, [options]) => controlCollection(controlsIn(body, typesOf(options))),
    InsertParagraph: (body, [text, where], open) => insertParagraphIn(body, blocksIn(body), text, where, open),
    InsertTable: (body, args, open) => insertTableIn(body, blocksIn(body), args, open),
    InsertText: (body, [text, where], open) => rangeObject(insertTextIn(spanOf(all(body, open), open), text, where, open), open),
    InsertBreak: (body, [type, where], open) => {
      const span = spanOf(all(body, open), open);
      return insertBreak(where === "Start" ? span.start : span.end, type, where === "Start" ? "Before" : "After", open);
    },
  },
};

/** `Word.ContentControlOptions`: rich text where no type is given. */
export function typesOf(options: unknown): readonly string[] {
  const types = typeof options === "object" && options !== null && "types" in options ? options.types : undefined;
  return Array.isArray(types) ? types.map(String) : ["RichText"];
}

export const bodyObject = (body: Element): HostObject<Element> => ({ kind: BODY, target: body });
