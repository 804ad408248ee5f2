import type { SectionSample } from "../sample";

/** As it is sent: the cells that each supplier fills are empty. */
export const responseFrame: SectionSample = {
  template: "response-frame",
  answers: {
    fr: [
      "Chaque exigence reçoit une seule réponse. Standard : livré sans réglage. Paramétrage : obtenu par un réglage, sans code. Développement : code écrit pour Valmont Pompes. Produit tiers : logiciel d’un autre éditeur. Non couvert : absent de l’offre, ou ligne sans réponse.",
      "Le prestataire écrit la version disponible et sa date, puis le coût par exigence hors taxes. En commentaire, il dit comment l’exigence est couverte et cite la page de son mémoire.",
    ],
    en: [
      "Each requirement receives a single answer. Standard: delivered without any set-up. Configuration: obtained by a setting, without code. Development: code written for Valmont Pompes. Third-party product: software of another vendor. Not covered: absent from the offer, or row without an answer.",
      "The supplier writes the available version and its date, then the cost per requirement before tax. As a comment, it says how the requirement is covered and cites the page of its proposal.",
    ],
  },
  rows: {
    "response-grid": {
      fr: [["EX-01", "", "", "", ""], ["EX-02", "", "", "", ""], ["EX-03", "", "", "", ""], ["EX-04", "", "", "", ""], ["EX-05", "", "", "", ""], ["EX-06", "", "", "", ""], ["EX-07", "", "", "", ""], ["EX-08", "", "", "", ""], ["EX-09", "", "", "", ""]],
      en: [["EX-01", "", "", "", ""], ["EX-02", "", "", "", ""], ["EX-03", "", "", "", ""], ["EX-04", "", "", "", ""], ["EX-05", "", "", "", ""], ["EX-06", "", "", "", ""], ["EX-07", "", "", "", ""], ["EX-08", "", "", "", ""], ["EX-09", "", "", "", ""]],
    },
  },
};
