import { tableRule } from "./table-rule";

/** Guide rows C5 and E1, review check V4: who validates what, and when. */
export const validationsHaveDates = tableRule({
  id: "validations-have-dates",
  kind: "validations",
  needed: ["date"],
  source: { guide: ["C5", "E1", "V4"], incose: [42] },
  title: { fr: "Chaque validation a une date", en: "Every validation has a date" },
  why: {
    fr: "Une validation sans date se fait attendre, et chaque jour d’attente décale la mise en production.",
    en: "A validation without a date is late, and each day of waiting moves the go-live.",
  },
  columns: {
    fr: "Ce circuit de validation ne dit pas : {lacking}. Ajoutez une colonne avec le jour de chaque validation.",
    en: "This list of validations does not say: {lacking}. Add a column with the day of each validation.",
  },
  row: {
    fr: "La validation {name} n’a pas de jour fixé : écrivez {lacking}.",
    en: "The validation {name} has no day set: write {lacking}.",
  },
  rows: {
    fr: "{count} validations de ce tableau n’ont pas de jour fixé : écrivez {lacking} de chacune.",
    en: "{count} validations of this table have no day set: write {lacking} of each.",
  },
  examples: {
    good: {
      fr: [
        "# Gouvernance du projet\n\n| Ce qui est validé | Validé par | Date |\n|---|---|---|\n| Conformité RGPD | Karim Benali | 16 février 2027 |",
        "# Suivi des versions\n\n| Version | Auteur | Validé par |\n|---|---|---|\n| 0.9 | Nadia Morel | Marc Delorme |",
      ],
      en: ["# Project governance\n\n| What is validated | Validated by | Date |\n|---|---|---|\n| GDPR conformity | Karim Benali | 16 February 2027 |"],
    },
    bad: {
      fr: [
        "# Gouvernance du projet\n\n| Ce qui est validé | Validé par | Date |\n|---|---|---|\n| ⟦Conformité RGPD⟧ | Karim Benali | |\n| Jalons | Marc Delorme | 24 février 2027 |",
        "# Gouvernance du projet\n\n| ⟦Ce qui est validé⟧ | Validé par |\n|---|---|\n| Conformité RGPD | Karim Benali |",
        "# Gouvernance du projet\n\n| ⟦Livrable⟧ | Approuvé par | Échéance |\n|---|---|---|\n| Maquettes | Marc Delorme | |\n| Paramétrage | Marc Delorme | |\n| Reprise | Karim Benali | |\n| Formation | Nadia Morel | |",
      ],
      en: ["# Project governance\n\n| What is validated | Validated by | Date |\n|---|---|---|\n| ⟦GDPR conformity⟧ | Karim Benali | |"],
    },
  },
});
