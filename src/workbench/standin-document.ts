import { markedCopy } from "./marked-copy";
import type { ShownDocument } from "./shown-document";
import type { Standin } from "./standin/standin";

/** The document of the stand-in, as the page shows it. */
export function shownDocument(standin: Standin): ShownDocument {
  return {
    markedCopy: () => markedCopy(standin.open),
    text: (paragraph) => standin.text(paragraph),
    get selection() {
      return standin.selection;
    },
    select: (span) => standin.select(span),
    replaceText: (paragraph, start, end, text) => standin.typeText(paragraph, start, end, text),
    splitParagraph: (at) => standin.splitParagraph(at),
    hasCheckBox: (at) => standin.hasCheckBox(at),
    toggleCheckBox: (at) => standin.toggleCheckBox(at),
  };
}
