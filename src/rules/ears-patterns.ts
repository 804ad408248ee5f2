import type { Localized } from "../document/language";
import { defineRule } from "../lint/rule";

/** A condition that stands after what it governs, and the word of the pattern that would come first. */
const LATE = {
  fr: /(?<!\p{L})(?:lorsque|lorsqu['’]|quand|dès\sque|dès\squ['’]|tant\sque|tant\squ['’]|pendant\sque|si|s['’](?=ils?\s)|à\schaque\sfois\sque)(?=\s|\p{L})/iu,
  en: /(?<!\p{L})(?:when|whenever|once|while|as\slong\sas|if|in\scase)(?=\s)/iu,
};
const MODAL = { fr: /(?<!\p{L})(?:doit|doivent|devra|devront)(?!\p{L})/iu, en: /(?<!\p{L})(?:shall|must)(?!\p{L})/iu };

/** The pattern by the word that announces the condition: a state that lasts, an unwanted event, an event. */
function patternOf(word: string): Localized {
  if (/^(?:tant|pendant|while|as)/i.test(word)) return { fr: "Tant que <état>, la solution doit …", en: "While <state>, the solution shall …" };
  if (/^(?:s|if|in)/i.test(word)) return { fr: "Si <déclencheur>, alors la solution doit …", en: "If <trigger>, then the solution shall …" };
  return { fr: "Quand <déclencheur>, la solution doit …", en: "When <trigger>, the solution shall …" };
}

/** Suggests the pattern of EARS (Easy Approach to Requirements Syntax) that fits: never a fault, off by default. */
export const earsPatterns = defineRule({
  id: "ears-patterns",
  enabledByDefault: false,
  family: "ambiguous",
  category: null,
  severity: "info",
  scope: "block",
  source: { guide: ["V1"], incose: [1, 3, 27, 35] },
  title: { fr: "Une tournure qui se répète", en: "One turn of phrase throughout" },
  why: {
    fr: "Quand la condition vient toujours en tête et l’obligation ensuite, on voit d’un coup d’œil ce qui manque et ce qui se teste.",
    en: "When the condition always comes first and the obligation next, one glance shows what is missing and what is tested.",
  },
  options: {},
  messages: {
    late: {
      fr: "La condition « {term} » vient après ce qu’elle commande. Essayez : « {pattern} ».",
      en: "The condition “{term}” comes after what it governs. Try: “{pattern}”.",
    },
    bare: {
      fr: "Cette exigence n’a pas d’obligation. Essayez : « La solution doit … », avec un seul verbe.",
      en: "This requirement has no obligation. Try: “The solution shall …”, with a single verb.",
    },
  },
  examples: {
    good: {
      fr: ["La solution doit afficher la fiche du client.", "Quand un ticket est clos, la solution doit envoyer un courriel au client.", "Si la saisie est incomplète, alors la solution doit afficher les champs manquants."],
      en: ["The solution shall display the customer record.", "When a ticket is closed, the solution shall send an e-mail to the customer."],
    },
    bad: {
      fr: ["La solution doit envoyer un courriel ⟦lorsque⟧ le ticket est clos.", "⟦Export des contacts au format CSV.⟧", "La solution doit refuser la commande ⟦si⟧ le stock est nul."],
      en: ["The solution shall send an e-mail ⟦when⟧ the ticket is closed.", "⟦Export of contacts as CSV.⟧"],
    },
  },
  mayHit: ({ context }) => context.bearing === "requirement",
  *check(input) {
    const { language } = input.context;
    for (const { start, end } of input.sentences) {
      const sentence = input.text.slice(start, end);
      const modal = MODAL[language].exec(sentence);
      if (modal === null) {
        yield { start, end, message: "bare" };
        continue;
      }
      const from = modal.index + modal[0].length;
      const late = LATE[language].exec(sentence.slice(from));
      if (late === null || /[,;]/.test(sentence.slice(0, modal.index))) continue;
      const at = start + from + late.index;
      yield { start: at, end: at + late[0].length, message: "late", data: { term: late[0], pattern: patternOf(late[0]) } };
    }
  },
});
