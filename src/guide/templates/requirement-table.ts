import type { DraftBlock, DraftColumn } from "../../document/draft";
import type { Language } from "../../document/language";
import type { Template } from "../template";
import { emptyRows } from "./empty-rows";

/** Section C3: the prioritised table by which offers are compared, each requirement with its use case (V2) and its proof. */
export const requirementTable: Template = {
  id: "requirement-table",
  kind: "table",
  title: { fr: "Tableau d’exigences", en: "Requirement table" },
  section: "C3",
  source: ["C3", "E3", "V2"],
  draft: (language) => ({ id: "requirement-table", title: requirementTable.title[language], language, blocks: BLOCKS[language] }),
};

const WIDTHS = [13, 26, 18, 21, 22] as const;
const columns = (...headers: readonly string[]): DraftColumn[] => WIDTHS.map((width, i) => ({ header: headers[i] ?? "", width }));

const BLOCKS: Readonly<Record<Language, readonly DraftBlock[]>> = {
  fr: [
    { kind: "heading", level: 1, text: "Exigences fonctionnelles" },
    {
      kind: "guidance",
      text: "une exigence par ligne, sous la forme « Le CRM doit… », avec un identifiant qui ne changera plus après l’envoi. Couvrez les cinq familles : contacts et clients, opportunités, automatisation, service client, tableaux de bord.",
    },
    {
      kind: "guidance",
      text: "donnez à chaque ligne une priorité : Indispensable (l’offre qui n’y répond pas est écartée) ou Souhaitable (la réponse est notée). Une exigence indispensable a un cas d’usage (qui fait quoi, pour quel résultat) et un critère d’acceptation (l’essai et la valeur à obtenir).",
    },
    {
      kind: "table",
      columns: columns("Id", "Exigence", "Priorité", "Cas d’usage", "Critère d’acceptation"),
      rows: [
        {
          example: true,
          cells: [
            "Exemple : EX-01",
            "Le CRM doit afficher le chiffre d’affaires prévisionnel à trois mois, par commercial et par agence.",
            "Indispensable",
            "La direction visualise le chiffre d’affaires prévisionnel avant le comité du lundi.",
            "Pour 20 opportunités d’essai, le total affiché est égal au total exporté vers Excel.",
          ],
        },
        ...emptyRows(5, WIDTHS.length),
      ],
    },
  ],
  en: [
    { kind: "heading", level: 1, text: "Functional requirements" },
    {
      kind: "guidance",
      text: "one requirement per row, worded “The CRM shall…”, with an identifier that no longer changes once sent. Cover the five families: contacts and customers, opportunities, automation, customer service, dashboards.",
    },
    {
      kind: "guidance",
      text: "give each row a priority: “Must have” (an offer that does not meet it is rejected) or “Nice to have” (the answer is scored). A must-have requirement has a use case (who does what, with which result) and an acceptance criterion (the test and the value to reach).",
    },
    {
      kind: "table",
      columns: columns("Id", "Requirement", "Priority", "Use case", "Acceptance criterion"),
      rows: [
        {
          example: true,
          cells: [
            "Example: EX-01",
            "The CRM shall display the revenue forecast for the next three months, by salesperson and by branch.",
            "Must have",
            "Management views the revenue forecast before the Monday committee.",
            "For 20 test opportunities, the total displayed equals the total exported to Excel.",
          ],
        },
        ...emptyRows(5, WIDTHS.length),
      ],
    },
  ],
};
