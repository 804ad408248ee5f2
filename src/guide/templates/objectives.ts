import { currentConstraints } from "../tables/current-constraints";
import { expectedResults } from "../tables/expected-results";
import { keyIndicators } from "../tables/key-indicators";
import { objectiveTable } from "../tables/objective-table";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C2: the guide's three questions, then objectives and indicators that can be measured, each with the issue it serves (A1). */
export const objectives = defineSectionTemplate({
  id: "objectives",
  title: { fr: "Objectifs", en: "Objectives" },
  section: "C2",
  source: ["C2", "A1", "A3"],
  parts: [
    ask(
      "quels enjeux métier le projet doit-il résoudre ? Exemples : réunir les données clients dans une seule base, produire le reporting sans ressaisie, transformer les demandes en commandes, garder les clients acquis.",
      "which business issues must the project resolve? Examples: bring customer data into one database, produce reports without typing data twice, turn enquiries into orders, keep the customers you have.",
    ),
    ask(
      "à quelle stratégie de l’entreprise ces enjeux répondent-ils ? Citez le plan ou la décision de la direction, avec son année.",
      "which strategy of the company do these issues serve? Quote the plan or the management decision, with its year.",
    ),
    tablePart(currentConstraints),
    tablePart(expectedResults),
    tablePart(objectiveTable),
    tablePart(keyIndicators),
  ],
});
