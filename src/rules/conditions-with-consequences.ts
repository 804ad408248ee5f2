import { defineRule } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

const CONDITION = {
  fr: /^(?:(?:si(?!\s(?:possible|nécessaire|besoin))|lorsque|quand|dès\sque|tant\sque|à\scondition\sque|au\scas\soù)\s|(?:s|lorsqu|dès\squ|tant\squ)['’])/iu,
  en: /^(?:if|when|whenever|while|unless|once|as\slong\sas)\s/iu,
};
/** What begins a second clause: punctuation, a subject or a verb of obligation after the words of the condition. */
const CONSEQUENCE = {
  fr: /[,:;–—]|(?<!\p{L})(?:alors|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|sera|seront|aura|auront|il|ils|elle|elles|on|nous|un|une|le|la|les|l['’]\p{L}+|ce|cette|ces|chaque|aucune?|son|sa|ses)(?!\p{L})/iu,
  en: /[,:;–—]|(?<!\p{L})(?:then|shall|must|will|should|may|can|the|an?|it|they|this|that|no|each|its|their)(?!\p{L})/iu,
};
/** Words of the condition itself: its subject and its verb. */
const CLAUSE = /^(?:\S+\s){3}(?:(?:un|une|le|la|les|l['’]|son|sa|ses|the|an?|its|their)\s?\S+\s?)?/iu;

/** A sentence that begins with a condition and stops there: nothing says what then happens. */
export const conditionsWithConsequences = defineRule({
  id: "conditions-with-consequences",
  family: "ambiguous",
  category: null,
  severity: "info",
  scope: "block",
  source: { guide: ["V1"], incose: [27, 28] },
  title: { fr: "Une condition et sa conséquence", en: "A condition and its consequence" },
  why: {
    fr: "Une condition seule ne demande rien : le fournisseur ne sait pas ce que la solution fait dans ce cas.",
    en: "A condition alone demands nothing: the supplier does not know what the solution does in that case.",
  },
  options: {},
  messages: {
    alone: {
      fr: "« {term} » ne dit pas ce qui se passe alors : ajoutez ce que la solution fait, et dans quel délai.",
      en: "“{term}” does not say what then happens: add what the solution does, and within what delay.",
    },
    several: {
      fr: "Cette phrase pose {count} conditions : faites-en une exigence par cas, ou un tableau de décision.",
      en: "This sentence sets {count} conditions: make one requirement per case, or a decision table.",
    },
  },
  examples: {
    good: {
      fr: ["Si le stock est insuffisant, la solution bloque la commande.", "Quand le ticket est clos le client reçoit un courriel.", "Si le compte est bloqué :"],
      en: ["If stock is too low, the solution blocks the order.", "When the ticket is closed the customer receives an e-mail."],
    },
    bad: {
      fr: ["⟦Si le stock est insuffisant.⟧ La commande est enregistrée.", "⟦Lorsque le ticket est clos.⟧", "⟦Si le client est bloqué et si sa commande dépasse 500 €, la solution refuse la commande, sauf si un manager la valide.⟧"],
      en: ["⟦If stock is too low.⟧ The order is recorded.", "⟦When the ticket is closed.⟧", "⟦If the customer is blocked and if the order exceeds €500, the solution refuses the order, unless a manager approves it.⟧"],
    },
  },
  mayHit: ({ context }) => wordingSeverity(context.bearing) !== "info",
  *check(input) {
    const { text, context } = input;
    const { language } = context;
    for (const { start, end } of input.sentences) {
      const sentence = text.slice(start, end);
      if (sentence.length > LONGEST) {
        const count = sentence.match(EACH[language])?.length ?? 0;
        if (count >= SEVERAL) yield { start, end, message: "several", data: { count } };
        continue;
      }
      if (!sentence.endsWith(".") || !CONDITION[language].test(sentence)) continue;
      if (CONSEQUENCE[language].test(sentence.replace(CLAUSE, ""))) continue;
      yield { start, end, message: "alone", data: { term: sentence } };
    }
  },
});

/** Each condition of a sentence, and how many a reader no longer keeps apart. */
const EACH = {
  fr: /(?<!\p{L})(?:si(?!\s(?:bien|possible|nécessaire|besoin))|s['’](?=ils?\s)|lorsque|lorsqu['’]|quand|à\smoins\sque|à\scondition\sque)(?=\s|\p{L})/giu,
  en: /(?<!\p{L})(?:if|when|whenever|unless|provided\sthat)(?=\s)/giu,
};
const SEVERAL = 3;
/** A longer sentence has its consequence somewhere, without a comma; a shorter one has no room for several conditions. */
const LONGEST = 90;
