import { comparedWords } from "../language/disarm/comparison";
import { wordingRule } from "./wording-rule";

export const noComparatives = wordingRule({
  id: "no-comparatives",
  category: "comparative",
  source: { guide: ["V1"], incose: [7, 34], iso29148: "superlatives; comparatives" },
  title: { fr: "Pas de comparaison sans point de comparaison", en: "No comparison without a reference" },
  why: {
    fr: "« Plus rapide » ne s’apprécie que face à une valeur connue : sans elle, n’importe quel progrès suffit au fournisseur, et aucun ne suffit à l’acheteur.",
    en: "“Faster” can only be judged against a known value: without it any progress is enough for the supplier, and none is for the buyer.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne dit pas par rapport à quoi ni de combien\u00a0: {advice}.",
    en: "“{term}” does not say compared with what, or by how much: {advice}.",
  },
  isOfDemands: "in a narrative",
  spanOf: comparedWords,
  examples: {
    good: {
      fr: [
        "La recherche doit être plus rapide que dans l’outil actuel (3 s mesurées en mai).",
        "Le délai de réponse est plus court de 20 %.",
        "La liste affiche les contacts du plus récent au plus ancien.",
        "Le mot de passe compte au moins 12 caractères et au plus 64.",
        "La base accepte plus de 50 000 contacts.",
        "Le contact n’est plus proposé dans les listes.",
        "De plus, un courriel est envoyé au commercial.",
        "Les droits suivent le principe du moindre privilège.",
        "Les demandes moins urgentes sont traitées le lendemain.",
      ],
      en: [
        "Searching shall be faster than in the current tool (3 s measured in May).",
        "The list shows contacts from the most recent to the oldest.",
        "The password has at least 12 characters.",
        "No more than 3 clicks open the record.",
      ],
    },
    bad: {
      fr: [
        "La saisie doit être ⟦plus simple⟧.",
        "Le système doit offrir de ⟦meilleures performances⟧.",
        "L’outil affiche les informations ⟦les plus pertinentes⟧.",
        "La solution doit ⟦mieux⟧ répartir les leads.",
        "La fiche doit donner ⟦plus de visibilité⟧ aux commerciaux.",
      ],
      en: ["Data entry shall be ⟦easier⟧.", "The system shall give ⟦better performance⟧.", "The tool shall show ⟦the most relevant⟧ information."],
    },
  },
});
