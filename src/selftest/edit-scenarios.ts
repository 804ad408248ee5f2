import type { WordPort } from "../word/word-port";
import { createWordPort } from "../word/word-port";
import type { Scenario } from "./scenario";
import { paragraphTexts, writeBody } from "./write-body";

const BEFORE = "Une réponse rapide, très rapide.";

async function edited(expected: string): Promise<{ readonly result: string; readonly port: WordPort }> {
  await writeBody([BEFORE]);
  const port = createWordPort();
  await port.read();
  const start = BEFORE.lastIndexOf("rapide");
  const result = await port.apply({ kind: "edit", range: { place: [0, 0], start, end: start + 6 }, expected, replacement: "en deux heures" });
  return { result, port };
}

export const editScenarios: readonly Scenario[] = [
  {
    id: "edit",
    title: { fr: "Remplacer des mots", en: "Replace words" },
    run: async () => {
      const { result } = await edited("rapide");
      return [
        { what: "result", expected: "applied", seen: result },
        { what: "text", expected: "Une réponse rapide, très en deux heures.", seen: (await paragraphTexts())[0] ?? "" },
      ];
    },
  },
  {
    id: "edit-changed",
    title: { fr: "Ne pas remplacer un texte qui a changé", en: "Do not replace a text that has changed" },
    run: async () => {
      const { result, port } = await edited("lente");
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText("Note. ", "Start");
        await context.sync();
      });
      const moved = await port.apply({ kind: "edit", range: { place: [0, 0], start: 12, end: 18 }, expected: "rapide", replacement: "x" });
      return [
        { what: "result", expected: "changed, changed", seen: `${result}, ${moved}` },
        { what: "text", expected: `Note. ${BEFORE}`, seen: (await paragraphTexts())[0] ?? "" },
      ];
    },
  },
];
