import { defineRule } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

/** "(s)", "(e)", "(1)": an ending or a mark, no aside. */
const SHORTEST_ASIDE = 4;

export const balancedParentheses = defineRule({
  id: "balanced-parentheses",
  family: "ambiguous",
  category: null,
  severity: "info",
  scope: "block",
  source: { guide: ["V1"], incose: [21, 14] },
  title: { fr: "Des parenthèses sans parenthèse dedans", en: "No parenthesis inside a parenthesis" },
  why: {
    fr: "Dans une parenthèse à tiroirs, personne ne sait plus ce qui est exigé et ce qui l’illustre.",
    en: "In nested parentheses nobody can tell any more what is required from what illustrates it.",
  },
  options: {},
  messages: {
    nested: {
      fr: "« {term} » est une parenthèse dans une autre : faites-en une phrase, ou deux exigences.",
      en: "“{term}” is a parenthesis inside another: make it a sentence, or two requirements.",
    },
    unclosed: {
      fr: "Cette parenthèse n’est jamais fermée : dites où s’arrête ce qu’elle précise.",
      en: "This parenthesis is never closed: say where what it details ends.",
    },
  },
  examples: {
    good: {
      fr: ["L’export propose trois formats (CSV, Excel, PDF).", "Le(s) contact(s) du compte (nom, fonction(s), téléphone) sont affichés.", "Le client choisit : a) le format, b) la langue."],
      en: ["The export has three formats (CSV, Excel, PDF).", "The contact(s) of the account are displayed."],
    },
    bad: {
      fr: ["La fiche affiche l’adresse (rue, ville ⟦(avec son code postal)⟧, pays).", "L’export propose trois formats ⟦(CSV, Excel, PDF⟧"],
      en: ["The record displays the address (street, city ⟦(with its postcode)⟧, country).", "The export has three formats ⟦(CSV, Excel, PDF⟧"],
    },
  },
  mayHit: ({ text, context }) => text.includes("(") && wordingSeverity(context.bearing) !== "info",
  *check({ text }) {
    const open: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const character = text.charAt(i);
      if (character === "(") open.push(i);
      else if (character === ")") {
        const start = open.pop();
        const end = i + 1;
        if (start !== undefined && open.length === 1 && end - start > SHORTEST_ASIDE) yield { start, end, message: "nested", data: { term: text.slice(start, end) } };
      }
    }
    const [first] = open;
    if (first !== undefined) yield { start: first, end: text.length, message: "unclosed" };
  },
});
