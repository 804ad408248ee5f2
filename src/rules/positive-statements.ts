import { patternRule } from "./pattern-rule";

const NEGATION_FR = /(?<![\p{L}\p{N}])(?:ne\s|n['’])[^.;:!?]{1,40}?(?<![\p{L}\p{N}])(?:pas|plus|jamais|aucune?|rien|personne|nul|nulle)(?![\p{L}\p{N}])/giu;
const NEGATION_EN = /(?<![\p{L}\p{N}]|(?<!\p{L})(?:that|which|who|what|when|where|if)\s)(?:(?:shall|must|should|will|may|can|do|does|is|are)\s(?:not|never)|cannot|there\s(?:shall|must|should|will)\sbe\sno|(?:shall|must|should|will|may|can|do|does|is|are)n['’]t|no\s\p{L}{2,24}\s(?:shall|must|will|may|is|are))(?![\p{L}\p{N}])/giu;

export const positiveStatements = patternRule({
  id: "positive-statements",
  isFrenchOnRequest: true,
  source: { guide: ["V1"], incose: [16] },
  title: { fr: "Dire ce que la solution fait", en: "Say what the solution does" },
  why: {
    fr: "Prouver qu’une chose n’arrive jamais demande une infinité d’essais ; ce qui doit arriver à la place se constate en un seul.",
    en: "Proving that something never happens takes endless tests; what must happen instead is seen in one.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» dit ce que la solution ne fait pas\u00a0: écrivez ce qu’elle fait dans ce cas (un message, un refus, une valeur par défaut).",
    en: "“{term}” says what the solution does not do: write what it does in that case (a message, a refusal, a default value).",
  },
  patterns: { fr: NEGATION_FR, en: NEGATION_EN },
  examples: {
    good: {
      fr: ["La solution refuse la saisie et affiche un message.", "Le montant est conservé sans arrondi."],
      en: ["The solution refuses the entry and displays a message.", "The amount is kept without rounding."],
    },
    bad: {
      fr: ["La solution ⟦ne doit pas⟧ autoriser les doublons.", "Un compte clos ⟦n’est plus⟧ modifiable.", "La saisie ⟦ne doit jamais⟧ être perdue."],
      en: ["The solution ⟦shall not⟧ allow duplicates.", "A closed account ⟦cannot⟧ be changed.", "⟦No user shall⟧ see the salary of another.", "⟦There shall be no⟧ duplicate."],
    },
  },
});
