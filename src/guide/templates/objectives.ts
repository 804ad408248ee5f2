import type { DraftBlock, DraftColumn } from "../../document/draft";
import type { Language } from "../../document/language";
import type { Template } from "../template";
import { emptyRows } from "./empty-rows";

/** Section C2: the guide's three questions, then objectives that can be measured, each with the issue it serves (A1). */
export const objectives: Template = {
  id: "objectives",
  kind: "section",
  title: { fr: "Objectifs", en: "Objectives" },
  section: "C2",
  source: ["C2", "A1", "A3"],
  draft: (language) => ({ id: "objectives", title: objectives.title[language], language, blocks: BLOCKS[language] }),
};

const WIDTHS = [18, 22, 18, 14, 12, 16] as const;
const columns = (...headers: readonly string[]): DraftColumn[] => WIDTHS.map((width, i) => ({ header: headers[i] ?? "", width }));

const BLOCKS: Readonly<Record<Language, readonly DraftBlock[]>> = {
  fr: [
    { kind: "heading", level: 1, text: "Objectifs" },
    {
      kind: "guidance",
      text: "quels enjeux métier le projet doit-il résoudre ? Exemples : réunir les données clients dans une seule base, produire le reporting sans ressaisie, convertir une part plus grande des demandes, garder les clients acquis.",
    },
    {
      kind: "guidance",
      text: "quelles sont les contraintes d’aujourd’hui ? Exemples : tâches faites deux fois, informations perdues, relances faites à la main, portefeuille invisible entre deux réunions. Donnez un chiffre constaté pour chacune.",
    },
    {
      kind: "guidance",
      text: "quels résultats attendez-vous à court terme (6 mois), à moyen terme (12 mois) et à long terme (36 mois) ? Reportez dans le tableau chaque résultat qui se mesure, avec sa valeur d’aujourd’hui, sa cible et sa date.",
    },
    {
      kind: "table",
      columns: columns("Enjeu stratégique", "Objectif mesurable", "Indicateur", "Aujourd’hui", "Cible", "Date"),
      rows: [
        {
          example: true,
          cells: [
            "Exemple : répondre à chaque client dans la journée",
            "Réduire de 20 % le temps de traitement des demandes clients",
            "Durée moyenne entre la demande et la réponse",
            "10 heures",
            "8 heures",
            "12 mois après la mise en production",
          ],
        },
        ...emptyRows(3, WIDTHS.length),
      ],
    },
  ],
  en: [
    { kind: "heading", level: 1, text: "Objectives" },
    {
      kind: "guidance",
      text: "which business issues must the project resolve? Examples: bring customer data into one database, produce reports without typing data twice, convert a larger share of enquiries, keep the customers you have.",
    },
    {
      kind: "guidance",
      text: "what are today’s constraints? Examples: tasks done twice, information lost, follow-ups made by hand, a pipeline nobody sees between two meetings. Give one observed figure for each.",
    },
    {
      kind: "guidance",
      text: "which results do you expect in the short term (6 months), the medium term (12 months) and the long term (36 months)? Enter each measurable result in the table, with its value today, its target and its date.",
    },
    {
      kind: "table",
      columns: columns("Strategic issue", "Measurable objective", "Indicator", "Today", "Target", "Date"),
      rows: [
        {
          example: true,
          cells: [
            "Example: answer each customer within the day",
            "Reduce the handling time of customer enquiries by 20%",
            "Average time between the enquiry and the answer",
            "10 hours",
            "8 hours",
            "12 months after go-live",
          ],
        },
        ...emptyRows(3, WIDTHS.length),
      ],
    },
  ],
};
