import type { OpenDocument } from "./open-document";
import { builtInName, type StyleType } from "./styles";
import { attribute, createW, setAttribute } from "./xml";
import { invalidArgument } from "./errors";

const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const TEXT = "000000";

/** Word's names of its built-in styles, by `Word.BuiltInStyleName`. */
function builtInNames(): ReadonlyMap<string, string> {
  const names = ["Normal", "Title", "Subtitle", "Quote", "Intense Quote", "Strong", "Emphasis", "Subtle Emphasis", "Intense Emphasis", "Subtle Reference", "Intense Reference", "Book Title", "List Paragraph", "No Spacing", "caption", "header", "footer", "Hyperlink", "TOC Heading", "footnote text", "endnote text", "Grid Table Light"];
  for (let level = 1; level <= 9; level++) names.push(`heading ${level}`, `toc ${level}`);
  for (let i = 1; i <= 5; i++) names.push(`Plain Table ${i}`);
  const looks = ["1 Light", "2", "3", "4", "5 Dark", "6 Colorful", "7 Colorful"];
  for (const family of ["Grid Table", "List Table"])
    for (const look of looks)
      for (const accent of ["", ...ACCENTS.map((_, i) => ` Accent ${i + 1}`)]) names.push(`${family} ${look}${accent}`);
  return new Map(names.map((name) => [builtInName(name), name]));
}
const NAMES = builtInNames();
const CHARACTER = new Set(["Strong", "Emphasis", "Subtle Emphasis", "Intense Emphasis", "Subtle Reference", "Intense Reference", "Book Title", "Hyperlink"]);

/** The w:name and type of a built-in style. @throws InvalidArgument for a name that Word does not know */
export function builtInStyle(name: unknown): { readonly name: string; readonly type: StyleType } {
  const found = typeof name === "string" ? NAMES.get(name) : undefined;
  if (found === undefined) throw invalidArgument(`styleBuiltIn ${JSON.stringify(name)}`);
  return { name: found, type: /table/i.test(found) ? "table" : CHARACTER.has(found) ? "character" : "paragraph" };
}

/** The id of a built-in style in this document, which gets Word's definition of it where it has none. */
export function ensureStyle(name: string, type: StyleType, open: OpenDocument): string {
  const known = open.styles.named(type, name);
  if (known) return attribute(known, "styleId") ?? "";
  const document = open.stylesDocument();
  const style = define(name, type, document, open);
  document.documentElement.appendChild(style);
  open.changed();
  return attribute(style, "styleId") ?? "";
}

function define(name: string, type: StyleType, document: Document, open: OpenDocument): Element {
  let id = name.replace(/ /g, "");
  id = id.charAt(0).toUpperCase() + id.slice(1);
  while (open.styles.effective(type, id) && attribute(open.styles.effective(type, id), "styleId") === id) id += "1";
  const style = createW(document, "style", { type, styleId: id });
  const add = (parent: Element, child: string, attributes: Readonly<Record<string, string | number>> = {}): Element => parent.appendChild(createW(document, child, attributes));
  add(style, "name", { val: name });
  const base = open.styles.effective(type, undefined);
  const isBase = name === "Normal" || name === "Normal Table";
  const baseId = type === "table" && !base && !isBase ? ensureStyle("Normal Table", "table", open) : attribute(base, "styleId");
  if (!isBase && baseId !== undefined) add(style, "basedOn", { val: baseId });
  if (type === "paragraph" && /^heading|^Title|^Subtitle/.test(name)) add(style, "next", { val: attribute(open.styles.effective("paragraph", undefined), "styleId") ?? id });
  add(style, "uiPriority", { val: /^heading/.test(name) ? 9 : /Table/.test(name) ? 49 : 34 });
  if (type !== "table") add(style, "qFormat");
  if (type === "table") defineTable(style, name, add);
  else if (type === "paragraph") defineParagraph(style, name, add);
  else defineCharacter(style, name, add);
  if (isBase) setAttribute(style, "default", 1);
  return style;
}

type Add = (parent: Element, child: string, attributes?: Readonly<Record<string, string | number>>) => Element;

/** Sizes in half-points of Word's headings 1 to 6 and below. */
const HEADING_SIZES = [32, 26, 24, 22, 22, 22];

