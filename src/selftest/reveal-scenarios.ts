import type { Range } from "../document/place";
import { contents } from "../document/place";
import { createWordPort } from "../word/word-port";
import type { Check, Scenario } from "./scenario";
import type { Line } from "./write-body";
import { selectedText, writeBody } from "./write-body";

/** Selects the n-th occurrence (from 0) of words in the first paragraph that begins with `paragraph`. */
async function select(lines: readonly Line[], paragraph: string, words: string, nth = 0, edit: () => Promise<void> = () => Promise.resolve()): Promise<readonly Check[]> {
  await writeBody(lines);
  const port = createWordPort();
  const found = [...contents(await port.read())].find(({ block }) => block.text.startsWith(paragraph));
  if (!found) return [{ what: "paragraph", expected: paragraph, seen: "" }];
  let start = found.block.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = found.block.text.indexOf(words, start + words.length);
  const range: Range = { place: found.place, start, end: start + words.length };
  await edit();
  const revealed = await port.reveal(range);
  return [
    { what: "result", expected: "words", seen: revealed },
    { what: "selection", expected: words, seen: (await selectedText()).replace(/[\v\r]/g, "\n") },
  ];
}

export const revealScenarios: readonly Scenario[] = [
  {
    id: "reveal-nth",
    title: { fr: "Sélectionner la troisième occurrence d’un mot", en: "Select the third occurrence of a word" },
    run: () => select(["Un CRM", "Une réponse rapide, plus rapide, vraiment rapide et sûre."], "Une réponse", "rapide", 2),
  },
  {
    id: "reveal-typography",
    title: { fr: "Sélectionner des mots avec espaces insécables, apostrophes et circonflexe", en: "Select words with no-break spaces, apostrophes and a caret" },
    run: () => select(["L'outil d’aujourd'hui\u00a0: « 2^10 » à l’essai."], "L'outil", "d’aujourd'hui\u00a0: « 2^10 »"),
  },
  {
    id: "reveal-long",
    title: { fr: "Sélectionner un long passage", en: "Select a long passage" },
    run: () => {
      const words = "le prestataire décrit son organisation, ses outils et ses délais de réponse ".repeat(4).trim();
      return select([`Dans sa réponse, ${words}, puis conclut.`], "Dans sa réponse", words);
    },
  },
  {
    id: "reveal-moved",
    title: { fr: "Retrouver les mots après une insertion au-dessus", en: "Find the words again after an insertion above" },
    run: () =>
      select(["Premier", "Le système doit être intuitif."], "Le système", "intuitif", 0, () =>
        Word.run(async (context) => {
          context.document.body.insertParagraph("Ajouté par l’auteur", "Start");
          await context.sync();
        }),
      ),
  },
];
