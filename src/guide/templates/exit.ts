import { exitPlan } from "../tables/exit-plan";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B7. */
export const exit = defineSectionTemplate({
  id: "exit",
  title: { fr: "Réversibilité", en: "Exit and reversibility" },
  section: "B7",
  source: ["B7"],
  parts: [
    ask(
      "dans quels cas la réversibilité est-elle demandée, par quel acte et avec quel préavis ? Les données restent les vôtres : écrivez-le.",
      "in which cases is reversibility requested, by which act and with which notice? The data remain yours: write it down.",
    ),
    ask(
      "quelles données sont restituées (fiches, historique, documents joints), dans quel format ouvert, et à quelles dates avant la fin du contrat ?",
      "which data are returned (records, history, attached documents), in which open format, and on which dates before the contract ends?",
    ),
    tablePart(exitPlan),
  ],
});
