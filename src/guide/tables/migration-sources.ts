import { defineTable } from "../table";

/** Guide row B3: sources, volumes, quality, who cleans. */
export const migrationSources = defineTable({
  id: "migration-sources",
  title: { fr: "Sources à reprendre", en: "Sources to migrate" },
  section: "B3",
  source: ["B3"],
  guidance: {
    fr: "une ligne par fichier, base ou logiciel. Dites ce qui se reprend, depuis quelle année, et comptez les doublons et les champs vides avant d’écrire la qualité.",
    en: "one row per file, database or software. Say what is migrated, from which year, and count duplicates and empty fields before writing the quality.",
  },
  columns: [
    { width: 18, fr: "Source", en: "Source" },
    { width: 18, fr: "Données reprises", en: "Data migrated" },
    { width: 16, fr: "Volume", en: "Volume" },
    { width: 14, fr: "Depuis", en: "Since" },
    { width: 17, fr: "Qualité mesurée", en: "Measured quality" },
    { width: 17, fr: "Nettoyage : qui, quand", en: "Cleaning: who, when" },
  ],
  example: {
    fr: ["Exemple : fichier Salons", "Visiteurs des salons", "3 100 lignes", "2022", "410 doublons", "Marketing, 30 avril 2027"],
    en: ["Example: Trade fairs file", "Visitors of trade fairs", "3,100 rows", "2022", "410 duplicates", "Marketing, 30 April 2027"],
  },
  blank: 4,
});
