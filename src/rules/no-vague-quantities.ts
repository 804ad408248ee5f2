import { isMoreThanOne } from "../language/disarm/capability";
import { wordingRule } from "./wording-rule";

export const noVagueQuantities = wordingRule({
  id: "no-vague-quantities",
  category: "vague-quantity",
  source: { guide: ["V1"], incose: [7, 22, 33, 34], iso29148: "ambiguous adverbs and adjectives" },
  title: { fr: "Pas de quantité sans nombre", en: "No quantity without a number" },
  why: {
    fr: "Le prix et la taille d’une solution dépendent des volumes : sans nombre ni bornes, chaque offre en suppose d’autres.",
    en: "The price and size of a solution depend on volumes: without numbers or bounds every offer assumes its own.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne dit pas combien\u00a0: {advice}.",
    en: "“{term}” does not say how many: {advice}.",
  },
  isOfDemands: "of today",
  // What a user may do with several things is a normal requirement; the upper bound still helps a supplier.
  severityOf: (occurrence) => (isMoreThanOne(occurrence) ? "info" : "warning"),
  examples: {
    good: {
      fr: [
        "L'export est proposé en plusieurs formats (Excel, CSV, PDF).",
        "Un contact est rattaché à une ou plusieurs entreprises.",
        "Les différents services de l'entreprise partagent le même annuaire.",
        "La base contient environ 50 000 contacts (± 10 %).",
      ],
      en: ["The export comes in several formats (Excel, CSV, PDF).", "A contact belongs to one or more companies."],
    },
    bad: {
      fr: [
        "L'outil gère ⟦plusieurs⟧ langues.",
        "⟦Certains⟧ utilisateurs valident les remises.",
        "La solution traite ⟦un grand nombre⟧ de fiches.",
        "La plateforme accepte ⟦environ⟧ 200 connexions.",
      ],
      en: ["The tool supports ⟦several⟧ languages.", "The platform accepts ⟦approximately⟧ 200 connections."],
    },
  },
});
