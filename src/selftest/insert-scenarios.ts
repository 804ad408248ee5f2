import type { Draft } from "../document/draft";
import { UserError } from "../document/error";
import { has } from "../word/capabilities";
import { createWordPort } from "../word/word-port";
import { outlineText } from "./outline-text";
import type { Scenario } from "./scenario";
import { paragraphTexts, writeBody } from "./write-body";

const DRAFT: Draft = {
  id: "self-test",
  title: "Objectifs",
  language: "fr",
  blocks: [
    { kind: "heading", level: 1, text: "Objectifs" },
    { kind: "guidance", text: "les objectifs, mesurables" },
    {
      kind: "table",
      columns: [{ header: "Objectif", width: 60 }, { header: "Échéance", width: 40 }],
      rows: [{ example: true, cells: ["Exemple\u00a0: 20 % de ventes en plus", "2027"] }, { example: false, cells: ["", ""] }],
    },
    { kind: "check", text: "Objectifs validés", checked: false },
  ],
};
const INSERTED =
  "H1 Objectifs | P [À rédiger\u00a0: les objectifs, mesurables] | T1[Objectif ; Échéance / Exemple\u00a0: 20 % de ventes en plus ; 2027 /  ; ] | P ☐\u00a0Objectifs validés";

const blocks = async (): Promise<string> => outlineText((await createWordPort().read()).stories[0].blocks);

/** How many of our content controls there are, and how many are within another. */
function controls(): Promise<string> {
  return Word.run(async (context) => {
    const found = context.document.contentControls;
    found.load("tag,parentContentControlOrNullObject/tag");
    await context.sync();
    const ours = found.items.filter(({ tag }) => tag.startsWith("cadrage:section:"));
    return `${ours.length}, ${ours.filter(({ parentContentControlOrNullObject }) => !parentContentControlOrNullObject.isNullObject).length} nested`;
  });
}

/** Ticks the first box that is a control; how many there are. None is asked for where this Word does not promise them. */
function tickBox(): Promise<string> {
  return Word.run(async (context) => {
    const found = context.document.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
    found.load("id");
    await context.sync();
    const [box] = found.items;
    if (box) box.checkboxContentControl.isChecked = true;
    await context.sync();
    return String(found.items.length);
  });
}

export const insertScenarios: readonly Scenario[] = [
  {
    id: "insert-place",
    title: { fr: "Insérer une section à sa place, dans un seul contrôle de contenu", en: "Insert a section at its place, in one content control" },
    run: async () => {
      await writeBody([["Heading1", "Contexte"], "Texte", ["Heading1", "Budget"], "Montant"]);
      const port = createWordPort();
      await port.read();
      await port.insert(DRAFT, { kind: "before", place: [0, 2], expected: "Budget" });
      return [
        { what: "blocks", expected: `H1 Contexte | P Texte | ${INSERTED} | H1 Budget | P Montant`, seen: await blocks() },
        { what: "content controls", expected: "1, 0 nested", seen: await controls() },
      ];
    },
  },
  {
    id: "insert-end-twice",
    title: { fr: "Insérer à la fin, deux fois, sans imbriquer les contrôles", en: "Insert at the end, twice, without nesting controls" },
    run: async () => {
      await writeBody(["Texte"]);
      const port = createWordPort();
      await port.insert(DRAFT, { kind: "end" });
      await port.insert(DRAFT, { kind: "end" });
      return [
        { what: "blocks", expected: `P Texte | ${INSERTED} | ${INSERTED}`, seen: await blocks() },
        { what: "content controls", expected: "2, 0 nested", seen: await controls() },
      ];
    },
  },
  {
    id: "insert-cursor-in-table",
    title: { fr: "Le curseur dans un tableau\u00a0: insérer après le tableau", en: "The cursor in a table: insert after the table" },
    run: async () => {
      await writeBody(["Texte"], (body) => {
        const table = body.insertTable(1, 2, "End", [["a", "b"]]);
        table.insertParagraph("Après", "After");
        table.getCell(0, 1).body.select("Start");
      });
      await createWordPort().insert(DRAFT, { kind: "cursor" });
      return [{ what: "blocks", expected: `P Texte | T0[a ; b] | ${INSERTED} | P Après`, seen: await blocks() }];
    },
  },
  {
    id: "insert-check-boxes",
    title: { fr: "Cocher une case d’une liste de contrôle, puis retirer la liste", en: "Tick a box of a checklist, then remove the list" },
    run: async () => {
      await writeBody(["Avant"]);
      const promised = has("checkBoxes");
      const port = createWordPort();
      const inserted = await port.insert(DRAFT, { kind: "end" });
      const before = await blocks();
      const boxes = promised ? await tickBox() : "not promised";
      const after = await blocks();
      const asked = await port.remove(inserted, false);
      const forced = asked === "modified" ? await port.remove(inserted, true) : asked;
      return [
        { what: "blocks", expected: `P Avant | ${INSERTED}`, seen: before },
        { what: "boxes", expected: promised ? "1" : "not promised", seen: boxes },
        { what: "blocks, ticked", expected: `P Avant | ${promised ? INSERTED.replace("☐", "☒") : INSERTED}`, seen: after },
        { what: "asked, then forced", expected: `${promised ? "modified" : "removed"}, removed`, seen: `${asked}, ${forced}` },
        { what: "blocks, removed", expected: "P Avant", seen: await blocks() },
      ];
    },
  },
  {
    id: "insert-changed",
    title: { fr: "Ne rien insérer là où le texte a changé", en: "Insert nothing where the text has changed" },
    run: async () => {
      await writeBody(["Un", "Deux"]);
      const port = createWordPort();
      await port.read();
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText(" et demi", "End");
        await context.sync();
      });
      const refused = await port.insert(DRAFT, { kind: "after", place: [0, 0], expected: "Un" }).then(
        () => "inserted",
        (error: unknown) => (error instanceof UserError ? "refused" : String(error)),
      );
      return [
        { what: "result", expected: "refused", seen: refused },
        { what: "texts", expected: "Un et demi|Deux", seen: (await paragraphTexts()).join("|") },
      ];
    },
  },
  {
    id: "remove",
    title: { fr: "Retirer ce qui vient d’être inséré", en: "Remove what was just inserted" },
    run: async () => {
      await writeBody(["Avant", "Après"]);
      const port = createWordPort();
      await port.read();
      const inserted = await port.insert(DRAFT, { kind: "after", place: [0, 0], expected: "Avant" });
      const revealed = await port.revealInserted(inserted);
      const removed = await port.remove(inserted, false);
      const again = await port.remove(inserted, false);
      return [
        { what: "revealed", expected: "true", seen: String(revealed) },
        { what: "removed, then", expected: "removed, gone", seen: `${removed}, ${again}` },
        { what: "blocks", expected: "P Avant | P Après", seen: await blocks() },
      ];
    },
  },
  {
    id: "remove-modified",
    title: { fr: "Demander avant de retirer ce que l’auteur a complété", en: "Ask before removing what the author has written in" },
    run: async () => {
      await writeBody(["Avant"]);
      const port = createWordPort();
      const inserted = await port.insert(DRAFT, { kind: "end" });
      await Word.run(async (context) => {
        context.document.contentControls.getByTag(inserted.tag).getFirst().paragraphs.getFirst().insertText(" du projet", "End");
        await context.sync();
      });
      const asked = await port.remove(inserted, false);
      const forced = await port.remove(inserted, true);
      return [
        { what: "asked, then forced", expected: "modified, removed", seen: `${asked}, ${forced}` },
        { what: "blocks", expected: "P Avant", seen: await blocks() },
      ];
    },
  },
];
