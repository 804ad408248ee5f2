import { tableRule } from "./table-rule";

/** Guide row C3, step E3: per connector, the data volumes, the synchronisation frequency and the API available. */
export const connectorsDescribed = tableRule({
  id: "connectors-described",
  kind: "connectors",
  needed: ["volume", "frequency", "api"],
  source: { guide: ["E3", "C3", "C4"], incose: [42] },
  title: { fr: "Chaque connecteur a un volume, une fréquence et une API", en: "Every connector has a volume, a frequency and an API" },
  why: {
    fr: "Un échange se chiffre d’après ce qui passe, combien de fois et par quelle API : sinon le prestataire prend une marge, ou découvre le travail après la signature.",
    en: "A link is priced from what passes, how often and through which API: otherwise the supplier takes a margin, or discovers the work after signing.",
  },
  columns: {
    fr: "Ce tableau d’échanges ne dit pas : {lacking}. Ajoutez la colonne, ou dites-le sous le tableau.",
    en: "This table of links does not say: {lacking}. Add the column, or say it below the table.",
  },
  row: {
    fr: "L’échange {name} ne dit pas : {lacking}. Complétez la ligne.",
    en: "The link {name} does not say: {lacking}. Complete the row.",
  },
  rows: {
    fr: "{count} échanges de ce tableau ne disent pas : {lacking}. Complétez ces lignes.",
    en: "{count} links of this table do not say: {lacking}. Complete these rows.",
  },
  examples: {
    good: {
      fr: [
        "# Interfaces\n\n| Système | Sens | Données | Volume | Fréquence | API |\n|---|---|---|---|---|---|\n| Sage X3 | Vers le CRM | Factures | 420 factures par mois | Chaque nuit à 2 heures | REST, version 12 |",
        "# Contexte et existant\n\n| Logiciel | Données | Sens |\n|---|---|---|\n| Sage X3 | Factures | |",
      ],
      en: ["# Interfaces\n\n| System | Direction | Data | Volume | Frequency | API |\n|---|---|---|---|---|---|\n| Sage X3 | To the CRM | Invoices | 420 invoices a month | Each night at 2 a.m. | REST, version 12 |"],
    },
    bad: {
      fr: [
        "# Interfaces\n\n| ⟦Système⟧ | Sens | Données |\n|---|---|---|\n| Sage X3 | Vers le CRM | Factures |",
        "# Interfaces\n\n| Flux | Volume | Fréquence | Protocole |\n|---|---|---|---|\n| ⟦Factures Sage⟧ | 420 factures par mois | | – |\n| Rendez-vous Outlook | 300 par jour | Toutes les 5 minutes | Microsoft Graph |",
        "# Interfaces\n\n| ⟦Connecteur⟧ | Volume | Fréquence | API |\n|---|---|---|---|\n| ERP | | | REST |\n| Facturation | | | REST |\n| Outlook | | | Graph |\n| Teams | | | Graph |",
      ],
      en: ["# Interfaces\n\n| Connector | Volume | Frequency | API |\n|---|---|---|---|\n| ⟦ERP⟧ | 420 invoices a month | | REST |"],
    },
  },
});
