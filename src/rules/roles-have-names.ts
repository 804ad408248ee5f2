import { tableRule } from "./table-rule";

/** Guide rows C5 and E1, review check V4: who plays each part, by name. */
export const rolesHaveNames = tableRule({
  id: "roles-have-names",
  kind: "roles",
  needed: ["person"],
  source: { guide: ["C5", "E1", "V4"], incose: [42] },
  title: { fr: "Chaque rôle est tenu par une personne", en: "Every role is held by a person" },
  why: {
    fr: "Un rôle sans nom n’arbitre ni ne valide : les questions du prestataire restent alors sans réponse.",
    en: "A role without a name neither arbitrates nor validates: the supplier’s questions then stay unanswered.",
  },
  columns: {
    fr: "Ce tableau de rôles ne dit pas : {lacking}. Ajoutez une colonne avec le nom de qui tient chaque rôle.",
    en: "This table of roles does not say: {lacking}. Add a column with the name of whoever holds each role.",
  },
  row: {
    fr: "Le rôle {name} n’a pas de nom en face : écrivez {lacking} qui le tient.",
    en: "The role {name} has no name beside it: write {lacking} who holds it.",
  },
  rows: {
    fr: "{count} rôles de ce tableau n’ont pas de nom en face : écrivez {lacking} qui tient chacun.",
    en: "{count} roles of this table have no name beside them: write {lacking} who holds each.",
  },
  examples: {
    good: {
      fr: [
        "# Gouvernance du projet\n\n| Rôle | Nom | Ce qu’il fait |\n|---|---|---|\n| Chef de projet | Nadia Morel | Coordonne la rédaction |\n| Intégrateur | Nommé au choix du prestataire | Paramètre le CRM |",
        "# Droits d’accès\n\n| Rôle | Contacts | Tickets |\n|---|---|---|\n| Commercial | Lecture | |",
      ],
      en: ["# Project governance\n\n| Role | Name | Part played |\n|---|---|---|\n| Project lead | Nadia Morel | Coordinates the writing |"],
    },
    bad: {
      fr: [
        "# Gouvernance du projet\n\n| Rôle | Nom | Ce qu’il fait |\n|---|---|---|\n| Chef de projet | Nadia Morel | Coordonne la rédaction |\n| ⟦Sponsor⟧ | | Arbitre le budget |",
        "# Gouvernance du projet\n\n| ⟦Partie prenante⟧ | Ce qu’elle fait |\n|---|---|\n| Direction générale | Arbitre le budget |",
        "# Gouvernance du projet\n\n| ⟦Rôle⟧ | Nom |\n|---|---|\n| Chef de projet | |\n| Sponsor | |\n| DSI | |\n| Métiers | |\n| Intégrateur | Acme Conseil |",
      ],
      en: ["# Project governance\n\n| Role | Name | Part played |\n|---|---|---|\n| ⟦Sponsor⟧ | – | Arbitrates the budget |"],
    },
  },
});
