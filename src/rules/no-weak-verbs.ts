import { isIdlePromise, promisedWords } from "../language/disarm/promise";
import { wordingRule } from "./wording-rule";

export const noWeakVerbs = wordingRule({
  id: "no-weak-verbs",
  category: "weak-verb",
  source: { guide: ["V1"], incose: [3, 34], iso29148: "open-ended, non-verifiable terms" },
  title: { fr: "Pas de verbe qui promet sans rien montrer", en: "No verb that promises and shows nothing" },
  why: {
    fr: "« Gérer » ou « faciliter » ne dit pas ce que l’on verra à l’écran : le fournisseur livre le minimum, et la recette n’a rien à vérifier.",
    en: "“Manage” or “facilitate” does not say what will be seen on screen: the supplier delivers the minimum, and acceptance has nothing to check.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne dit pas ce que l’on constatera\u00a0: {advice}.",
    en: "“{term}” does not say what will be observed: {advice}.",
  },
  // "Gérer les contacts" alone in its line is the title of a feature, whose requirements follow; an argument binds nobody.
  severityOf: (occurrence) => (isIdlePromise(occurrence) ? "info" : "warning"),
  isOfDemands: "in a narrative",
  spanOf: promisedWords,
  examples: {
    good: {
      fr: [
        "Un administrateur doit pouvoir gérer les comptes (création, modification, désactivation).",
        "Le commercial peut créer, gérer et supprimer ses relances.",
        "La liste propose un filtre par région pour faciliter la préparation des tournées.",
        "Le CRM doit faciliter la saisie grâce au préremplissage de l’adresse.",
        "La solution doit améliorer de 15 % le taux de conversion en 12 mois.",
        "Le titulaire assure la formation des commerciaux.",
        "L’import doit prendre en charge les formats CSV et XLSX.",
        "Les sessions sont gérées par l’annuaire de l’entreprise.",
      ],
      en: [
        "An administrator shall manage accounts (create, change, disable).",
        "The list offers a filter by region to facilitate the planning of visits.",
        "The import shall support the CSV and XLSX formats.",
        "The supplier shall ensure that each call is recorded within 5 s.",
      ],
    },
    bad: {
      fr: [
        "La solution doit ⟦gérer⟧ les contacts.",
        "L’outil doit ⟦faciliter⟧ le suivi des opportunités.",
        "Le CRM ⟦optimise⟧ la prospection téléphonique.",
        "Le système devra ⟦prendre en compte⟧ les préférences des clients.",
        "Le portail ⟦permettra la gestion⟧ des tickets.",
        "Le prestataire doit ⟦assurer⟧ la cohérence des données.",
      ],
      en: ["The solution shall ⟦manage⟧ contacts.", "The tool shall ⟦facilitate⟧ the follow-up of opportunities.", "The system shall ⟦take into account⟧ customer preferences."],
    },
  },
});