function defineParagraph(style: Element, name: string, add: Add): void {
  const heading = /^heading (\d)$/.exec(name);
  const contents = /^toc (\d)$/.exec(name);
  if (heading) {
    const level = Number(heading[1]);
    const pPr = add(style, "pPr");
    add(pPr, "keepNext");
    add(pPr, "keepLines");
    add(pPr, "spacing", { before: level === 1 ? 240 : 40, after: 0 });
    add(pPr, "outlineLvl", { val: level - 1 });
    const rPr = add(style, "rPr");
    if (level === 4 || level === 6) add(rPr, "i");
    add(rPr, "color", { val: level % 3 === 0 ? "1F3763" : "2F5496" });
    add(rPr, "sz", { val: HEADING_SIZES[level - 1] ?? 22 });
    add(rPr, "szCs", { val: HEADING_SIZES[level - 1] ?? 22 });
  } else if (contents) {
    const pPr = add(style, "pPr");
    add(pPr, "spacing", { after: 100 });
    add(pPr, "ind", { left: (Number(contents[1]) - 1) * 220 });
  } else if (name === "List Paragraph") {
    const pPr = add(style, "pPr");
    add(pPr, "ind", { left: 720 });
    add(pPr, "contextualSpacing");
  } else if (name === "Title") {
    add(add(style, "pPr"), "spacing", { after: 0 });
    const rPr = add(style, "rPr");
    add(rPr, "sz", { val: 56 });
    add(rPr, "szCs", { val: 56 });
  } else if (/Quote$/.test(name)) {
    add(add(style, "pPr"), "jc", { val: "center" });
    add(add(style, "rPr"), "i");
  } else if (name === "Subtitle") {
    add(add(style, "rPr"), "color", { val: "5A5A5A" });
  } else if (name === "No Spacing") {
    add(add(style, "pPr"), "spacing", { after: 0, line: 240, lineRule: "auto" });
  }
}

function defineCharacter(style: Element, name: string, add: Add): void {
  const rPr = add(style, "rPr");
  if (/Strong|Intense|Book/.test(name)) add(rPr, "b");
  if (/Emphasis|Book/.test(name)) add(rPr, "i");
  if (name === "Hyperlink") {
    add(rPr, "color", { val: "0563C1" });
    add(rPr, "u", { val: "single" });
  }
}

function defineTable(style: Element, name: string, add: Add): void {
  const accent = /Accent (\d)/.exec(name)?.[1];
  const color = accent === undefined ? TEXT : (ACCENTS[Number(accent) - 1] ?? TEXT);
  const line = name === "Grid Table Light" || /1 Light/.test(name) ? (accent === undefined ? "999999" : color) : accent === undefined ? "666666" : color;
  if (name !== "Normal Table") add(add(style, "pPr"), "spacing", { after: 0, line: 240, lineRule: "auto" });
  const tblPr = add(style, "tblPr");
  const banded = !/^(Normal Table|Table Grid|Grid Table Light)$/.test(name);
  if (banded) {
    add(tblPr, "tblStyleRowBandSize", { val: 1 });
    add(tblPr, "tblStyleColBandSize", { val: 1 });
  }
  if (name === "Normal Table") {
    add(tblPr, "tblInd", { w: 0, type: "dxa" });
    const margins = add(tblPr, "tblCellMar");
    for (const [side, w] of [["top", 0], ["left", 108], ["bottom", 0], ["right", 108]] as const) add(margins, side, { w, type: "dxa" });
    return;
  }
  const sides = /^List/.test(name) ? ["top", "bottom", "insideH"] : ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = add(tblPr, "tblBorders");
  for (const side of sides) add(borders, side, { val: "single", sz: 4, space: 0, color: name === "Table Grid" ? "auto" : line });
  if (!banded) return;
  const part = (type: string): Element => add(style, "tblStylePr", { type });
  const header = part("firstRow");
  const solid = /[45]|Table 3/.test(name);
  const rPr = add(header, "rPr");
  add(rPr, "b");
  add(rPr, "bCs");
  if (solid) {
    add(rPr, "color", { val: "FFFFFF" });
    add(add(header, "tcPr"), "shd", { val: "clear", color: "auto", fill: color });
  } else {
    const bottom = add(add(header, "tcPr"), "tcBorders");
    add(bottom, "bottom", { val: "single", sz: 12, space: 0, color: line });
  }
  const first = add(part("firstCol"), "rPr");
  add(first, "b");
  add(first, "bCs");
}
