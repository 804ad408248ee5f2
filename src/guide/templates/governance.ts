import { committees } from "../tables/committees";
import { communicationPlan } from "../tables/communication-plan";
import { decisionLog } from "../tables/decision-log";
import { raciMatrix } from "../tables/raci-matrix";
import { stakeholders } from "../tables/stakeholders";
import { validationMatrix } from "../tables/validation-matrix";
import { workshops } from "../tables/workshops";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C5, with the roles and the validation process of step E1. */
export const governance = defineSectionTemplate({
  id: "governance",
  title: { fr: "Gouvernance et parties prenantes", en: "Governance and stakeholders" },
  section: "C5",
  source: ["C5", "E1", "V4"],
  parts: [
    ask(
      "en un paragraphe, qui décide et comment : le prestataire sait à qui il répond, les équipes savent qui tranche.",
      "in one paragraph, who decides and how: the supplier knows whom to answer, the teams know who settles.",
    ),
    ask(
      "qui est le chef de projet ? Il coordonne la rédaction, anime les ateliers et réunit les retours. Combien de jours par mois lui sont réservés ?",
      "who is the project lead? The lead coordinates the writing, runs the workshops and gathers the feedback. How many days per month are set aside for it?",
    ),
    ask(
      "qui valide quoi, et à quel moment ? Dites ce qui se passe quand deux services ne sont pas d’accord, et qui tranche.",
      "who validates what, and when? Say what happens when two departments disagree, and who settles.",
    ),
    ask(
      "quels sont les outils du projet (réunions, documents, suivi des questions), et où sont consignés les arbitrages ?",
      "which tools does the project use (meetings, documents, follow-up of questions), and where are arbitrations recorded?",
    ),
    tablePart(stakeholders),
    tablePart(workshops),
    tablePart(raciMatrix),
    tablePart(validationMatrix),
    tablePart(committees),
    tablePart(communicationPlan),
    tablePart(decisionLog),
  ],
});
