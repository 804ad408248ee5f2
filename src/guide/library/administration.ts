import { defineFamily } from "./requirement";

export const administration = defineFamily({
  id: "administration",
  title: { fr: "Administration", en: "Administration" },
  requirements: [
    {
      id: "add-field-without-code",
      type: "functional",
      hint: "must",
      source: "flexibility",
      fr: {
        requirement: "Le CRM doit afficher sur le formulaire un champ ajouté par l’administrateur sans écriture de code, 1 minute au plus après l’ajout.",
        useCase: "L’administratrice ajoute le champ Certification au compte, et les commerciaux remplissent le champ le jour même.",
        acceptance: "Après 1 journée de formation, 3 administrateurs ajoutent un champ de type liste en 10 minutes au plus, et un commercial lit le champ 1 minute après.",
      },
      en: {
        requirement: "The CRM shall display on the form a field added by the administrator without writing code, within 1 minute of the addition.",
        useCase: "The administrator adds the field Certification to the account, and salespeople fill in the field the same day.",
        acceptance: "After 1 day of training, 3 administrators add a list field within 10 minutes, and a salesperson reads the field 1 minute afterwards.",
      },
    },
    {
      id: "change-sales-stages",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit appliquer une nouvelle liste d’étapes de vente aux opportunités en cours selon la correspondance saisie par l’administrateur.",
        useCase: "La direction commerciale réunit deux étapes, et les 300 opportunités en cours passent dans l’étape commune.",
        acceptance: "Sur 300 opportunités d’essai, 300 portent l’étape prévue par la correspondance, et le total du pipeline est identique.",
      },
      en: {
        requirement: "The CRM shall apply a new list of sales stages to the open opportunities as mapped by the administrator.",
        useCase: "Sales management merges two stages, and the 300 open opportunities move to the merged stage.",
        acceptance: "Out of 300 test opportunities, 300 have the stage given by the mapping, and the pipeline total is identical.",
      },
    },
    {
      id: "promote-configuration-from-test",
      type: "functional",
      hint: "nice",
      source: "maintainability",
      fr: {
        requirement: "Le CRM doit transférer un paramétrage choisi de l’environnement de test vers la production en 1 opération réversible.",
        useCase: "L’administrateur valide un formulaire en test, transfère le formulaire le soir et revient en arrière le lendemain.",
        acceptance: "Le transfert de 5 champs et de 2 formulaires dure 30 minutes au plus, et le retour rétablit la production d’origine.",
      },
      en: {
        requirement: "The CRM shall transfer a chosen configuration from the test environment to production in 1 reversible operation.",
        useCase: "The administrator approves a form in test, transfers the form in the evening and goes back the next day.",
        acceptance: "The transfer of 5 fields and 2 forms lasts 30 minutes or less, and the return restores the original production.",
      },
    },
    {
      id: "reassign-records-of-leaver",
      type: "data",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "À la désactivation d’un utilisateur, le CRM doit réaffecter les comptes, les opportunités et les tâches de l’utilisateur au remplaçant désigné.",
        useCase: "Un commercial quitte la société, et la remplaçante trouve 80 comptes et 12 tâches dans la liste du jour.",
        acceptance: "Après la désactivation d’un utilisateur de 80 comptes, 0 fiche reste au nom de l’utilisateur, et l’historique garde l’auteur d’origine.",
      },
      en: {
        requirement: "When a user is deactivated, the CRM shall reassign the user’s accounts, opportunities and tasks to the named successor.",
        useCase: "A salesperson leaves the company, and the successor finds 80 accounts and 12 tasks in the list of the day.",
        acceptance: "After a user with 80 accounts is deactivated, 0 records stay in the user’s name, and the history keeps the original author.",
      },
    },
    {
      id: "measure-adoption",
      type: "functional",
      hint: "nice",
      source: "C2",
      fr: {
        requirement: "Le CRM doit afficher par équipe et par semaine le nombre d’utilisateurs connectés et le nombre de fiches créées.",
        useCase: "La cheffe de projet repère une équipe à 40 % de connexions et programme un atelier.",
        acceptance: "Sur 4 semaines et 3 équipes, les 24 nombres affichés concordent avec le journal de connexion.",
      },
      en: {
        requirement: "The CRM shall display by team and by week the number of users signed in and the number of records created.",
        useCase: "The project lead spots a team with 40% of sign-ins and plans a workshop.",
        acceptance: "Over 4 weeks and 3 teams, the 24 displayed numbers agree with the connection log.",
      },
    },
  ],
});
