import type { SectionSample } from "../sample";

export const trainingAndChange: SectionSample = {
  template: "training-and-change",
  answers: {
    fr: [
      "Le formateur du prestataire forme les 58 utilisateurs entre le 30 août et le 10 septembre 2027, avant la mise en production du 13 septembre. Les 6 utilisateurs clés sont formés en juin, avant la recette.",
      "Le prestataire remet un guide utilisateur de 40 pages par profil et 12 tutoriels vidéo de 5 minutes, en français. L’administrateur du CRM les met à jour dans les 15 jours qui suivent chaque montée de version.",
    ],
    en: [
      "The supplier’s trainer trains the 58 users between 30 August and 10 September 2027, before go-live on 13 September. The 6 key users are trained in June, before acceptance.",
      "The supplier hands over a 40-page user guide per profile and 12 video tutorials of 5 minutes, in French. The CRM administrator updates them within 15 days of each upgrade.",
    ],
  },
  rows: {
    "training-plan": {
      fr: [
        ["Commerciaux", "32", "1 jour", "Sur site, 4 sessions de 8", "30 août au 2 septembre 2027", "Guide, 5 tutoriels"],
        ["Marketing", "4", "2 jours", "Sur site, 1 session", "2 et 3 septembre 2027", "Guide, 3 tutoriels"],
        ["Service client", "9", "1 jour", "Sur site, 1 session", "6 septembre 2027", "Guide, 4 tutoriels"],
        ["Administration des ventes", "6", "1 jour", "Sur site, 1 session", "7 septembre 2027", "Guide"],
        ["Direction", "5", "2 heures", "À distance, 1 session", "8 septembre 2027", "Fiche d’une page"],
        ["Administrateurs du CRM", "2", "3 jours", "Sur site, 1 session", "8 au 10 septembre 2027", "Manuel de 25 pages"],
      ],
      en: [
        ["Salespeople", "32", "1 day", "On site, 4 sessions of 8", "30 August to 2 September 2027", "Guide, 5 tutorials"],
        ["Marketing", "4", "2 days", "On site, 1 session", "2 and 3 September 2027", "Guide, 3 tutorials"],
        ["Customer service", "9", "1 day", "On site, 1 session", "6 September 2027", "Guide, 4 tutorials"],
        ["Sales administration", "6", "1 day", "On site, 1 session", "7 September 2027", "Guide"],
        ["Management", "5", "2 hours", "Remote, 1 session", "8 September 2027", "One-page sheet"],
        ["CRM administrators", "2", "3 days", "On site, 1 session", "8 to 10 September 2027", "25-page manual"],
      ],
    },
    "change-actions": {
      fr: [
        ["Annonce du projet", "Les 148 salariés", "3 mai 2027", "Directeur général", "148 salariés informés"],
        ["Réseau d’ambassadeurs", "6 utilisateurs clés, 2 par site", "14 juin 2027", "Directrice commerciale", "6 ambassadeurs formés"],
        ["Aide après la mise en production", "Les 58 utilisateurs", "13 septembre au 8 octobre 2027", "Cheffe de projet", "Une réponse en 4 heures ouvrées"],
        ["Mesure de l’adoption", "Les 58 utilisateurs", "30 avril 2028", "Cheffe de projet", "52 utilisateurs connectés sur 58"],
      ],
      en: [
        ["Announcement of the project", "The 148 employees", "3 May 2027", "Managing director", "148 employees informed"],
        ["Network of champions", "6 key users, 2 per site", "14 June 2027", "Sales director", "6 champions trained"],
        ["Help after go-live", "The 58 users", "13 September to 8 October 2027", "Project lead", "An answer in 4 working hours"],
        ["Measurement of adoption", "The 58 users", "30 April 2028", "Project lead", "52 users connected out of 58"],
      ],
    },
  },
};
