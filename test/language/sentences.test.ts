import { sentencesOf } from "../../src/language/sentences";

const texts = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each<[name: string, sentences: readonly string[]]>([
  ["two sentences", ["Le système exporte.", "Il importe aussi."]],
  ["French punctuation", ["Qui valide ?", "Le sponsor !", "Et quand…", "Demain."]],
  ["etc. inside and at the end", ["Outlook, Teams, etc. sont liés.", "Outlook, Teams, etc.", "La suite existe."]],
  ["abbreviations", ["Voir cf. Annexe 2, p. ex. Le tableau.", "M. Dupont signe l'art. 3."]],
  ["dotted acronyms", ["Le C.C.T.P. Est annexé à l'acte.", "Fin."]],
  ["decimals and versions", ["La version 2.5 coûte 3.20 €.", "Fin."]],
  ["identifiers", ["EX.F.12 prime sur EX.F.13.", "Fin."]],
  ["an ellipsis before a small letter", ["Les champs (nom, date...) sont remplis."]],
  ["quotation marks", ["Il dit « Stop ! » puis sort.", "Fin."]],
  ["a typed number", ["2. Objectifs du projet"]],
  ["a unit", ["Il répond en 3 s.", "Il livre en 10 min.", "Fin."]],
])("%s", (_, sentences) => {
  expect(texts(sentences.join(" "))).toEqual(sentences);
});

test("a line feed ends a sentence, white space belongs to none", () => {
  expect(texts("  Possibilité d'export\n\nPossibilité d'import \n")).toEqual(["Possibilité d'export", "Possibilité d'import"]);
});

test("spans are in order and cover every letter", () => {
  const text = "Un. Deux ! Trois ?\nQuatre… Cinq.";
  const spans = sentencesOf(text);
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});

test.each(["", "   ", "\n\n"])("%p has none", (text) => {
  expect(sentencesOf(text)).toEqual([]);
});
