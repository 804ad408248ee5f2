import type { SectionSample } from "../sample";

export const exit: SectionSample = {
  template: "exit",
  answers: {
    fr: [
      "La réversibilité est due à la fin du contrat et en cas de résiliation, sur lettre recommandée de Valmont Pompes, avec un préavis de 90 jours. Les données restent la propriété de Valmont Pompes.",
      "Les données sont restituées au format CSV et PDF, avec leur historique et les documents joints, deux fois : 60 jours avant la fin du contrat, puis le dernier jour.",
    ],
    en: [
      "Reversibility is due at the end of the contract and on termination, upon a registered letter from Valmont Pompes, with a 90-day notice period. The data remain the property of Valmont Pompes.",
      "The supplier returns the records, their history and the attached documents in CSV and PDF, twice: 60 days before the end of the contract, then on the last day. CSV is an open format.",
    ],
  },
  rows: {
    "exit-plan": {
      fr: [
        ["Préavis", "Accuse réception et nomme un responsable de la sortie", "5", "Lettre signée", "0 €"],
        ["Restitution des données", "Remet un export de toutes les fiches et de leurs liens", "15", "CSV et PDF, avec le dictionnaire des champs", "0 €"],
        ["Assistance à la sortie", "Répond au nouveau prestataire, 5 jours au plus", "60", "Compte rendu par journée", "900 € par jour"],
        ["Destruction des données", "Détruit les données et leurs sauvegardes", "30", "Attestation signée", "0 €"],
      ],
      en: [
        ["Notice period", "Acknowledges receipt and names an exit lead", "5", "Signed letter", "€0"],
        ["Return of the data", "Hands over an export of all records and their links", "15", "CSV and PDF, with the dictionary of fields", "€0"],
        ["Assistance on exit", "Answers the new supplier, 5 days at most", "60", "Report for each day", "€900 per day"],
        ["Deletion of the data", "Deletes the data and their backups", "30", "Signed certificate", "€0"],
      ],
    },
  },
};
