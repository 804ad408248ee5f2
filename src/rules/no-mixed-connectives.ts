import { isQuoted } from "../language/disarm/naming";
import { mayMixConnectives, mixedConnectives } from "../language/statement/mixed-connectives";
import { defineRule } from "../lint/rule";

/** How far quotation marks are looked for. */
const QUOTE = 120;

export const noMixedConnectives = defineRule({
  id: "no-mixed-connectives",
  scope: "block",
  family: "ambiguous",
  category: "logic",
  severity: "info",
  source: { guide: ["V1"], incose: [15], iso29148: "ambiguous logic" },
  title: { fr: "Pas de « et » et de « ou » mêlés", en: "No “and” mixed with “or”" },
  why: {
    fr: "« A ou B et C » se regroupe de deux façons : la solution livrée peut respecter l’une et manquer l’autre.",
    en: "“A or B and C” can be grouped in two ways: what is delivered may meet one and miss the other.",
  },
  options: {},
  messages: {
    found: {
      fr: "«\u00a0{term}\u00a0» se regroupe de deux façons\u00a0: faites deux phrases, ou une liste qui dit ce qui va ensemble.",
      en: "“{term}” can be grouped in two ways: write two sentences, or a list that says what goes together.",
    },
  },
  examples: {
    good: {
      fr: [
        "Le client donne son nom ou sa raison sociale, et son adresse.",
        "L'utilisateur peut lire ou modifier une fiche et la partager.",
        "Le contact a un ou plusieurs numéros et une adresse.",
        "Le tableau donne le chiffre ou le nom exact et sa date.",
        "Un visiteur connecté ou non et un client voient les offres.",
      ],
      en: ["The customer gives either a name or a code, and an address.", "The user can read or edit a record and share it."],
    },
    bad: {
      fr: ["Le client saisit son nom ⟦ou son code et⟧ son adresse.", "L'export est fourni en Excel ⟦et CSV ou⟧ PDF."],
      en: ["The customer enters a name ⟦or a code and⟧ an address.", "The export is in Excel ⟦and CSV or⟧ PDF."],
    },
  },
  mayHit: ({ text, context }) => mayMixConnectives(text, context.language),
  *check({ text, context, sentences }) {
    for (const sentence of sentences) {
      for (const { start, end } of mixedConnectives(text, sentence, context.language)) {
        if (isQuoted({ rawBefore: text.slice(Math.max(0, start - QUOTE), start), rawAfter: text.slice(end, end + QUOTE) })) continue;
        yield { start, end, message: "found" as const, data: { term: text.slice(start, end) } };
      }
    }
  },
});
