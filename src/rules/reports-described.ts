import { tableRule } from "./table-rule";

/** Guide row C3, step E3: per report, its periodicity, its export format and who receives it. */
export const reportsDescribed = tableRule({
  id: "reports-described",
  kind: "reports",
  needed: ["frequency", "format", "recipients"],
  source: { guide: ["E3", "C3"], incose: [42] },
  title: { fr: "Chaque rapport a une périodicité, un format et des destinataires", en: "Every report has a frequency, a format and recipients" },
  why: {
    fr: "Un rapport sans rythme, sans format ni lecteur se livre toujours, et ne sert jamais : le prestataire choisit à votre place.",
    en: "A report without rhythm, format or reader is always delivered and never used: the supplier chooses for you.",
  },
  columns: {
    fr: "Ce tableau de rapports ne dit pas : {lacking}. Ajoutez la colonne, ou dites-le sous le tableau.",
    en: "This table of reports does not say: {lacking}. Add the column, or say it below the table.",
  },
  row: {
    fr: "Le rapport {name} ne dit pas : {lacking}. Complétez la ligne.",
    en: "The report {name} does not say: {lacking}. Complete the row.",
  },
  rows: {
    fr: "{count} rapports de ce tableau ne disent pas : {lacking}. Complétez ces lignes.",
    en: "{count} reports of this table do not say: {lacking}. Complete these rows.",
  },
  examples: {
    good: {
      fr: ["# Reporting\n\n| Rapport | Périodicité | Export | Destinataires |\n|---|---|---|---|\n| Taux de conversion | Le 1er du mois | Excel | Directrice des ventes |"],
      en: ["# Reporting\n\n| Report | Frequency | Export | Recipients |\n|---|---|---|---|\n| Conversion rate | On the 1st of the month | Excel | Sales director |"],
    },
    bad: {
      fr: [
        "# Reporting\n\n| ⟦Tableau de bord⟧ | Fréquence | Destinataires |\n|---|---|---|\n| ⟦Taux de conversion⟧ | | Directrice des ventes |\n| Activité par équipe | Chaque vendredi | Chefs des ventes |",
        "# Reporting\n\n| ⟦Rapport⟧ | Périodicité | Format | Destinataires |\n|---|---|---|---|\n| Ventes | | PDF | |\n| Tickets | | PDF | |\n| Campagnes | | PDF | |\n| Relances | | PDF | |",
      ],
      en: ["# Reporting\n\n| Report | Frequency | Format | Recipients |\n|---|---|---|---|\n| ⟦Conversion rate⟧ | On the 1st of the month | Excel | |"],
    },
  },
});
