import { isFactTold, quantifiedWords } from "../language/disarm/totality";
import { wordingRule } from "./wording-rule";

export const noAbsolutes = wordingRule({
  id: "no-absolutes",
  category: "totality",
  source: { guide: ["V1"], incose: [26, 32], iso29148: "totality" },
  title: { fr: "Pas de totalité sans limite", en: "No unbounded totality" },
  why: {
    fr: "« Tous les navigateurs » ou « aucun problème » ne se vérifie jamais jusqu’au bout : le premier cas oublié devient un litige.",
    en: "“All browsers” or “no problem” can never be checked to the end: the first case forgotten becomes a dispute.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» n’a pas de limite que l’on puisse vérifier\u00a0: {advice}.",
    en: "“{term}” has no limit that can be checked: {advice}.",
  },
  // A fact told of something else binds nobody.
  severityOf: (occurrence) => (isFactTold(occurrence) ? "info" : "warning"),
  spanOf: quantifiedWords,
  examples: {
    good: {
      fr: [
        "Tous les champs obligatoires du formulaire sont signalés par un astérisque.",
        "Un responsable voit toutes les opportunités de son équipe.",
        "Le portail s’affiche sur tous les navigateurs suivants : Edge 140, Firefox 145.",
        "Aucun courriel n’est envoyé sans le consentement du contact.",
        "Le mot de passe n’est jamais affiché.",
        "La reprise porte sur 100 % des fiches actives.",
        "L’utilisateur peut à tout moment retirer son consentement.",
        "Une sauvegarde est faite tous les jours.",
      ],
      en: ["All mandatory fields of the form are marked.", "A manager sees all opportunities of the team.", "The password is never displayed.", "The migration covers 100% of the active records."],
    },
    bad: {
      fr: [
        "Le site doit fonctionner sur ⟦tous les navigateurs⟧.",
        "L’outil accepte ⟦tout type de fichier⟧.",
        "Le prestataire met en œuvre ⟦tous les moyens⟧ nécessaires.",
        "Le service est accessible ⟦à tout moment⟧.",
        "La plateforme doit ⟦toujours⟧ être disponible.",
        "La mise à jour ne crée ⟦aucun problème⟧.",
        "L’hébergement est fiable ⟦à 100 %⟧.",
      ],
      en: ["The site shall work on ⟦all browsers⟧.", "The tool accepts ⟦any type of file⟧.", "The platform shall ⟦always⟧ be available.", "The service shall be up ⟦at all times⟧."],
    },
  },
});
