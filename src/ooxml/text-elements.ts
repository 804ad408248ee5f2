import { noted, skipped, through } from "./element";
import type { Element } from "./element";
import { isTableOfContents } from "./fields";
import { symbolOf } from "./symbols";
import { attribute } from "./xml";

const writes = (text: string): Element => ({ open: (reader) => reader.write(text) });

function text(kind: "text" | "code"): Element {
  return {
    open: (reader, attributes) => reader.startText(kind, attributes),
    close: (reader) => reader.endText(),
  };
}

/** What writes text, and fields (ECMA-376 17.3.3 and 17.16). */
export const TEXT_ELEMENTS: Readonly<Record<string, Element>> = {
  "w:t": text("text"),
  "m:t": text("text"),
  "w:instrText": text("code"),
  "w:delText": skipped,
  "w:delInstrText": skipped,
  "w:tab": writes("\t"),
  "w:ptab": writes("\t"),
  "w:cr": writes("\n"),
  "w:noBreakHyphen": writes("\u2011"),
  "w:br": {
    open(reader, attributes) {
      const type = attribute(attributes(), "type");
      if (type === undefined || type === "textWrapping") reader.write("\n");
    },
  },
  "w:sym": {
    open(reader, attributes) {
      reader.write(symbolOf(attribute(attributes(), "font") ?? null, attribute(attributes(), "char") ?? ""));
    },
  },
  "w:fldChar": {
    open(reader, attributes) {
      const fields = reader.container?.fields;
      if (!fields) return;
      const type = attribute(attributes(), "fldCharType");
      if (type === "begin") fields.begin();
      else if (type === "separate") fields.separate();
      else if (type === "end" && fields.end() && reader.paragraph?.text.trim() === "") reader.paragraph.inTableOfContents = false;
    },
  },
  "w:ffData": skipped,
  "w:fldSimple": {
    open(reader, attributes) {
      if (isTableOfContents(attribute(attributes(), "instr") ?? "") && reader.paragraph) reader.paragraph.inTableOfContents = true;
    },
  },
  "w:ruby": noted("ruby"),
  "w:rubyPr": skipped,
  "w:rubyBase": through,
  // The reading aid above the text: kept out of it, as in Word's own text.
  "w:rt": skipped,
};
