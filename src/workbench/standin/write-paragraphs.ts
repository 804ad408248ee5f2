import { invalidArgument } from "./errors";
import type { OpenDocument } from "./open-document";
import { propertiesOf, removeChild, setChild } from "./ordered-children";
import { builtInStyle, ensureStyle } from "./style-definitions";
import { attribute, childOf, childrenOf, isW } from "./xml";

/** What of a paragraph's own formatting a style leaves in place. */
const KEPT = new Set(["sectPr", "rPr", "pPrChange", "framePr"]);

/**
 * Gives a paragraph a built-in style: its own paragraph formatting goes and, where it covers most of the text, its own
 * character formatting too, as when one applies a style in Word.
 */
export function setParagraphStyle(paragraph: Element, value: unknown, open: OpenDocument): void {
  const { name, type } = builtInStyle(value);
  if (type !== "paragraph") throw invalidArgument(`styleBuiltIn ${String(value)} of a paragraph`);
  const id = ensureStyle(name, "paragraph", open);
  const properties = propertiesOf(paragraph, "pPr");
  for (const child of childrenOf(properties)) if (!KEPT.has(child.localName)) child.remove();
  const isDefault = attribute(open.styles.effective("paragraph", undefined), "styleId") === id;
  if (!isDefault) setChild(properties, "pStyle", { val: id });
  clearCharacters(paragraph, open);
  open.changed();
}

function clearCharacters(paragraph: Element, open: OpenDocument): void {
  const { pieces, text } = open.readText(paragraph);
  const isFormatted = (run: Element | undefined): boolean => childrenOf(childOf(run, "rPr")).some((child) => !isW(child, "rStyle") && !isW(child, "lang"));
  const formatted = pieces.filter((piece) => isFormatted(piece.run)).reduce((sum, piece) => sum + piece.text.length, 0);
  if (formatted * 2 <= text.length && text !== "") return;
  const own = [...new Set(pieces.flatMap((piece) => piece.run ?? []))].map((run) => childOf(run, "rPr"));
  for (const rPr of [...own, childOf(childOf(paragraph, "pPr"), "rPr")])
    for (const child of childrenOf(rPr)) if (!["rStyle", "lang", "ins", "del", "moveFrom", "moveTo", "rPrChange"].includes(child.localName)) child.remove();
}

export function detachFromList(paragraph: Element, open: OpenDocument): null {
  removeChild(childOf(paragraph, "pPr"), "numPr");
  open.changed();
  if (open.numbering.of(paragraph)) setChild(setChild(propertiesOf(paragraph, "pPr"), "numPr", {}), "numId", { val: 0 });
  open.changed();
  return null;
}

function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

/** An indent in points; a negative first line hangs. */
export function setIndent(paragraph: Element, side: "left" | "right" | "firstLine", value: unknown): void {
  const twentieths = Math.round(number(value, `${side}Indent`) * 20);
  const indent = setChild(propertiesOf(paragraph, "pPr"), "ind", {});
  const take = (name: string): void => indent.removeAttributeNS(indent.namespaceURI, name);
  if (side !== "firstLine") {
    take(side === "left" ? "start" : "end");
    setChild(propertiesOf(paragraph, "pPr"), "ind", { [side]: twentieths });
    return;
  }
  take("firstLine");
  take("hanging");
  setChild(propertiesOf(paragraph, "pPr"), "ind", twentieths < 0 ? { hanging: -twentieths } : { firstLine: twentieths });
}

export function setSpacing(paragraph: Element, side: "before" | "after", value: unknown): void {
  setChild(propertiesOf(paragraph, "pPr"), "spacing", { [side]: Math.round(number(value, side) * 20) });
}

const JC: Readonly<Record<string, string>> = { Left: "left", Right: "right", Centered: "center", Justified: "both" };

export function setAlignment(paragraph: Element, value: unknown): void {
  const jc = JC[String(value)];
  if (jc === undefined) throw invalidArgument("alignment");
  setChild(propertiesOf(paragraph, "pPr"), "jc", { val: jc });
}

export function setOutlineLevel(paragraph: Element, value: unknown, open: OpenDocument): void {
  const level = number(value, "outlineLevel");
  if (level < 1 || level > 10) throw invalidArgument("outlineLevel");
  setChild(propertiesOf(paragraph, "pPr"), "outlineLvl", { val: level - 1 });
  open.changed();
}
