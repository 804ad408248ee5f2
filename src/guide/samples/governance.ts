import type { SectionSample } from "../sample";

export const governance: SectionSample = {
  template: "governance",
  answers: {
    fr: [
      "Le comité de pilotage de Valmont Pompes décide. Le chef de projet prépare chaque décision et la communique au prestataire sous 48 heures.",
      "Nadia Morel, cheffe de projet CRM, coordonne le projet. Elle conduit la rédaction, anime les cinq ateliers et réunit les retours. Six jours par mois lui sont réservés de janvier à septembre 2027.",
      "La DSI valide la faisabilité, la sécurité, le RGPD et l’intégration au 19 février 2027. Les sponsors relisent la version 0.9 et Nadia Morel la valide le 26 février 2027. Un désaccord entre deux services est tranché par le comité de pilotage suivant.",
      "Les réunions se tiennent dans Teams. Les documents et le relevé des décisions sont dans l’espace SharePoint du projet. Le prestataire pose ses questions dans un fichier partagé, relu chaque lundi.",
    ],
    en: [
      "The steering committee of Valmont Pompes decides. The project lead prepares each decision and passes it on to the supplier within 48 hours.",
      "Nadia Morel, CRM project manager, is the project lead. She coordinates the writing, runs the five workshops and gathers the feedback. Six days per month are set aside for it from January to September 2027.",
      "The IT department validates feasibility, security, GDPR and integration before 19 February 2027. The sponsors review version 0.9 and Nadia Morel validates it on 26 February 2027. A disagreement between two departments is settled by the next steering committee.",
      "Meetings take place in Teams. The documents and the decision log are in the SharePoint space of the project. The supplier asks questions in a shared file, read each Monday.",
    ],
  },
  rows: {
    stakeholders: {
      fr: [
        ["Chef de projet (pilote)", "Nadia Morel, cheffe de projet CRM", "Pilote la rédaction, anime les ateliers, valide chaque version", "6 jours par mois"],
        ["Sponsors (arbitrent)", "Marc Delorme, directeur général ; Claire Vasseur, directrice commerciale", "Arbitrent les priorités et le budget, valident les jalons", "1 jour par mois chacun"],
        ["Utilisateurs métiers (expriment et valident)", "Julie Garnier, administration des ventes ; Hugo Perrin, service client ; Inès Roussel, marketing", "Expriment les besoins de leur service, valident les cas d’usage", "3 jours par mois chacun"],
        ["DSI (valide la faisabilité)", "Karim Benali, responsable informatique", "Valide la faisabilité, la sécurité, le RGPD et l’intégration à Sage X3", "4 jours par mois"],
        ["Intégrateur (met en place)", "Nommé au choix du prestataire, le 30 avril 2027", "Paramètre le CRM, forme les administrateurs", "Selon son offre"],
      ],
      en: [
        ["Project lead (steers)", "Nadia Morel, CRM project manager", "Steers the writing, runs the workshops, validates each version", "6 days per month"],
        ["Sponsors (arbitrate)", "Marc Delorme, managing director; Claire Vasseur, sales director", "Arbitrate priorities and budget, validate the milestones", "1 day per month each"],
        ["Business users (express and validate)", "Julie Garnier, sales administration; Hugo Perrin, customer service; Inès Roussel, marketing", "Express the needs of their department, validate the use cases", "3 days per month each"],
        ["IT department (validates feasibility)", "Karim Benali, head of IT", "Validates feasibility, security, GDPR and integration with Sage X3", "4 days per month"],
        ["Integrator (sets up)", "Named when the supplier is chosen, on 30 April 2027", "Configures the CRM, trains the administrators", "According to the offer"],
      ],
    },
    workshops: {
      fr: [
        ["Besoins et processus", "14 janvier 2027, 3 heures", "Nadia Morel", "4 commerciaux, Julie Garnier, Hugo Perrin", "8 processus décrits"],
        ["Fonctionnalités et priorités", "28 janvier 2027, 3 heures", "Nadia Morel", "4 commerciaux, Inès Roussel, Hugo Perrin", "Tableau d’exigences, version 0.3"],
        ["Critères techniques", "4 février 2027, 2 heures", "Karim Benali", "Nadia Morel, Julie Garnier", "Seuils de performance et de sécurité"],
        ["Budget et jalons", "11 février 2027, 2 heures", "Nadia Morel", "Marc Delorme, Karim Benali", "Coûts sur trois ans, jalons du projet"],
        ["Relecture collective", "18 février 2027, 2 heures", "Nadia Morel", "Les 7 parties prenantes", "Version 0.9 corrigée"],
      ],
      en: [
        ["Needs and processes", "14 January 2027, 3 hours", "Nadia Morel", "4 salespeople, Julie Garnier, Hugo Perrin", "8 processes described"],
        ["Features and priorities", "28 January 2027, 3 hours", "Nadia Morel", "4 salespeople, Inès Roussel, Hugo Perrin", "Requirement table, version 0.3"],
        ["Technical criteria", "4 February 2027, 2 hours", "Karim Benali", "Nadia Morel, Julie Garnier", "Thresholds of performance and security"],
        ["Budget and milestones", "11 February 2027, 2 hours", "Nadia Morel", "Marc Delorme, Karim Benali", "Costs over three years, project milestones"],
        ["Collective review", "18 February 2027, 2 hours", "Nadia Morel", "The 7 stakeholders", "Version 0.9 corrected"],
      ],
    },
    "raci-matrix": {
      fr: [
        ["Rédaction du cahier des charges", "A, R", "C", "C", "C", ""],
        ["Animation des ateliers", "A, R", "I", "C", "C", ""],
        ["Arbitrage des priorités", "R", "A", "C", "C", "I"],
        ["Faisabilité, sécurité et RGPD", "C", "I", "I", "A, R", "C"],
        ["Choix du prestataire", "R", "A", "C", "C", "I"],
        ["Paramétrage", "A", "I", "C", "C", "R"],
        ["Tests", "A", "I", "R", "C", "C"],
        ["Formation", "A", "I", "C", "I", "R"],
        ["Mise en production", "C", "A", "I", "C", "R"],
      ],
      en: [
        ["Writing of the specification", "A, R", "C", "C", "C", ""],
        ["Running of the workshops", "A, R", "I", "C", "C", ""],
        ["Arbitration of priorities", "R", "A", "C", "C", "I"],
        ["Feasibility, security and GDPR", "C", "I", "I", "A, R", "C"],
        ["Choice of the supplier", "R", "A", "C", "C", "I"],
        ["Configuration", "A", "I", "C", "C", "R"],
        ["Tests", "A", "I", "R", "C", "C"],
        ["Training", "A", "I", "C", "I", "R"],
        ["Going live", "C", "A", "I", "C", "R"],
      ],
    },
    "validation-matrix": {
      fr: [
        ["Faisabilité technique", "0.5", "Nadia Morel", "Karim Benali", "12 février 2027"],
        ["Sécurité des données", "0.5", "Nadia Morel", "Karim Benali", "12 février 2027"],
        ["Conformité RGPD", "0.5", "Julie Garnier", "Karim Benali", "16 février 2027"],
        ["Intégration à Sage X3 et Outlook", "0.5", "Julie Garnier", "Karim Benali", "19 février 2027"],
        ["Jalons", "0.9", "Nadia Morel", "Marc Delorme", "24 février 2027"],
        ["Document complet", "1.0", "Marc Delorme", "Nadia Morel", "26 février 2027"],
      ],
      en: [
        ["Technical feasibility", "0.5", "Nadia Morel", "Karim Benali", "12 February 2027"],
        ["Data security", "0.5", "Nadia Morel", "Karim Benali", "12 February 2027"],
        ["GDPR conformity", "0.5", "Julie Garnier", "Karim Benali", "16 February 2027"],
        ["Integration with Sage X3 and Outlook", "0.5", "Julie Garnier", "Karim Benali", "19 February 2027"],
        ["Milestones", "0.9", "Nadia Morel", "Marc Delorme", "24 February 2027"],
        ["Complete document", "1.0", "Marc Delorme", "Nadia Morel", "26 February 2027"],
      ],
    },
    committees: {
      fr: [
        ["Comité de pilotage", "Marc Delorme, Claire Vasseur, Nadia Morel, Karim Benali, l’intégrateur", "Dernier vendredi du mois, 1 heure", "Priorités, budget, jalons", "Nadia Morel, sous 48 heures"],
        ["Comité de projet", "Nadia Morel, Karim Benali, Julie Garnier, l’intégrateur", "Un jeudi sur deux, 1 heure", "Paramétrage, essais", "L’intégrateur, sous 48 heures"],
        ["Point d’avancement", "Nadia Morel, l’intégrateur", "Chaque lundi, 30 minutes", "Tâches de la semaine", "L’intégrateur, le jour même"],
      ],
      en: [
        ["Steering committee", "Marc Delorme, Claire Vasseur, Nadia Morel, Karim Benali, the integrator", "Last Friday of the month, 1 hour", "Priorities, budget, milestones", "Nadia Morel, within 48 hours"],
        ["Project committee", "Nadia Morel, Karim Benali, Julie Garnier, the integrator", "Every second Thursday, 1 hour", "Configuration, tests", "The integrator, within 48 hours"],
        ["Progress meeting", "Nadia Morel, the integrator", "Each Monday, 30 minutes", "Tasks of the week", "The integrator, on the same day"],
      ],
    },
    "communication-plan": {
      fr: [
        ["Direction", "Tableau d’une page : jalons, budget consommé, risques", "Chaque mois", "Messagerie", "Nadia Morel"],
        ["Utilisateurs métiers", "Lettre du projet : ce qui change et à quelle date", "Chaque mois", "Teams", "Nadia Morel"],
        ["DSI", "Liste des raccordements livrés et des anomalies ouvertes", "Chaque semaine", "SharePoint", "L’intégrateur"],
        ["Intégrateur", "Réponses aux questions posées dans la semaine", "Chaque lundi", "SharePoint", "Nadia Morel"],
      ],
      en: [
        ["Management", "One-page dashboard: milestones, budget spent, risks", "Each month", "Mail", "Nadia Morel"],
        ["Business users", "Project letter: what changes and on which date", "Each month", "Teams", "Nadia Morel"],
        ["IT department", "List of the connections delivered and of the open defects", "Each week", "SharePoint", "The integrator"],
        ["Integrator", "Answers to the questions asked during the week", "Each Monday", "SharePoint", "Nadia Morel"],
      ],
    },
    "decision-log": {
      fr: [
        ["D-01", "29 janvier 2027", "Le service client entre dans le périmètre du lancement", "12 demandes sur 100 restent sans réponse", "Comité de pilotage"],
        ["D-02", "26 février 2027", "Le mode de déploiement est le cloud (SaaS)", "La DSI compte 3 personnes", "Comité de pilotage"],
      ],
      en: [
        ["D-01", "29 January 2027", "Customer service is part of the launch", "12 requests in 100 stay without an answer", "Steering committee"],
        ["D-02", "26 February 2027", "The deployment mode is the cloud (SaaS)", "The IT department has 3 people", "Steering committee"],
      ],
    },
  },
};
