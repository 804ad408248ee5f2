import { defineFamily } from "./requirement";

export const workflows = defineFamily({
  id: "workflows",
  title: { fr: "Workflows", en: "Workflows" },
  requirements: [
    {
      id: "build-workflow-without-code",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit exécuter les automatisations dessinées par l’administrateur à partir d’un déclencheur, de conditions et d’actions, sans programmation.",
        useCase: "Un administrateur crée une automatisation qui prévient le service technique à chaque vente de pompe.",
        acceptance: "Après 1 journée de formation, l’administrateur construit en 1 heure au plus l’automatisation de l’énoncé, et 10 ventes d’essai donnent 10 messages.",
      },
      en: {
        requirement: "The CRM shall run the automations drawn by the administrator from a trigger, conditions and actions, without programming.",
        useCase: "An administrator creates an automation that informs the technical department of each sale of a pump.",
        acceptance: "After 1 day of training, the administrator builds the automation of the exercise within 1 hour, and 10 test sales give 10 messages.",
      },
    },
    {
      id: "simulate-workflow",
      type: "functional",
      hint: "nice",
      source: "maintainability",
      fr: {
        requirement: "Avant la mise en service d’une automatisation, le CRM doit simuler les actions sur des fiches choisies, sans écriture dans la base.",
        useCase: "Une administratrice teste une relance sur cinq fiches et corrige la condition qui visait les clients en litige.",
        acceptance: "La simulation sur 20 fiches d’essai liste 20 actions attendues, et la comparaison de la base avant et après donne 0 écart.",
      },
      en: {
        requirement: "Before an automation goes live, the CRM shall simulate the actions on chosen records without writing to the database.",
        useCase: "An administrator checks a reminder on five records and corrects the condition that targeted the customers in dispute.",
        acceptance: "The simulation on 20 test records lists 20 expected actions, and the comparison of the database before and after gives 0 differences.",
      },
    },
    {
      id: "follow-up-unanswered-quote",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit relancer par courriel le destinataire d’un devis resté sans réponse 10 jours après l’envoi.",
        useCase: "Un client reçoit la relance au dixième jour, et le commercial voit le courriel parti dans la fiche de l’opportunité.",
        acceptance: "Sur 12 devis d’essai, dont 7 sans réponse, 7 relances partent le dixième jour et 5 destinataires restent sans courriel.",
      },
      en: {
        requirement: "The CRM shall send a reminder e-mail to the recipient of a quote left unanswered 10 days after sending.",
        useCase: "A customer receives the reminder on the tenth day, and the salesperson sees the sent e-mail in the opportunity record.",
        acceptance: "Of 12 test quotes, of which 7 unanswered, 7 reminders leave on the tenth day and 5 recipients stay without an e-mail.",
      },
    },
    {
      id: "create-tasks-on-signature",
      type: "functional",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "À la signature d’une opportunité, le CRM doit créer les tâches du modèle de lancement, chacune avec un responsable et une échéance.",
        useCase: "Un commercial clôture une vente, et le service facturation trouve la tâche d’ouverture de compte dans la liste du jour.",
        acceptance: "Avec un modèle d’essai de 8 tâches, 5 signatures créent 40 tâches avec les responsables et les échéances du modèle.",
      },
      en: {
        requirement: "When an opportunity is signed, the CRM shall create the tasks of the launch template, each with an owner and a due date.",
        useCase: "A salesperson closes a sale, and the invoicing department finds the account opening task in the list of the day.",
        acceptance: "With a test template of 8 tasks, 5 signatures create 40 tasks with the owners and due dates of the template.",
      },
    },
    {
      id: "hand-approval-to-deputy",
      type: "functional",
      hint: "nice",
      source: "E1",
      fr: {
        requirement: "Le CRM doit transmettre une demande d’approbation au suppléant après 48 heures sans réponse du valideur.",
        useCase: "Un commercial demande une remise pendant le congé du directeur, et l’adjointe accorde la remise le surlendemain.",
        acceptance: "Sur 6 demandes d’essai laissées sans réponse, 6 arrivent chez le suppléant entre 48 h et 48 h 15 min après le dépôt.",
      },
      en: {
        requirement: "The CRM shall pass an approval request to the deputy after 48 hours without a reply from the approver.",
        useCase: "A salesperson requests a discount during the holiday of the director, and the deputy grants the discount two days afterwards.",
        acceptance: "Of 6 test requests left without a reply, 6 reach the deputy between 48 h and 48 h 15 min after submission.",
      },
    },
    {
      id: "report-failed-workflow",
      type: "service",
      hint: "must",
      source: "reliability",
      fr: {
        requirement: "Le CRM doit avertir l’administrateur dans les 15 minutes de l’échec d’une automatisation, avec la fiche et la cause de l’échec.",
        useCase: "Une administratrice reçoit l’avis qu’une adresse manque sur un compte, complète la fiche et relance l’automatisation.",
        acceptance: "Pour 5 échecs provoqués, 5 avis arrivent en 15 minutes au plus, chacun avec le lien vers la fiche et la cause.",
      },
      en: {
        requirement: "The CRM shall inform the administrator within 15 minutes of the failure of an automation, with the record and the cause of the failure.",
        useCase: "An administrator receives the notice that an address is missing on an account, completes the record and restarts the automation.",
        acceptance: "For 5 provoked failures, 5 notices arrive within 15 minutes, each with the link to the record and the cause.",
      },
    },
    {
      id: "stop-looping-workflow",
      type: "functional",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Le CRM doit interrompre une automatisation qui modifie la même fiche dix fois en une minute.",
        useCase: "Un administrateur crée par erreur deux automatisations qui se déclenchent l’une l’autre et lit l’avis d’arrêt.",
        acceptance: "Une boucle d’essai s’arrête à la dixième modification, et le temps de réponse d’une fiche témoin reste sous 2 secondes.",
      },
      en: {
        requirement: "The CRM shall stop an automation that changes the same record ten times within one minute.",
        useCase: "An administrator creates by mistake two automations that trigger each other and reads the notice of the stop.",
        acceptance: "A test loop stops at the tenth change, and the response time of a control record stays below 2 seconds.",
      },
    },
  ],
});
