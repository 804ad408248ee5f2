import { defineTable } from "../table";

/** Guide row B3: the trial migration and its check, before the real one. */
export const migrationSteps = defineTable({
  id: "migration-steps",
  title: { fr: "Reprise à blanc et contrôles", en: "Trial migration and checks" },
  section: "B3",
  source: ["B3"],
  guidance: {
    fr: "une ligne par passage : qui le mène, à quelle date, ce que l’on contrôle et le seuil au-delà duquel on recommence.",
    en: "one row per run: who leads it, on which date, what is checked and the threshold beyond which it starts again.",
  },
  columns: [
    { width: 20, fr: "Passage", en: "Run" },
    { width: 21, fr: "Mené par", en: "Led by", ask: { fr: "nom", en: "name" } },
    { width: 16, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 24, fr: "Contrôle", en: "Check", ask: { fr: "ce que l’on compare", en: "what is compared" } },
    { width: 19, fr: "Seuil", en: "Threshold", ask: { fr: "valeur à obtenir", en: "value to reach" } },
  ],
  example: {
    fr: ["Exemple : export d’essai", "Équipe DSI", "3 mai 2027", "Nombre de lignes de la source et du fichier exporté", "0 ligne d’écart"],
    en: ["Example: trial export", "IT team", "3 May 2027", "Number of rows in the source and in the exported file", "0 rows apart"],
  },
  labels: {
    fr: ["Nettoyage et dédoublonnage", "Reprise à blanc", "Contrôle par les métiers", "Reprise définitive"],
    en: ["Cleaning and deduplication", "Trial migration", "Check by business users", "Final migration"],
  },
  blank: 1,
});
