import type { SectionSample } from "../sample";

/** The marks are made up, as the company is. */
export const deliverablesAndSuccess: SectionSample = {
  template: "deliverables-and-success",
  answers: {
    fr: [
      "Le prestataire remet le CRM paramétré, sa documentation et ses comptes rendus. Le projet est réussi si les quatre valeurs du tableau de mesure sont atteintes le 30 avril 2028.",
      "Sept livrables sont attendus, en français : un guide utilisateur par profil, deux manuels techniques, les fiches d’administration, les procédures et les comptes rendus de formation et de tests. Nadia Morel ou Karim Benali les accepte sous 10 jours.",
      "Six critères d’évaluation, pondérés dans la grille de notation, départagent les offres. Cinq personnes notent pendant la démonstration et la grille retient la moyenne arrondie. Les deux offres reçues portent sur Sage CRM et sur Microsoft Dynamics 365 ; la colonne de l’offre C reste vide.",
    ],
    en: [
      "The supplier hands over the configured CRM, its documentation and its reports. The project has succeeded if the four values of the table of measures are reached on 30 April 2028.",
      "Seven deliverables are expected, in French: one user guide per profile, two technical manuals, the administration guides, the procedures and the training and test reports. Nadia Morel or Karim Benali accepts them within 10 days.",
      "Six evaluation criteria, weighted in the scoring grid, decide between offers. Five people mark during the demonstration and the grid keeps the rounded average. The two offers received are for Sage CRM and for Microsoft Dynamics 365; the column of offer C stays empty.",
    ],
  },
  headers: {
    "scoring-grid": {
      fr: ["Critère", "Poids", "Ce que l’on note", "Sage CRM", "Microsoft Dynamics 365", "Offre C"],
      en: ["Criterion", "Weight", "What is marked", "Sage CRM", "Microsoft Dynamics 365", "Offer C"],
    },
  },
  rows: {
    deliverables: {
      fr: [
        ["Cahier des charges initial", "Nadia Morel", "Word, en français", "26 février 2027", "Marc Delorme"],
        ["Guides utilisateurs", "Intégrateur", "PDF, un par profil", "27 août 2027", "Nadia Morel"],
        ["Procédures internes", "Julie Garnier", "SharePoint, une page chacune", "27 août 2027", "Nadia Morel"],
        ["Manuels techniques", "Intégrateur", "PDF, en français", "18 juin 2027", "Karim Benali"],
        ["Fiches d’administration", "Intégrateur", "PDF de 2 pages chacune", "18 juin 2027", "Karim Benali"],
        ["Comptes rendus de formation", "Intégrateur", "PDF, un par session", "17 septembre 2027", "Nadia Morel"],
        ["Comptes rendus de tests", "Intégrateur", "Excel, une ligne par cas d’essai", "30 juillet 2027", "Karim Benali"],
      ],
      en: [
        ["Initial specification", "Nadia Morel", "Word, in French", "26 February 2027", "Marc Delorme"],
        ["User guides", "Integrator", "PDF, one per profile", "27 August 2027", "Nadia Morel"],
        ["Internal procedures", "Julie Garnier", "SharePoint, one page each", "27 August 2027", "Nadia Morel"],
        ["Technical manuals", "Integrator", "PDF, in French", "18 June 2027", "Karim Benali"],
        ["Administration guides", "Integrator", "PDF of 2 pages each", "18 June 2027", "Karim Benali"],
        ["Training reports", "Integrator", "PDF, one per session", "17 September 2027", "Nadia Morel"],
        ["Test reports", "Integrator", "Excel, one row per test case", "30 July 2027", "Karim Benali"],
      ],
    },
    "success-measures": {
      fr: [
        ["Taux d’adoption interne", "Part des 58 utilisateurs connectés dans la semaine", "90 %", "30 avril 2028", "Karim Benali"],
        ["Taux de conversion", "Devis signés sur devis envoyés", "28 %", "30 avril 2028", "Nadia Morel"],
        ["Délai de réponse", "Heures entre la demande et la réponse", "8 heures", "30 avril 2028", "Hugo Perrin"],
        ["Durée du cycle de vente", "Jours entre la demande et la commande", "75 jours", "30 avril 2028", "Nadia Morel"],
      ],
      en: [
        ["Internal adoption rate", "Share of the 58 users connected in the week", "90%", "30 April 2028", "Karim Benali"],
        ["Conversion rate", "Quotes signed out of quotes sent", "28%", "30 April 2028", "Nadia Morel"],
        ["Response time", "Hours between the request and the answer", "8 hours", "30 April 2028", "Hugo Perrin"],
        ["Length of the sales cycle", "Days between the request and the order", "75 days", "30 April 2028", "Nadia Morel"],
      ],
    },
    "scoring-grid": {
      fr: [
        ["Couverture des exigences", "30", "Part des exigences indispensables couvertes sans développement", "4", "5", ""],
        ["Ergonomie", "20", "Clics pour créer une opportunité pendant la démonstration", "4", "3", ""],
        ["Support et accompagnement", "15", "Délai de prise en charge et horaires de l’assistance", "5", "4", ""],
        ["Évolutivité", "10", "Essai avec 60 utilisateurs et 30 230 contacts", "3", "5", ""],
        ["Tarification", "20", "Coût total sur trois ans pour 66 utilisateurs", "5", "3", ""],
        ["Sécurité", "5", "Certificats et rapports d’audit remis", "4", "5", ""],
      ],
      en: [
        ["Coverage of requirements", "30", "Share of must-have requirements covered without development", "4", "5", ""],
        ["Usability", "20", "Clicks to create an opportunity during the demonstration", "4", "3", ""],
        ["Support and assistance", "15", "Response time and opening hours of the help desk", "5", "4", ""],
        ["Scalability", "10", "Test with 60 users and 30,230 contacts", "3", "5", ""],
        ["Pricing", "20", "Total cost over three years for 66 users", "5", "3", ""],
        ["Security", "5", "Certificates and audit reports handed over", "4", "5", ""],
      ],
    },
  },
};
