import { childOf, createW, isW, setAttribute } from "./xml";

/** Children of the property elements in the order that the schema wants (ECMA-376 17.3.1.26, 17.3.2.28, 17.4.59, 17.4.70, 17.5.2.38). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(" "),
  rPr: "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(" "),
  tblPr: "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange".split(" "),
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark".split(" "),
  sdtPr: "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding".split(" "),
};

/** The property element of a paragraph, run, table or cell, created in its place where it is missing. */
export function propertiesOf(owner: Element, name: "pPr" | "rPr" | "tblPr" | "trPr" | "tcPr"): Element {
  const known = childOf(owner, name);
  if (known) return known;
  if (name === "rPr" && isW(owner, "pPr")) return setChild(owner, "rPr", {});
  const created = createW(owner.ownerDocument, name);
  const exceptions = name === "trPr" ? childOf(owner, "tblPrEx") : undefined;
  owner.insertBefore(created, exceptions ? exceptions.nextSibling : owner.firstChild);
  return created;
}

/** Creates a child, or changes it, at its place among its siblings. */
export function setChild(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const known = childOf(parent, name);
  const child = known ?? createW(parent.ownerDocument, name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(child, key, value);
  if (!known) place(parent, child);
  return child;
}

export function removeChild(parent: Element | undefined, name: string): void {
  childOf(parent, name)?.remove();
}

function place(parent: Element, child: Element): void {
  const order = ORDER[parent.localName] ?? [];
  const rank = order.indexOf(child.localName);
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isW(node) && rank >= 0 && (order.indexOf(node.localName) > rank || !order.includes(node.localName))) {
      parent.insertBefore(child, node);
      return;
    }
  }
  parent.appendChild(child);
}
