import { defineFamily } from "./requirement";

export const quotes = defineFamily({
  id: "quotes",
  title: { fr: "Devis", en: "Quotes" },
  requirements: [
    {
      id: "create-quote-from-opportunity",
      type: "functional",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "Le CRM doit produire un devis PDF à partir des articles, des quantités et des prix saisis dans l’opportunité.",
        useCase: "Un commercial génère le devis à la fin de l’entretien et l’envoie au client avant de raccrocher.",
        acceptance: "Le devis produit depuis une opportunité d’essai de 30 lignes reprend 30 lignes, avec un total égal au centime près.",
      },
      en: {
        requirement: "The CRM shall produce a PDF quote from the items, quantities and prices entered in the opportunity.",
        useCase: "A salesperson generates the quote at the end of the conversation and sends the file to the customer before hanging up.",
        acceptance: "The quote produced from a test opportunity of 30 lines holds 30 lines, with a total equal to the cent.",
      },
    },
    {
      id: "apply-contract-prices",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit appliquer au devis le prix contractuel du client valable à la date du devis.",
        useCase: "Une assistante commerciale prépare le devis d’un client sous contrat-cadre et obtient le prix négocié sans consulter le tableur.",
        acceptance: "Pour 3 clients d’essai aux tarifs distincts et 10 articles, les 30 prix affichés sont égaux aux prix des contrats.",
      },
      en: {
        requirement: "The CRM shall apply to the quote the contract price of the customer valid on the date of the quote.",
        useCase: "A sales assistant prepares the quote of a customer under a framework agreement and obtains the negotiated price without opening the spreadsheet.",
        acceptance: "For 3 test customers with distinct price lists and 10 items, the 30 displayed prices equal the contract prices.",
      },
    },
    {
      id: "approve-high-discount",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit retenir l’envoi d’un devis remisé au-delà de 15 % jusqu’à l’accord du directeur commercial.",
        useCase: "Un commercial demande une remise de 18 %, et le directeur commercial accorde la remise depuis le courriel de demande.",
        acceptance: "Un devis d’essai à 15 % part sans accord, un devis à 16 % reste retenu, puis part après l’accord.",
      },
      en: {
        requirement: "The CRM shall hold back a quote with a discount above 15% until the sales director approves.",
        useCase: "A salesperson enters a discount of 18%, and the sales director approves the discount from the request e-mail.",
        acceptance: "A test quote at 15% leaves without approval; a quote at 16% stays on hold, then leaves after approval.",
      },
    },
    {
      id: "show-margin",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "À chaque modification d’une ligne du devis, le CRM doit recalculer la marge en euros et en pourcentage.",
        useCase: "Un commercial modifie la remise d’une ligne et voit la marge passer sous le seuil de 20 % avant l’envoi.",
        acceptance: "Pour 10 modifications d’essai, les 20 valeurs affichées sont égales au calcul du contrôle de gestion, au centime près.",
      },
      en: {
        requirement: "At each change to a line of the quote, the CRM shall recalculate the margin in euros and as a percentage.",
        useCase: "A salesperson edits the discount of a line and sees the margin fall below the threshold of 20% before sending.",
        acceptance: "For 10 test changes, the 20 displayed values equal the calculation of the finance department, to the cent.",
      },
    },
    {
      id: "keep-quote-versions",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit conserver chaque version envoyée d’un devis, avec un numéro de version et la date d’envoi.",
        useCase: "Un client appelle au sujet de la version 2, et l’assistante ouvre le fichier reçu par le client ce jour-là.",
        acceptance: "Un devis d’essai envoyé 4 fois affiche 4 versions, et les 4 fichiers sont identiques aux pièces jointes des courriels.",
      },
      en: {
        requirement: "The CRM shall keep each version of a quote that was sent, with a version number and the date of sending.",
        useCase: "A customer calls to discuss version 2, and the assistant opens the file that the customer received on that day.",
        acceptance: "A test quote sent 4 times displays 4 versions, and the 4 files are identical to the attachments of the e-mails.",
      },
    },
    {
      id: "sign-quote-online",
      type: "compliance",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le CRM doit recueillir l’accord du client sur un devis par une signature électronique avancée au sens du règlement européen 910/2014.",
        useCase: "Un client signe le devis depuis un téléphone, et l’opportunité passe à l’étape « Gagnée ».",
        acceptance: "Sur 5 devis d’essai signés, 5 fichiers de preuve sont validés par l’outil de vérification de la Commission européenne.",
      },
      en: {
        requirement: "The CRM shall collect the agreement of the customer on a quote by an advanced electronic signature as defined in European Regulation 910/2014.",
        useCase: "A customer signs the quote on a telephone, and the opportunity moves to the stage “Won”.",
        acceptance: "For 5 test quotes signed, 5 evidence files are validated by the verification tool of the European Commission.",
      },
    },
    {
      id: "expire-quotes",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit donner le statut « expiré » à un devis le lendemain de la fin de validité.",
        useCase: "Un commercial consulte les devis expirés de la semaine et propose un nouveau prix à chaque client concerné.",
        acceptance: "Sur 10 devis d’essai arrivés à échéance la veille, 10 portent le statut « expiré » à 8 h.",
      },
      en: {
        requirement: "The CRM shall give a quote the status “expired” on the day after the end of validity.",
        useCase: "A salesperson reviews the expired quotes of the week and offers a new price to each customer concerned.",
        acceptance: "Of 10 test quotes that expired the day before, 10 have the status “expired” at 08:00.",
      },
    },
  ],
});
