import { defineTable } from "../table";

/** Guide row B10: what each supplier answers to each requirement. */
export const responseGrid = defineTable({
  id: "response-grid",
  title: { fr: "Grille de réponse", en: "Response grid" },
  section: "B10",
  source: ["B10"],
  guidance: {
    fr: "reportez l’identifiant de chaque exigence, dans l’ordre du document. Les quatre autres colonnes restent vides : le prestataire les remplit.",
    en: "copy the identifiers of the requirements as they follow one another in the document. The four other columns stay empty: the supplier fills them in.",
  },
  columns: [
    { width: 17, fr: "Id de l’exigence", en: "Id of requirement" },
    { width: 19, fr: "Couverture", en: "Coverage" },
    { width: 16, fr: "Version", en: "Version" },
    { width: 14, fr: "Coût HT", en: "Cost before tax" },
    { width: 34, fr: "Commentaire du prestataire", en: "Supplier’s comment" },
  ],
  example: {
    fr: ["Exemple : EX-01", "Paramétrage", "Version 12, en service depuis mars 2026", "1 800 €", "Deux jours de réglage ; écran montré page 14 du mémoire"],
    en: ["Example: EX-01", "Configuration", "Version 12, in service since March 2026", "€1,800", "Two days of set-up; screen shown on page 14 of the proposal"],
  },
  blank: 6,
});
