import type { Document } from "../document/document";
import { foldText } from "../document/text";
import type { SectionTopics } from "./match-topics";
import type { SectionNode } from "./sections";
import { readRows } from "./table-rows";

/** "RGPD : règlement général...", "Lead – contact qui...", "Pipeline (en. sales pipeline) = ...". */
export const DEFINITION = /^\s*["«“]?[\s\u00a0\u202f]*([^:=–—\n]{1,60}?)[\s\u00a0\u202f]*["»”]?(?:[\s\u00a0\u202f]*[:=]|[\s\u00a0\u202f]+[–—-]|\t)[\s\u00a0\u202f]*\S/u;

/** Terms that the document's glossary defines, folded: first column of its tables, what precedes ":" or a dash in its texts. */
export function glossaryTerms(document: Document, nodes: readonly SectionNode[], matched: readonly SectionTopics[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const node of nodes) {
    const topics = matched[node.index];
    const isGlossary = topics?.titled.some(({ topic }) => topic === "glossary") === true || (topics?.titled.length === 0 && topics.topics[0] === "glossary");
    if (!isGlossary) continue;
    for (const block of document.stories[0].blocks.slice(node.first, node.end)) {
      if (block.kind === "opaque" || block.kind === "heading") continue;
      if (block.kind === "table") {
        for (const row of readRows(block).rows) if (row.kind === "written") addTerm(terms, row.texts.get(0));
      } else addTerm(terms, DEFINITION.exec(block.text)?.[1]);
    }
  }
  return terms;
}

/** A term, and its acronym where one is given in brackets: "Gestion de la relation client (GRC)". */
function addTerm(terms: Set<string>, term: string | undefined): void {
  const folded = foldText(term ?? "");
  if (folded === "" || folded.length > 60) return;
  terms.add(folded);
  const brackets = /^([^()]+?) ?\(([^()]+)\)$/.exec(folded);
  if (brackets) for (const part of brackets.slice(1)) terms.add(part.trim());
}
