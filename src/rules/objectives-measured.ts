import type { Severity } from "../lint/finding";
import { defineRule } from "../lint/rule";
import type { KnownTable, Section, TableColumn } from "../outline/outline";
import type { TableRow } from "../outline/table-rows";
import { sectionPlace } from "./section-place";
import { lackingWords, rowName, tableGaps } from "./table-gaps";

/** Guide rows C2, A1 and A3: each objective with its indicator, today's value, the target and the date. */
export const objectivesMeasured = defineRule({
  id: "objectives-measured",
  family: "missing",
  severity: "warning",
  scope: "document",
  source: { guide: ["C2", "A1", "A3"], incose: [34] },
  title: { fr: "Chaque objectif se mesure", en: "Every objective is measured" },
  why: {
    fr: "Un objectif sans chiffre ni date est toujours atteint et jamais atteint : il ne sert ni à choisir une offre, ni à juger le projet.",
    en: "An objective without figure or date is always reached and never reached: it helps neither to choose an offer nor to judge the project.",
  },
  options: {},
  messages: {
    none: {
      fr: "« {title} » ne chiffre aucun objectif : donnez pour chacun la valeur d’aujourd’hui, la cible et la date.",
      en: "“{title}” gives no objective with a figure: state for each today’s value, the target and the date.",
    },
    columns: {
      fr: "Ce tableau d’objectifs ne dit pas : {lacking}. Ajoutez la colonne, pour pouvoir dire si l’objectif est atteint.",
      en: "This table of objectives does not say: {lacking}. Add the column, to be able to say whether the objective is reached.",
    },
    row: {
      fr: "L’objectif {name} ne dit pas : {lacking}. Complétez la ligne.",
      en: "The objective {name} does not say: {lacking}. Complete the row.",
    },
    rows: {
      fr: "{count} objectifs de ce tableau ne disent pas : {lacking}. Complétez ces lignes.",
      en: "{count} objectives of this table do not say: {lacking}. Complete these rows.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Objectifs\n\n| Objectif | Indicateur | Aujourd’hui | Cible | Date |\n|---|---|---|---|---|\n| Répondre plus tôt aux clients | Délai de réponse | 10 heures | 8 heures | 31 décembre 2027 |",
        "# Objectifs\n\nRéduire de 20 % le temps de traitement des demandes clients d’ici au 31 décembre 2027.",
        "# Ateliers\n\n| Atelier | Objectif | Date |\n|---|---|---|\n| Besoins | Décrire les processus | |",
      ],
      en: ["# Objectives\n\n| Objective | Indicator | Today | Target | Date |\n|---|---|---|---|---|\n| Answer customers sooner | Response time | 10 hours | 8 hours | 31 December 2027 |"],
    },
    bad: {
      fr: [
        "# ⟦Objectifs⟧\n\nL’entreprise souhaite centraliser les données de ses clients et renforcer leur fidélisation.",
        "# Objectifs\n\n| ⟦Objectif⟧ | Cible |\n|---|---|\n| Répondre plus tôt aux clients | 20 % de délai en moins |",
        "# Objectifs\n\n| Objectif | Indicateur | Aujourd’hui | Cible | Date |\n|---|---|---|---|---|\n| ⟦Répondre plus tôt aux clients⟧ | Délai de réponse | 10 heures | | 31 décembre 2027 |\n| Convertir plus de devis | Taux de conversion | 24 % | 28 % | 31 décembre 2027 |",
        "# Objectifs\n\n| ⟦Objectif⟧ | Indicateur | Valeur actuelle | Cible | Échéance |\n|---|---|---|---|---|\n| Répondre plus tôt | Délai | 10 heures | 8 heures | |\n| Vendre plus | Taux de conversion | 24 % | 28 % | |\n| Prévoir mieux | Écart | 22 % | 8 % | |\n| Adopter le CRM | Taux d’adoption | 0 % | 90 % | |",
      ],
      en: ["# Objectives\n\n| Objective | Indicator | Today | Target | Date |\n|---|---|---|---|---|\n| ⟦Answer customers sooner⟧ | Response time | 10 hours | | 31 December 2027 |\n| Convert more quotations | Conversion rate | 24% | 28% | 31 December 2027 |"],
    },
  },
  *check(outline) {
    for (const section of outline.guide) {
      const { definition, state, itemsMissing } = section;
      const items = definition.items.filter(({ id, toldBy }) => toldBy === "objectives-measured" && itemsMissing.includes(id)).map(({ id }) => id);
      if (items.length === 0 || (state !== "present" && state !== "started")) continue;
      const at = sectionPlace(outline, section);
      if (!isAboutDocument(outline.sections[at.section])) yield { message: "none", data: { title: definition.title }, actions: [{ kind: "assign", section: definition.id, items }], ...at };
    }
    for (const gap of tableGaps(outline, "objectives", COLUMNS, isSettled)) {
      const data = { lacking: lackingWords(gap.lacking) };
      const at = { range: gap.range, section: gap.table.section };
      if (gap.kind === "columns") yield { message: "columns", data, severity: "info", ...at };
      else if (gap.kind === "rows") yield { message: "rows", data: { ...data, count: gap.rows }, severity: severityOf(gap.lacking), ...at };
      else yield { message: "row", data: { ...data, name: rowName(gap.table, gap.row) }, severity: severityOf(gap.lacking), ...at };
    }
  },
});

/** "Objectif du document": what the text is for, not what the project is for. */
const isAboutDocument = (section: Section | undefined): boolean => /(?:du|de ce|de l[’']|of th(?:e|is)) ?(?:présent )?(?:document|cahier|dossier|annexe|specification)/i.test(section?.heading?.block.text ?? "");

const COLUMNS: readonly TableColumn[] = ["indicator", "baseline", "target", "date"];

/** Without an indicator, a target or a date nothing is measured; today's value is a matter of completeness. */
const severityOf = (lacking: readonly TableColumn[]): Severity => (lacking.some((column) => column !== "baseline") ? "warning" : "info");

const MEASURE = /\d|(?<!\p{L})(?:moitié|tiers|quart|double|triple|half|third|quarter|twice)(?!\p{L})/iu;
const DAY = /(?:19|20)\d\d|\d{1,2}\/\d{1,2}|\d\s?(?:mois|ans?|semaines?|months?|years?|weeks?)(?!\p{L})/iu;

/** A row says in its own words what has no cell: "Réduire de 20 %…" has its measure, "… au 31 décembre 2027" its date. */
function isSettled(row: TableRow, column: TableColumn, { subject, columns }: KnownTable): boolean {
  const words = row.texts.get(subject) ?? "";
  if (column === "target" || (column === "indicator" && !columns.has("indicator"))) return MEASURE.test(words);
  return column === "date" && (DAY.test(words) || /(?:19|20)\d\d/.test(row.texts.get(columns.get("target") ?? -1) ?? ""));
}
