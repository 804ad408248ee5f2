import { defineFamily } from "./requirement";

export const activities = defineFamily({
  id: "activities",
  title: { fr: "Activités", en: "Activities" },
  requirements: [
    {
      id: "log-call-in-three-clicks",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Depuis la fiche d’un contact, le CRM doit enregistrer le compte rendu d’un appel en trois clics au plus, hors saisie du texte.",
        useCase: "Une téléconseillère enregistre le compte rendu avant l’appel suivant.",
        acceptance: "Avec 5 utilisateurs non formés, 5 comptes rendus sont enregistrés en 3 clics au plus.",
      },
      en: {
        requirement: "From the record of a contact, the CRM shall save the report of a call within three clicks, text entry excluded.",
        useCase: "A sales agent records the report before the next call.",
        acceptance: "With 5 untrained users, 5 reports are saved within 3 clicks.",
      },
    },
    {
      id: "ask-next-action",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À l’enregistrement d’un compte rendu de visite, le CRM doit demander l’objet et la date de la prochaine action.",
        useCase: "Un commercial note la visite d’un prospect et programme l’appel du mardi suivant sans changer d’écran.",
        acceptance: "Sur 10 comptes rendus d’essai, 10 demandes s’affichent, et les 10 actions saisies sont dans la liste des tâches.",
      },
      en: {
        requirement: "When a visit report is saved, the CRM shall ask for the subject and the date of the next action.",
        useCase: "A salesperson records the visit to a prospect and schedules the call of the following Tuesday on the same screen.",
        acceptance: "For 10 test reports, 10 requests are displayed, and the 10 actions entered are in the task list.",
      },
    },
    {
      id: "show-tasks-of-the-day",
      type: "functional",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "La page d’accueil du CRM doit afficher les tâches en retard et les tâches du jour de l’utilisateur connecté.",
        useCase: "Un commercial ouvre le CRM à 8 h et commence par les deux rappels en retard de la veille.",
        acceptance: "Pour un utilisateur d’essai doté de 3 tâches en retard, 5 du jour et 7 du mois suivant, la page affiche 8 tâches.",
      },
      en: {
        requirement: "The home page of the CRM shall display the overdue tasks and the tasks of the day of the signed-in user.",
        useCase: "A salesperson opens the CRM at 08:00 and starts with the two overdue callbacks of the day before.",
        acceptance: "For a test user with 3 overdue tasks, 5 tasks of the day and 7 of the next month, the page displays 8 tasks.",
      },
    },
    {
      id: "remind-before-due-date",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit notifier le responsable d’une tâche 24 heures avant l’échéance.",
        useCase: "Une chargée de clientèle reçoit la notification d’un renouvellement et prépare le dossier la veille.",
        acceptance: "Sur 20 tâches d’essai, 20 notifications arrivent entre 23 h 55 min et 24 h 5 min avant l’échéance.",
      },
      en: {
        requirement: "The CRM shall notify the owner of a task 24 hours before the due date.",
        useCase: "An account manager receives the notification of a renewal and prepares the file the day before.",
        acceptance: "For 20 test tasks, 20 notifications arrive between 23 h 55 min and 24 h 5 min before the due date.",
      },
    },
    {
      id: "reassign-tasks-during-absence",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Entre deux dates d’absence, le CRM doit confier les tâches d’un collaborateur au remplaçant désigné.",
        useCase: "Un responsable d’agence déclare une absence de deux semaines, et le remplaçant effectue les 18 tâches de la période.",
        acceptance: "Sur 30 tâches d’essai, dont 18 dans la période, 18 changent de responsable et 12 restent au collaborateur.",
      },
      en: {
        requirement: "Between two dates of absence, the CRM shall hand over the tasks of an employee to the named substitute.",
        useCase: "A branch manager enters an absence of two weeks, and the substitute carries out the 18 tasks of the period.",
        acceptance: "Of 30 test tasks, of which 18 within the period, 18 change owner and 12 stay with the employee.",
      },
    },
    {
      id: "list-customers-due-a-visit",
      type: "functional",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit lister les clients restés sans visite au-delà de l’intervalle de visite inscrit sur le compte.",
        useCase: "Un commercial itinérant consulte la liste le vendredi et planifie la tournée de la semaine suivante.",
        acceptance: "Sur 50 clients d’essai avec un intervalle de 60 jours, dont 14 vus il y a 61 jours, la liste en affiche 14.",
      },
      en: {
        requirement: "The CRM shall list the customers left without a visit beyond the visit interval written on the account.",
        useCase: "A field salesperson opens the list on Friday and schedules the round of the following week.",
        acceptance: "Of 50 test customers with an interval of 60 days, of which 14 seen 61 days ago, the list displays 14.",
      },
    },
    {
      id: "notify-mentioned-colleague",
      type: "functional",
      hint: "nice",
      source: "F3",
      fr: {
        requirement: "Le CRM doit envoyer une notification au collègue cité dans un commentaire, avec un lien vers la fiche.",
        useCase: "Un commercial demande un avis technique dans le commentaire d’un devis, et le technicien répond dans la même fiche.",
        acceptance: "Sur 10 commentaires d’essai qui citent un collègue, 10 notifications arrivent en 1 minute au plus, et les 10 liens ouvrent la fiche.",
      },
      en: {
        requirement: "The CRM shall send a notification to the colleague mentioned in a comment, with a link to the record.",
        useCase: "A salesperson enters a technical question in the comment of a quote, and the technician answers in the same record.",
        acceptance: "For 10 test comments that mention a colleague, 10 notifications arrive within 1 minute, and the 10 links open the record.",
      },
    },
  ],
});
