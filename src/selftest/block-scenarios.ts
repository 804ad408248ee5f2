import type { Inserted } from "../word/word-port";
import { createWordPort } from "../word/word-port";
import type { Check, Scenario } from "./scenario";
import { paragraphTexts, writeBody } from "./write-body";

/** Texts and styles of the paragraphs that are not blank: hosts do not agree on the blank ones that a package leaves. */
function lines(): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text,styleBuiltIn");
    await context.sync();
    return paragraphs.items.filter(({ text }) => text.trim() !== "").map(({ text, styleBuiltIn }) => `${styleBuiltIn} ${text}`);
  });
}

/** Selects the body from its second paragraph to the one before the last, saves that as a block, and inserts it at the end. */
async function carried(): Promise<{ readonly text: string; readonly inserted: Inserted }> {
  const port = createWordPort();
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    const [from, to] = [paragraphs.items[1], paragraphs.items.at(-2)];
    if (from && to) from.getRange().expandTo(to.getRange()).select();
    await context.sync();
  });
  const { ooxml, text } = await port.readSelection();
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().getRange("End").select();
    await context.sync();
  });
  return { text, inserted: await port.insertBlock({ id: "selftest", name: "Bloc", ooxml }) };
}

/** What removing the block leaves must be what was there before. */
async function removal(inserted: Inserted, before: readonly string[]): Promise<readonly Check[]> {
  const removed = await createWordPort().remove(inserted, false);
  return [
    { what: "removed", expected: "removed", seen: removed },
    { what: "body after removal", expected: before.join(" | "), seen: (await lines()).join(" | ") },
  ];
}

export const blockScenarios: readonly Scenario[] = [
  {
    id: "block",
    title: { fr: "Enregistrer un passage comme bloc et l’insérer", en: "Save a passage as a block and insert it" },
    run: async () => {
      await writeBody(["Avant", ["Heading2", "Engagements"], "Le titulaire répond.", "Fin"]);
      const before = await lines();
      const { text, inserted } = await carried();
      const seen = await lines();
      return [
        { what: "text of the selection", expected: "Engagements Le titulaire répond.", seen: text.split(/[\r\n]+/).filter(Boolean).join(" ") },
        { what: "body", expected: [...before, "Heading2 Engagements", "Normal Le titulaire répond."].join(" | "), seen: seen.join(" | ") },
        ...(await removal(inserted, before)),
      ];
    },
  },
  {
    id: "block-table",
    title: { fr: "Insérer un bloc qui finit par un tableau", en: "Insert a block that ends with a table" },
    run: async () => {
      await writeBody(["Avant", "Délais", "Fin"], (body) => {
        body.paragraphs.getFirst().getNext().insertTable(2, 2, "After", [["Niveau", "Délai"], ["Bloquant", "2 heures"]]);
      });
      const before = await lines();
      const { inserted } = await carried();
      const after = await paragraphTexts();
      return [
        { what: "last paragraph is not in the table", expected: "", seen: after.at(-1) ?? "no paragraph" },
        { what: "body", expected: [...before, ...before.slice(1, -1)].join(" | "), seen: (await lines()).join(" | ") },
        ...(await removal(inserted, before)),
      ];
    },
  },
];
