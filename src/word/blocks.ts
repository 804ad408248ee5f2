import { UserError } from "../document/error";
import { codeOf, runInWord, writeInWord } from "./errors";
import { findSpot } from "./insertion-spot";
import { fingerprint, tagOf } from "./our-controls";
import type { BlockToInsert, Inserted, Selected } from "./word-port";

/** Longest title that Word gives a content control. */
const LONGEST_TITLE = 64;

/**
 * What is selected, as a package of its own (getOoxml: text, styles, lists and pictures) and as text. One sync; some
 * seconds on Word for the web (office-js issue 3271).
 * @throws UserError when nothing is selected
 */
export function readSelection(): Promise<Selected> {
  return runInWord(async (context) => {
    const selection = context.document.getSelection().load("text,isEmpty");
    const ooxml = selection.getOoxml();
    await context.sync();
    if (selection.isEmpty) throw new UserError(NOTHING_SELECTED);
    return { ooxml: ooxml.value, text: selection.text };
  });
}

/**
 * Inserts a block after the paragraph (or the table) of the cursor, in two syncs: one to find the place, one to write.
 * The package goes to the start of a blank paragraph made for it, and ends with a blank one of its own: whatever becomes
 * of its last paragraph (it loses its style, or one more is left: office-js issues 116, 2411, 2914), it is not one of the
 * block's. The blank paragraph is then taken out, unless a table stands before it. Around the whole goes one content
 * control, as around our other insertions.
 * @throws UserError when Word refuses the place or the block
 */
export function insertBlock({ id, name, ooxml }: BlockToInsert): Promise<Inserted> {
  return writeInWord(async (context) => {
    const { packed, endsWithTable } = withLastParagraph(ooxml);
    const spot = await findSpot(context, { kind: "cursor" }, null);
    const holder = spot.beside.insertParagraph("", spot.where);
    if (spot.inList) {
      holder.detachFromList();
      holder.leftIndent = 0;
      holder.firstLineIndent = 0;
    }
    holder.styleBuiltIn = "Normal";
    const inserted = holder.insertOoxml(packed, "Start");
    const last = endsWithTable ? holder : holder.getPrevious();
    if (!endsWithTable) holder.delete();
    const control = spot.inOurs ? null : inserted.getRange("Start").expandTo(last.getRange()).insertContentControl();
    if (control) {
      control.tag = tagOf(`block-${id}`);
      control.title = name.slice(0, LONGEST_TITLE);
      control.load("text");
    }
    try {
      await context.sync();
    } catch (error) {
      if (/^(?:InvalidArgument|OoxmlIsMalformed)$/i.test(codeOf(error))) throw new UserError(REFUSED, { cause: error });
      throw error;
    }
    return { id: `block-${id}`, title: name, tag: control?.tag ?? "", fingerprint: control ? fingerprint(control.text) : "" };
  });
}

/** The end of a package's body, with the properties of its last section. */
const BODY_END = /(?:<w:sectPr\b(?:[^>]*\/>|(?:(?!<w:sectPr\b)[^])*?<\/w:sectPr>)\s*)?<\/w:body>/;
/** A table at the end of a body; bookmarks may end after it. */
const LAST_TABLE = /<\/w:tbl>(?:\s|<w:bookmark(?:Start|End)\b[^>]*\/>)*$/;

/** The package with a blank paragraph at the end, and without section properties, which would replace the document's (office-js issue 110). */
function withLastParagraph(ooxml: string): { readonly packed: string; readonly endsWithTable: boolean } {
  const end = BODY_END.exec(ooxml);
  if (!end) throw new UserError(REFUSED);
  const before = ooxml.slice(0, end.index);
  const after = ooxml.slice(end.index + end[0].length);
  return { packed: `${before}<w:p/></w:body>${after}`, endsWithTable: LAST_TABLE.test(before.slice(-2000)) };
}

const NOTHING_SELECTED = {
  fr: "Rien n’est sélectionné\u00a0: sélectionnez dans le document le passage à enregistrer, puis recommencez.",
  en: "Nothing is selected: select the passage to save in the document, then try again.",
};

const REFUSED = {
  fr: "Word ne reconnaît pas ce bloc\u00a0: enregistrez-le de nouveau depuis son document d’origine. Si un paragraphe vide a été ajouté, annulez (Ctrl+Z).",
  en: "Word does not recognise this block: save it again from the document it comes from. If a blank paragraph was added, undo (Ctrl+Z).",
};
