import { migrationSources } from "../tables/migration-sources";
import { migrationSteps } from "../tables/migration-steps";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B3. */
export const dataMigration = defineSectionTemplate({
  id: "data-migration",
  title: { fr: "Reprise de données", en: "Data migration" },
  section: "B3",
  source: ["B3"],
  parts: [
    ask(
      "en un paragraphe, ce qui sera repris et ce qui restera dans l’ancien outil. Une reprise dont les sources et les volumes sont écrits se chiffre ; les autres se découvrent en cours de projet.",
      "in one paragraph, what will be migrated and what will stay in the old system. A migration whose sources and volumes are written can be priced; the others are discovered during the project.",
    ),
    ask(
      "qui nettoie les données, qui les dédoublonne et selon quelle règle ? Dites ce que fait votre équipe, ce que fait le prestataire et qui tranche quand deux fiches se contredisent.",
      "who cleans the data, who removes duplicates and by which rule? Say what your team does, what the supplier does and who decides when two records disagree.",
    ),
    tablePart(migrationSources),
    tablePart(migrationSteps),
  ],
});
