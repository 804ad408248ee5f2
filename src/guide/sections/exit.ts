import { defineSection } from "../section";

/** Row B7. */
export const exit = defineSection({
  id: "B7",
  slug: "exit",
  expected: "recommended",
  whenMissing: "info",
  step: "E4",
  contributor: "it",
  title: { fr: "Réversibilité", en: "Exit and reversibility" },
  purpose: {
    fr: "Elle garantit que vous récupérerez vos données et pourrez changer de prestataire.",
    en: "It makes sure that you get your data back and can change supplier.",
  },
  topics: ["exit"],
  items: [
    {
      id: "data-return",
      source: ["B7"],
      title: { fr: "la restitution des données et son format", en: "the return of the data and its format" },
      cues: { fr: ["restitution donnees", "restituer", "restituees", "recuperation donnees", "export complet", "format exploitable", "format ouvert", "portabilite"], en: ["return data", "data return", "export data", "open format", "portability"] },
    },
    {
      id: "assistance",
      source: ["B7"],
      title: { fr: "l’assistance à la sortie, sa durée et son coût", en: "the assistance on exit, its duration and cost" },
      cues: { fr: ["reversibilite", "assistance sortie", "transfert nouveau prestataire", "nouveau titulaire", "nouveau prestataire", "repreneur", "plan reversibilite", "phase reversibilite", "fin contrat", "fin marche", "preavis"], en: ["assistance on exit", "reversib", "exit assistance", "transition", "new supplier", "new provider", "exit plan", "end contract", "notice period"] },
    },
    {
      id: "deletion",
      source: ["B7"],
      title: { fr: "la destruction des données après la restitution", en: "the deletion of the data afterwards" },
      cues: { fr: ["destruction", "detruire", "effacement", "suppression definitive", "suppression donnees"], en: ["deletion", "destroy", "erasure", "delete data"] },
    },
  ],
  template: "exit",
});
