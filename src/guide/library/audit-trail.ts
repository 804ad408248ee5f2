import { defineFamily } from "./requirement";

export const auditTrail = defineFamily({
  id: "audit-trail",
  title: { fr: "Traces et audit", en: "Audit trail" },
  requirements: [
    {
      id: "log-field-changes",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "À chaque modification d’une opportunité, le CRM doit journaliser l’auteur, la date, la valeur antérieure et la nouvelle valeur du champ.",
        useCase: "Le directeur commercial lit qui a repoussé la date de signature, et quand.",
        acceptance: "Après 40 modifications d’essai, le journal contient 40 lignes avec les 4 informations.",
      },
      en: {
        requirement: "At each change of an opportunity, the CRM shall log the author, the date, the earlier value and the new value of the field.",
        useCase: "The sales director reads who postponed the signature date, and when.",
        acceptance: "After 40 test changes, the log holds 40 lines with the 4 items.",
      },
    },
    {
      id: "log-exports-of-personal-data",
      type: "security",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit journaliser chaque export de contacts avec l’auteur, l’heure, le filtre et le nombre de lignes.",
        useCase: "Le responsable de la sécurité repère un export de 24 000 contacts la veille d’un départ.",
        acceptance: "Sur 10 exports par l’écran et 10 par API, le journal contient 20 lignes avec les 4 informations.",
      },
      en: {
        requirement: "The CRM shall log each export of contacts with the author, the time, the filter and the number of rows.",
        useCase: "The security officer spots an export of 24,000 contacts on the eve of a departure.",
        acceptance: "For 10 exports on screen and 10 through the API, the log holds 20 lines with the 4 items.",
      },
    },
    {
      id: "keep-log-three-years",
      type: "compliance",
      hint: "nice",
      source: "security",
      fr: {
        requirement: "Le CRM doit conserver le journal d’audit pendant 36 mois, consultable à l’écran.",
        useCase: "Un auditeur interne remonte à une remise accordée deux ans avant le contrôle.",
        acceptance: "Une ligne de journal datée de 35 mois s’affiche en 30 secondes au plus.",
      },
      en: {
        requirement: "The CRM shall keep the audit log for 36 months, available on screen.",
        useCase: "An internal auditor traces a discount granted two years before the audit.",
        acceptance: "A log line dated 35 months ago is displayed within 30 seconds.",
      },
    },
    {
      id: "protect-log-from-changes",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Le CRM doit refuser à un administrateur la modification et la suppression d’une ligne du journal d’audit.",
        useCase: "Un auditeur retient le journal comme preuve après un litige sur une remise.",
        acceptance: "Les 6 tentatives faites par l’écran et par API avec un compte administrateur échouent.",
      },
      en: {
        requirement: "The CRM shall refuse an administrator the change and the deletion of a line of the audit log.",
        useCase: "An auditor accepts the log as evidence after a dispute over a discount.",
        acceptance: "The 6 attempts made on screen and through the API with an administrator account fail.",
      },
    },
    {
      id: "search-log-by-person-and-date",
      type: "functional",
      hint: "nice",
      source: "maintainability",
      fr: {
        requirement: "Le CRM doit filtrer le journal d’audit par utilisateur, par type d’action et par période.",
        useCase: "L’administratrice retrouve les suppressions faites la semaine passée par un compte de service.",
        acceptance: "Sur un journal de 1 million de lignes, 5 recherches à 3 critères aboutissent en 10 secondes au plus.",
      },
      en: {
        requirement: "The CRM shall filter the audit log by user, by type of action and by period.",
        useCase: "The administrator finds the deletions made last week by a service account.",
        acceptance: "On a log of 1 million lines, 5 searches with 3 criteria finish within 10 seconds.",
      },
    },
  ],
});
