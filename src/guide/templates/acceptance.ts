import { acceptancePlan } from "../tables/acceptance-plan";
import { anomalyLevels } from "../tables/anomaly-levels";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B4. */
export const acceptance = defineSectionTemplate({
  id: "acceptance",
  title: { fr: "Recette", en: "Acceptance" },
  section: "B4",
  source: ["B4"],
  parts: [
    ask(
      "en un paragraphe, comment se déroule la recette : qui écrit les tests, dans quel environnement, avec quelles données. Chaque test vérifie un critère d’acceptation du document.",
      "in one paragraph, how acceptance proceeds: who writes the tests, in which environment, with which data. Each test checks an acceptance criterion of this document.",
    ),
    ask(
      "qui prononce la recette et signe le procès-verbal ? Dites ce que déclenche la signature : solde à payer, début de la garantie, mise en production.",
      "who signs off acceptance? Say what the signature starts: balance to pay, start of the warranty, go-live.",
    ),
    tablePart(acceptancePlan),
    tablePart(anomalyLevels),
  ],
});
