import { defineFamily } from "./requirement";

export const documents = defineFamily({
  id: "documents",
  title: { fr: "Documents", en: "Documents" },
  requirements: [
    {
      id: "attach-by-drag-and-drop",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit joindre à une fiche un fichier de 50 Mo déposé par glisser-déposer.",
        useCase: "Une assistante commerciale ajoute le plan d’atelier du client à l’opportunité depuis le bureau de l’ordinateur.",
        acceptance: "Sur 10 fichiers d’essai de 1 à 50 Mo, 10 s’ouvrent depuis la fiche après le dépôt, à l’identique de l’original.",
      },
      en: {
        requirement: "The CRM shall attach to a record a file of 50 MB placed by drag and drop.",
        useCase: "A sales assistant adds the workshop plan of the customer to the opportunity from the computer desktop.",
        acceptance: "Of 10 test files from 1 to 50 MB, 10 open from the record after the drop, identical to the original.",
      },
    },
    {
      id: "fill-letter-template",
      type: "functional",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "Le CRM doit produire une lettre à partir d’un modèle dont les champs sont remplis avec les valeurs de la fiche.",
        useCase: "Une assistante génère la lettre de bienvenue d’un client sans recopier l’adresse.",
        acceptance: "Pour 20 fiches d’essai et un modèle de 8 champs, les 160 valeurs des lettres sont égales aux valeurs des fiches.",
      },
      en: {
        requirement: "The CRM shall produce a letter from a template whose fields are filled with the values of the record.",
        useCase: "An assistant generates the welcome letter of a customer without copying the address.",
        acceptance: "For 20 test records and a template of 8 fields, the 160 values of the letters equal the values of the records.",
      },
    },
    {
      id: "keep-document-versions",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le CRM doit garder les dix dernières versions d’un document, chacune avec l’auteur et la date du dépôt.",
        useCase: "Un commercial ouvre la version précédente d’une proposition et rétablit un paragraphe supprimé.",
        acceptance: "Après 12 dépôts d’essai, 10 versions sont listées, et la restauration de la neuvième redonne un fichier identique.",
      },
      en: {
        requirement: "The CRM shall keep the last ten versions of a document, each with the author and the date of the upload.",
        useCase: "A salesperson opens the previous version of a proposal and restores a deleted paragraph.",
        acceptance: "After 12 test uploads, 10 versions are listed, and the restoration of the ninth gives back an identical file.",
      },
    },
    {
      id: "search-inside-documents",
      type: "functional",
      hint: "nice",
      source: "F3",
      fr: {
        requirement: "La recherche du CRM doit trouver un mot dans le texte des documents PDF joints aux fiches.",
        useCase: "Un technicien recherche un numéro de série et ouvre le procès-verbal de réception d’un autre site.",
        acceptance: "Pour 15 mots présents chacun dans un seul des 300 PDF d’essai, 15 recherches renvoient le document attendu.",
      },
      en: {
        requirement: "The search of the CRM shall find a word in the text of the PDF documents attached to the records.",
        useCase: "A technician searches for a serial number and opens the acceptance report of another site.",
        acceptance: "For 15 words, each present in one of the 300 test PDF files, 15 searches return the expected document.",
      },
    },
    {
      id: "preview-without-download",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit afficher dans la fiche l’aperçu d’un document PDF, d’une image ou d’un document de bureautique.",
        useCase: "Une conseillère du service client voit la photo du défaut sans quitter le ticket.",
        acceptance: "Pour 9 fichiers d’essai, 3 par nature, 9 aperçus s’affichent en 4 secondes au plus, sans téléchargement.",
      },
      en: {
        requirement: "The CRM shall display in the record the preview of a PDF document, an image or an office document.",
        useCase: "A customer service agent sees the photo of the defect without leaving the ticket.",
        acceptance: "For 9 test files, 3 per kind, 9 previews are displayed within 4 seconds, without download.",
      },
    },
    {
      id: "expire-shared-link",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Le CRM doit désactiver un lien de partage externe à la date d’expiration fixée par l’expéditeur.",
        useCase: "Un commercial envoie à un prospect le lien d’une étude avec une expiration à 15 jours.",
        acceptance: "Sur 6 liens d’essai ouverts une minute après l’expiration, 6 renvoient un refus d’accès.",
      },
      en: {
        requirement: "The CRM shall disable an external sharing link at the expiry date set by the sender.",
        useCase: "A salesperson sends a prospect the link to a study with an expiry of 15 days.",
        acceptance: "Of 6 test links opened one minute after expiry, 6 return a refusal of access.",
      },
    },
    {
      id: "warn-before-contract-end",
      type: "functional",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "Le CRM doit prévenir le commercial du compte 90 jours avant l’échéance d’un contrat client.",
        useCase: "Un commercial reçoit l’avis en septembre et prépare la proposition de renouvellement de décembre.",
        acceptance: "Pour 8 contrats d’essai, 8 avis arrivent le matin du quatre-vingt-dixième jour avant l’échéance.",
      },
      en: {
        requirement: "The CRM shall warn the account owner 90 days before the end of a customer contract.",
        useCase: "A salesperson receives the warning in September and prepares the renewal proposal of December.",
        acceptance: "For 8 test contracts, 8 warnings arrive on the morning of the ninetieth day before the end.",
      },
    },
  ],
});
