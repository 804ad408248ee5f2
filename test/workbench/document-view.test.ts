/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { writeDocx } from "../../src/ooxml/write";
import { DocumentView } from "../../src/workbench/document-view";
import { shownDocument } from "../../src/workbench/standin-document";
import { openStandin } from "../../src/workbench/standin/standin";
import type { Standin } from "../../src/workbench/standin/standin";

const { getClientRects } = Range.prototype as { getClientRects?: () => DOMRectList };

// What jsdom has not: the looks of a page.
beforeAll(() => {
  Object.assign(globalThis, { CSS: {}, TextEncoder, TextDecoder });
  Object.assign(Range.prototype, { getClientRects: () => [] });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "CSS");
  Object.assign(Range.prototype, { getClientRects });
});

/** A checklist of one line, drawn. */
async function drawn(): Promise<{ readonly area: HTMLElement; readonly standin: Standin; readonly redraw: () => Promise<void>; readonly typed: () => number }> {
  const blocks = [{ kind: "paragraph", text: "☐ sans case" }, { kind: "check", text: "Budget validé", checked: false }] as const;
  const standin = openStandin(await writeDocx([{ id: "list", title: "Liste", language: "fr", blocks }], { title: "T", language: "fr" }), { dom: window });
  const area = document.body.appendChild(document.createElement("div"));
  let changes = 0;
  const view = new DocumentView(area, () => changes++);
  const redraw = (): Promise<void> => view.draw(shownDocument(standin));
  await redraw();
  return { area, standin, redraw, typed: () => changes };
}

/** Presses and lets go on what shows a text. */
function click(area: HTMLElement, text: string): void {
  const found = Array.from(area.querySelectorAll("article span")).find((span) => span.textContent === text);
  if (!found) throw new Error(`Nothing shows ${text}`);
  for (const type of ["pointerdown", "pointerup", "click"]) found.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
}

/** Paragraphs that have been opened for typing: jsdom keeps the property, and makes no attribute of it. */
const opened = (area: HTMLElement): readonly (string | null)[] => Array.from(area.querySelectorAll("p")).filter((paragraph) => Object.hasOwn(paragraph, "contentEditable")).map(({ textContent }) => textContent);

test("a click on a box ticks it in the document and on the page, another one clears it; nothing is opened for typing", async () => {
  const { area, standin, redraw, typed } = await drawn();
  expect(standin.paragraphTexts()).toEqual(["T", "☐ sans case", "☐\u00a0Budget validé"]);
  click(area, "☐");
  expect(standin.paragraphTexts().at(-1)).toBe("☒\u00a0Budget validé");
  expect(typed()).toBe(1);
  await redraw();
  expect(area.textContent).toContain("☒\u00a0Budget validé");
  expect(opened(area)).toEqual([]);
  click(area, "☒");
  expect(standin.paragraphTexts().at(-1)).toBe("☐\u00a0Budget validé");
});

test("a click on the words beside it, or on a box that is text, opens the paragraph for typing", async () => {
  const { area, standin } = await drawn();
  click(area, "\u00a0Budget validé");
  expect(opened(area)).toEqual(["☐\u00a0Budget validé"]);
  click(area, "☐ sans case");
  expect(opened(area)).toEqual(["☐ sans case", "☐\u00a0Budget validé"]);
  expect(standin.paragraphTexts()).toEqual(["T", "☐ sans case", "☐\u00a0Budget validé"]);
});
