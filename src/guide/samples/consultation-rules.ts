import type { SectionSample } from "../sample";

export const consultationRules: SectionSample = {
  template: "consultation-rules",
  answers: {
    fr: [
      "La date limite de réponse est le 9 avril 2027 à 12 h. Les offres sont envoyées à consultation@valmont-pompes.example ; la durée de validité des offres est de 120 jours.",
      "La personne à contacter est Nadia Morel, cheffe de projet CRM, nadia.morel@valmont-pompes.example, 04 00 00 00 00. Les réponses aux questions sont envoyées à tous les candidats par courriel.",
    ],
    en: [
      "The deadline for answers is 9 April 2027 at 12 noon. Offers are sent to consultation@valmont-pompes.example; the validity of the offers is 120 days.",
      "The contact person is Nadia Morel, CRM project lead, nadia.morel@valmont-pompes.example, +33 4 00 00 00 00. Answers to questions are sent to all suppliers by email.",
    ],
  },
  rows: {
    "consultation-steps": {
      fr: [
        ["Envoi du cahier des charges", "8 mars 2027", "Nadia Morel", "Courriel aux 4 candidats"],
        ["Fin des questions", "19 mars 2027, 18 h", "Candidats", "Courriel à Nadia Morel"],
        ["Réponses aux questions", "26 mars 2027", "Nadia Morel", "Courriel aux 4 candidats"],
        ["Retour des offres", "9 avril 2027, 12 h", "Candidats", "Courriel, accusé de réception sous 2 heures"],
        ["Démonstrations", "19 au 23 avril 2027", "3 candidats retenus", "Siège de Lyon, salle 2"],
        ["Choix du prestataire", "30 avril 2027", "Comité de pilotage", "Lettre recommandée"],
      ],
      en: [
        ["Sending of this document", "8 March 2027", "Nadia Morel", "Email to the 4 suppliers"],
        ["End of questions", "19 March 2027, 6 p.m.", "Suppliers", "Email to Nadia Morel"],
        ["Answers to questions", "26 March 2027", "Nadia Morel", "Email to the 4 suppliers"],
        ["Return of offers", "9 April 2027, 12 noon", "Suppliers", "Email, receipt acknowledged within 2 hours"],
        ["Demonstrations", "19 to 23 April 2027", "3 suppliers kept", "Lyon head office, room 2"],
        ["Choice of the supplier", "30 April 2027", "Steering committee", "Registered letter"],
      ],
    },
    "answer-documents": {
      fr: [
        ["Mémoire technique", "Équipe, démarche, calendrier, réponse aux exigences techniques", "PDF", "40"],
        ["Cadre de réponse rempli", "Une réponse par exigence", "Excel", "10"],
        ["Offre financière", "Prix sur 3 ans, poste par poste", "Excel", "4"],
        ["Références clients", "3 industriels de 100 à 300 salariés, avec un contact", "PDF", "3"],
        ["Projet de contrat", "Conditions de service et de sortie", "Word", "20"],
      ],
      en: [
        ["Technical proposal", "Team, approach, schedule, answer to the technical requirements", "PDF", "40"],
        ["Completed response frame", "One answer per requirement", "Excel", "10"],
        ["Financial proposal", "Prices over 3 years, item by item", "Excel", "4"],
        ["Customer references", "3 manufacturers of 100 to 300 employees, with a contact", "PDF", "3"],
        ["Draft contract", "Conditions of service and exit", "Word", "20"],
      ],
    },
    "demonstration-script": {
      fr: [
        ["Un commercial crée une opportunité et suit les étapes de vente", "EX-03", "30", "L’opportunité est créée en 6 champs au plus"],
        ["Le marketing lance une campagne", "EX-05", "20", "La cible de 400 contacts est filtrée sans export"],
        ["La direction visualise le chiffre d’affaires prévisionnel", "EX-07", "20", "Le total est égal à celui de la liste des opportunités"],
        ["Un client appelle le service après-vente", "EX-06", "20", "Le ticket est ouvert en 4 clics au plus"],
      ],
      en: [
        ["A salesperson creates an opportunity and follows the sales stages", "EX-03", "30", "The opportunity is created in 6 fields at most"],
        ["Marketing launches a campaign", "EX-05", "20", "The target of 400 contacts is filtered without an export"],
        ["Management views the revenue forecast", "EX-07", "20", "The total equals that of the list of opportunities"],
        ["A customer calls the after-sales service", "EX-06", "20", "The ticket is opened in 4 clicks at most"],
      ],
    },
  },
};
