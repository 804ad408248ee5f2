import { defineFamily } from "./requirement";

export const backupAndRecovery = defineFamily({
  id: "backup-and-recovery",
  title: { fr: "Sauvegarde et reprise", en: "Backup and recovery" },
  requirements: [
    {
      id: "nightly-backup-kept-thirty-days",
      type: "service",
      hint: "must",
      source: "E4",
      fr: {
        requirement: "Le titulaire doit garder pendant 30 jours la sauvegarde faite chaque nuit de la base et des pièces jointes.",
        useCase: "L’administrateur demande l’état de la base au 3 du mois après une erreur découverte le 20.",
        acceptance: "La console du titulaire liste 30 sauvegardes datées, et 2 sauvegardes tirées au sort se restaurent dans l’environnement de test.",
      },
      en: {
        requirement: "The supplier shall keep for 30 days the backup made each night of the database and the attachments.",
        useCase: "The administrator asks for the database of the 3rd of the month after an error discovered on the 20th.",
        acceptance: "The supplier’s console lists 30 dated backups, and 2 backups drawn at random are restored in the test environment.",
      },
    },
    {
      id: "lose-one-hour-at-most",
      type: "service",
      hint: "must",
      source: "reliability",
      fr: {
        requirement: "Après un sinistre, le titulaire doit restaurer les données saisies jusqu’à 1 heure avant le sinistre.",
        useCase: "La base tombe en panne à 15 h, et les commerciaux retrouvent les saisies faites jusqu’à 14 h.",
        acceptance: "Lors de l’exercice de reprise, une fiche saisie 61 minutes avant la coupure figure dans la base restaurée.",
      },
      en: {
        requirement: "After a disaster, the supplier shall restore the data entered until 1 hour before the disaster.",
        useCase: "The database fails at 3 p.m., and salespeople find what was entered until 2 p.m.",
        acceptance: "In the recovery drill, a record entered 61 minutes before the cut is in the restored database.",
      },
    },
    {
      id: "restart-within-four-hours",
      type: "service",
      hint: "must",
      source: "B6",
      fr: {
        requirement: "Après la perte du centre de données principal, le titulaire doit remettre le CRM en service en 4 heures au plus.",
        useCase: "Le centre de données principal brûle un matin, et le service client répond aux tickets l’après-midi.",
        acceptance: "Lors d’un exercice de bascule, un utilisateur se connecte au site de secours en 4 heures au plus.",
      },
      en: {
        requirement: "After the loss of the main data centre, the supplier shall put the CRM back into service within 4 hours.",
        useCase: "The main data centre burns one morning, and customer service answers tickets in the afternoon.",
        acceptance: "In a failover drill, a user signs in to the standby site within 4 hours.",
      },
    },
    {
      id: "restore-deleted-record",
      type: "data",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Pendant 30 jours après une suppression, le CRM doit restaurer une fiche avec l’historique et les pièces jointes.",
        useCase: "Une assistante supprime un compte par erreur, et l’administrateur restaure la fiche depuis la corbeille.",
        acceptance: "Sur 10 comptes supprimés puis restaurés, 10 retrouvent contacts, historique et pièces jointes.",
      },
      en: {
        requirement: "For 30 days after a deletion, the CRM shall restore a record with the history and the attachments.",
        useCase: "An assistant deletes an account by mistake, and the administrator restores the record from the recycle bin.",
        acceptance: "Out of 10 accounts deleted then restored, 10 have contacts, history and attachments again.",
      },
    },
    {
      id: "yearly-recovery-drill",
      type: "service",
      hint: "nice",
      source: "B6",
      fr: {
        requirement: "Le titulaire doit remettre chaque année le compte rendu d’un exercice de restauration, 10 jours ouvrés au plus après l’exercice.",
        useCase: "Le responsable de la sécurité présente au comité de pilotage la durée mesurée pendant l’exercice.",
        acceptance: "Le compte rendu remis sous 10 jours ouvrés indique la date, la durée de reprise et le nombre de fiches contrôlées.",
      },
      en: {
        requirement: "The supplier shall deliver each year the report of a restoration drill, within 10 working days of the drill.",
        useCase: "The security officer presents the duration measured during the drill to the steering committee.",
        acceptance: "The report delivered within 10 working days states the date, the recovery time and the number of records checked.",
      },
    },
  ],
});
