import { defineSection } from "../section";

/** Row B3. */
export const dataMigration = defineSection({
  id: "B3",
  slug: "data-migration",
  expected: "recommended",
  whenMissing: "warning",
  step: "E4",
  contributor: "it",
  title: { fr: "Reprise de données", en: "Data migration" },
  purpose: {
    fr: "La reprise est un poste de coût que chaque prestataire chiffre différemment quand les sources et les volumes ne sont pas dits.",
    en: "Migration is a cost that each supplier prices differently when sources and volumes are not stated.",
  },
  topics: ["migration"],
  items: [
    {
      id: "sources",
      source: ["B3"],
      toldBy: "quote-needs-present",
      title: { fr: "les sources à reprendre", en: "the sources to migrate" },
      cues: { fr: ["donnees existant", "donnees reprendre", "source", "fichier excel", "fichiers excel", "ancien logiciel", "ancien systeme", "ancien outil", "base actuelle", "outil actuel", "historique reprendre", "donnees actuelles", "reprise historique"], en: ["existing data", "legacy", "source", "excel file", "old system", "current database"] },
    },
    {
      id: "volumes",
      source: ["B3"],
      title: { fr: "les volumes à reprendre", en: "the volumes to migrate" },
      cues: { fr: ["volume", "volumetrie", "nombre fiches", "nombre enregistrements", "enregistrements", "annees historique", "lignes reprendre"], en: ["volume", "number records", "records", "years history"] },
    },
    {
      id: "quality",
      source: ["B3"],
      title: { fr: "la qualité des données et qui les nettoie", en: "the quality of the data and who cleans it" },
      cues: { fr: ["qualite donnees", "nettoy", "dedoublonn", "doublon", "fiabilis", "normalis", "mise qualite"], en: ["data quality", "cleans", "deduplicat", "duplicate", "normali"] },
    },
    {
      id: "trial",
      source: ["B3"],
      title: { fr: "la reprise à blanc et son contrôle", en: "the trial migration and its check" },
      cues: { fr: ["reprise blanc", "reprise test", "test reprise", "tests reprise", "controle reprise", "migration blanc", "verification reprise", "import test", "bascule", "essai reprise", "reprise essai", "reprise echantillon"], en: ["trial migration", "test migration", "dry run", "migration check", "cutover"] },
    },
  ],
  template: "data-migration",
});
