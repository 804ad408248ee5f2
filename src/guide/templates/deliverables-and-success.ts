import { deliverables } from "../tables/deliverables";
import { scoringGrid } from "../tables/scoring-grid";
import { successMeasures } from "../tables/success-measures";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C7: what is handed over, what success is, how offers are compared. */
export const deliverablesAndSuccess = defineSectionTemplate({
  id: "deliverables-and-success",
  title: { fr: "Livrables et critères de réussite", en: "Deliverables and success criteria" },
  section: "C7",
  source: ["C7", "E5"],
  parts: [
    ask(
      "en un paragraphe, ce que le prestataire remet avec le logiciel et ce qui vous fera dire, à une date donnée, que le projet est réussi.",
      "in one paragraph, what the supplier hands over with the software and what will make you say, on a given date, that the project has succeeded.",
    ),
    ask(
      "quels guides, manuels, fiches et comptes rendus attendez-vous, dans quel format et dans quelle langue ? Qui les accepte, et sous combien de jours ?",
      "which guides, manuals, instructions and reports do you expect, in which format and language? Who accepts them, and within which number of days?",
    ),
    ask(
      "quels critères d’évaluation départagent les offres (ergonomie, support, évolutivité, tarification), et qui note ? Quelles sont les offres A, B et C ? Exemples : Sage CRM, Microsoft Dynamics 365.",
      "which evaluation criteria decide between offers (usability, support, scalability, pricing), and who marks? Which are offers A, B and C? Examples: Sage CRM, Microsoft Dynamics 365.",
    ),
    tablePart(deliverables),
    tablePart(successMeasures),
    tablePart(scoringGrid),
  ],
});
