import type { SectionSample } from "../sample";

export const supportAndServiceLevels: SectionSample = {
  template: "support-and-service-levels",
  answers: {
    fr: [
      "Les utilisateurs joignent le support technique par téléphone et par un portail, en français, du lundi au vendredi de 8 h à 18 h, heures ouvrées en France. Les 2 administrateurs du CRM trient les demandes et transmettent celles qu’ils ne résolvent pas.",
      "La garantie dure 12 mois à partir de la signature du procès-verbal de recette. Les pénalités sont déduites de la facture du trimestre, dans la limite de 10 % du prix annuel de la maintenance.",
    ],
    en: [
      "Users reach the help desk by phone and through a portal, in French, from Monday to Friday, 8 a.m. to 6 p.m., business hours in France. The 2 CRM administrators sort requests and pass on those that they do not resolve.",
      "The warranty lasts 12 months from the sign-off of acceptance. Penalties are deducted from the invoice of the quarter, up to 10% of the yearly price of maintenance.",
    ],
  },
  rows: {
    "service-levels": {
      fr: [
        ["Bloquante", "Aucun utilisateur n’ouvre le CRM", "1 heure", "4 heures", "300 € par heure"],
        ["Majeure", "Une fonction manque, un contournement existe", "4 heures", "16 heures", "100 € par jour"],
        ["Mineure", "L’affichage est faux, le travail continue", "8 heures", "80 heures", "50 € par jour"],
      ],
      en: [
        ["Blocking", "No user opens the CRM", "1 hour", "4 hours", "€300 per hour"],
        ["Major", "A function is lacking, a workaround exists", "4 hours", "16 hours", "€100 per day"],
        ["Minor", "The display is wrong, the work goes on", "8 hours", "80 hours", "€50 per day"],
      ],
    },
    "maintenance-services": {
      fr: [
        ["Support aux utilisateurs", "Réponse aux demandes des 2 administrateurs", "Du lundi au vendredi, de 8 h à 18 h", "Abonnement"],
        ["Maintenance corrective", "Correction des anomalies, selon les niveaux de service", "À chaque anomalie", "Abonnement"],
        ["Maintenance évolutive", "20 jours de réglage et de développement", "Par an", "Devis accepté"],
        ["Montées de version", "Mise à jour, essai et note de version", "2 fois par an", "Abonnement"],
        ["Garantie", "Correction des écarts avec ce document", "12 mois", "Prix du projet"],
      ],
      en: [
        ["User support", "Answers to the requests of the 2 administrators", "Monday to Friday, 8 a.m. to 6 p.m.", "Subscription"],
        ["Corrective maintenance", "Correction of defects, by the service levels", "At each defect", "Subscription"],
        ["Evolutive maintenance", "20 days of set-up and development", "Per year", "Accepted quotation"],
        ["Version upgrades", "Upgrade, test and release note", "Twice a year", "Subscription"],
        ["Warranty", "Correction of differences with this document", "12 months", "Project price"],
      ],
    },
  },
};
