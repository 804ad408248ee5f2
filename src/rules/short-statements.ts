import type { Span } from "../document/guidance";
import { countWords } from "../document/text";
import { defineRule } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

/** Shorter texts need no count: a word and its space have four characters at least on average. */
const CHARACTERS_A_WORD = 4;
/** A list after a colon is read item by item. */
const LIST = /:[^:]*[,;\n•][^:]*[,;\n•]/;

export const shortStatements = defineRule({
  id: "short-statements",
  family: "ambiguous",
  category: null,
  severity: "info",
  scope: "block",
  source: { guide: ["V1"], incose: [11, 18] },
  title: { fr: "Des exigences qui se lisent d’une traite", en: "Statements that are read in one go" },
  why: {
    fr: "Au-delà de quarante mots, une phrase porte presque toujours plusieurs exigences, et la réponse du fournisseur n’en couvre qu’une.",
    en: "Beyond forty words a sentence almost always bears several requirements, and the supplier’s answer covers only one.",
  },
  options: { words: { type: "number", default: 40, title: { fr: "Nombre de mots au plus", en: "Most words" } } },
  messages: {
    long: {
      fr: "Cette phrase compte {count} mots : faites-en plusieurs exigences, une idée par phrase.",
      en: "This sentence has {count} words: make several requirements of it, one idea per sentence.",
    },
  },
  examples: {
    good: {
      fr: [
        "La solution affiche la fiche d’un client en moins de 2 secondes.",
        "La fiche affiche : le nom, le prénom, la fonction, le service, l’adresse, la ville, le code postal, le pays, le téléphone fixe, le téléphone mobile, le courriel, la langue, la date du dernier échange, le commercial qui suit le client, le chiffre d’affaires de l’année.",
      ],
      en: ["The solution displays a customer record within 2 seconds."],
    },
    bad: {
      fr: [
        "⟦La solution enregistre chaque demande reçue par téléphone ou par courriel dans une fiche que le service client complète avec le nom du contact, la nature de la demande et le produit concerné avant de la transmettre au responsable de la région qui décide de la suite à lui donner.⟧",
      ],
      en: [
        "⟦The solution records each request received by telephone or by e-mail in a record that the customer service completes with the name of the contact, the nature of the request and the product concerned before passing it on to the regional manager who decides what to do next.⟧",
      ],
    },
  },
  *check(input, { words }) {
    if (input.text.length < words * CHARACTERS_A_WORD || wordingSeverity(input.context.bearing) === "info") return;
    for (const { start, end } of input.sentences) {
      const count = wordsOf(input.text, { start, end });
      if (count > words) yield { start, end, message: "long", data: { count } };
    }
  },
});

/** Words that are read in one go: what follows a colon as a list is not. */
function wordsOf(text: string, { start, end }: Span): number {
  const sentence = text.slice(start, end);
  const list = LIST.exec(sentence);
  return countWords(list === null ? sentence : sentence.slice(0, list.index));
}
