import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";
import type { DocumentHit } from "../lint/rule";
import { cellRange } from "../outline/cell-range";
import { isFilled } from "../outline/requirements";

/** Guide row C7, review check V2: an acceptance criterion says what is observed, or which value is reached. */
export const criteriaVerifiable = defineRule({
  id: "criteria-verifiable",
  family: "untested",
  severity: "info",
  scope: "document",
  source: { guide: ["V2", "C7", "B4"], incose: [34] },
  title: { fr: "Chaque critère d’acceptation se vérifie", en: "Every acceptance criterion can be verified" },
  why: {
    fr: "Un critère sans essai ni valeur laisse chacun juge : la recette se termine par une discussion.",
    en: "A criterion without test or value leaves everyone to judge: acceptance ends in an argument.",
  },
  options: {},
  messages: {
    judged: {
      fr: "« {criterion} » ne dit pas comment on le vérifie : écrivez l’essai et le résultat attendu (« sur 10 fiches d’essai, 10 sont… »).",
      en: "“{criterion}” does not say how it is verified: write the test and the expected result (“out of 10 test records, 10 are…”).",
    },
  },
  examples: {
    good: {
      fr: ["# Exigences fonctionnelles\n\n| Id | Exigence | Critère d’acceptation |\n|---|---|---|\n| EX-01 | Exporter les contacts au format CSV | Sur 20 fiches d’essai, 20 sont exportées. |\n| EX-02 | Fusionner deux fiches | La fiche fusionnée porte les deux adresses. |\n| EX-03 | Afficher la carte | Conforme à la maquette de l’annexe 2 |"],
      en: ["# Functional requirements\n\n| Id | Requirement | Acceptance criterion |\n|---|---|---|\n| RQ-01 | Export contacts as CSV | Out of 20 test records, 20 are exported. |"],
    },
    bad: {
      fr: ["# Exigences fonctionnelles\n\n| Id | Exigence | Critère d’acceptation |\n|---|---|---|\n| EX-01 | Exporter les contacts au format CSV | ⟦Fonctionne correctement⟧ |\n| EX-02 | Fusionner deux fiches | ⟦OK⟧ |\n| EX-03 | Archiver une fiche | ⟦Conforme aux attentes des utilisateurs⟧ |"],
      en: ["# Functional requirements\n\n| Id | Requirement | Acceptance criterion |\n|---|---|---|\n| RQ-01 | Export contacts as CSV | ⟦Works as expected⟧ |"],
    },
  },
  *check(outline) {
    const judged: DocumentHit<"judged">[] = [];
    yield* inSteps(outline.requirements, ({ cells, table, section }) => {
      const cell = cells.get("acceptance");
      const tableRead = table === null ? undefined : outline.tables[table];
      if (cell === undefined || tableRead === undefined || !isFilled(cell.text) || !isJudgement(cell.text)) return;
      judged.push({ message: "judged", data: { criterion: cell.text }, range: cellRange(outline.document, tableRead.place, cell.place[2] ?? 0, tableRead.columns.get("acceptance") ?? 0), section });
    });
    yield* judged;
  },
});

/** A longer criterion tells something that can be seen. */
const LONGEST = 70;
/** It works, it is accepted, it is as expected: a verdict, not what leads to it. */
const VERDICT =
  /(?<![a-z])(?:ok|oui|yes|fonctionne(?:l|lle|nt|ment)?s?|marche(?:nt)?|satisfaction|satisfait(?:e|s|es)?|valide(?:e|s|es)?|accepte(?:e|s|es)?|approuve(?:e|s|es)?|works?|working|satisfied|accepted|approved|validated|passed)(?![a-z])|conformes? (?:aux?|a la|a l'|avec les) ?(?:attentes?|besoins?|demandes?|exigences?|cahier|specifications?)|comme (?:attendu|prevu|demande)|as (?:expected|planned|requested|required)|meets? (?:the )?(?:needs|expectations|requirements?)/;
/** What is tried or seen. */
const EVIDENCE = /\d|test|essai|verif|controle|demonstr|mesur|compar|affich|enregistr|refus|envoy|export|import|calcul|egal|identique|visible|appar|journal|rapport|proces-verbal|certificat|audit|capture|scenario|maquette|annexe|check|measur|display|shown|record|report|log(?:ged)?(?![a-z])|mock-?up|appendix/;

/** A verdict without anything that leads to it. */
function isJudgement(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldText(text);
  return VERDICT.test(folded) && !EVIDENCE.test(folded);
}
