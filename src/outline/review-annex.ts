import type { Block, Document } from "../document/document";
import type { Localized } from "../document/language";
import { mapped } from "../document/mapped";
import { foldText } from "../document/text";
import { stripTypedNumber } from "./title-topics";

/** The heading of the report that the author asks for inside the document. */
export const REVIEW_ANNEX_TITLE: Localized = { fr: "Annexe – rapport de relecture", en: "Appendix – review report" };

const TITLES: ReadonlySet<string> = new Set([REVIEW_ANNEX_TITLE.fr, REVIEW_ANNEX_TITLE.en].map((title) => wordsOf(title)));

/** The words of a title: dashes and spaces differ from one keyboard to another. */
function wordsOf(title: string): string {
  return foldText(title).replace(/[^a-z]+/g, " ").trim();
}

const isAnnexTitle = (block: Block): boolean => block.kind === "heading" && [block.text, stripTypedNumber(block.text)].some((title) => TITLES.has(wordsOf(title)));

const READ_PAST: Block = { kind: "opaque", what: "review", name: "review" };

/**
 * The document with our own report read past, down to the next heading of its level or above: it quotes the document,
 * and says nothing of its subject. Every other block keeps its place. The document itself where it holds none.
 */
export function withoutReviewAnnex(document: Document): Document {
  const [body, ...others] = document.stories;
  if (!body.blocks.some(isAnnexTitle)) return document;
  let level: number | null = null;
  const blocks = mapped(body.blocks, (block) => {
    if (block.kind === "heading") {
      if (isAnnexTitle(block)) level = Math.min(block.level, level ?? block.level);
      else if (level !== null && block.level <= level) level = null;
    }
    return level === null ? block : READ_PAST;
  });
  return { ...document, stories: [{ ...body, blocks }, ...others] };
}

/** Whether what an outline was made of holds our report, read past. */
export const hasReviewAnnex = ({ stories: [body] }: Document): boolean => body.blocks.includes(READ_PAST);
