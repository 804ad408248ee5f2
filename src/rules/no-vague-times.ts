import { wordingRule } from "./wording-rule";

export const noVagueTimes = wordingRule({
  id: "no-vague-times",
  category: "vague-time",
  source: { guide: ["V1"], incose: [34, 35], iso29148: "ambiguous adverbs and adjectives" },
  title: { fr: "Pas de délai sans durée", en: "No delay without a duration" },
  why: {
    fr: "Sans durée ni fréquence, personne ne peut dire si le délai est tenu, ni prévoir les moyens qu’il demande.",
    en: "Without a duration or a frequency nobody can say whether the delay is met, nor plan for it.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne fixe pas de délai\u00a0: {advice}.",
    en: "“{term}” sets no delay: {advice}.",
  },
  examples: {
    good: {
      fr: ["Les stocks sont à jour en temps réel, sous 5 secondes.", "Le titulaire répond dans un délai court (4 heures ouvrées).", "Le rapport est envoyé chaque lundi, au plus tard à 9 h."],
      en: ["Stock is updated in real time, within 5 seconds.", "The report is sent every Monday."],
    },
    bad: {
      fr: [
        "Le support répond ⟦dans les meilleurs délais⟧.",
        "Les données sont synchronisées ⟦en temps réel⟧.",
        "Les sauvegardes sont vérifiées ⟦régulièrement⟧.",
        "La solution doit couvrir ⟦à terme⟧ toutes les filiales.",
      ],
      en: ["Support answers ⟦as soon as possible⟧.", "Data are synchronised ⟦in real time⟧.", "Backups are checked ⟦regularly⟧."],
    },
  },
});
