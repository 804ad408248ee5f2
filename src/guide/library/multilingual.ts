import { defineFamily } from "./requirement";

export const multilingual = defineFamily({
  id: "multilingual",
  title: { fr: "Multilingue", en: "Languages" },
  requirements: [
    {
      id: "interface-language-by-user",
      type: "functional",
      hint: "must",
      source: "B2",
      fr: {
        requirement: "Le CRM doit afficher l’interface en français, en anglais ou en allemand selon le choix de l’utilisateur.",
        useCase: "Une commerciale de Munich choisit l’allemand et lit les menus, les listes et les messages d’erreur en allemand.",
        acceptance: "Sur 30 écrans parcourus par langue, 0 libellé reste dans une autre langue.",
      },
      en: {
        requirement: "The CRM shall display the interface in French, English or German as the user has chosen.",
        useCase: "A salesperson in Munich chooses German and reads menus, lists and error messages in German.",
        acceptance: "On 30 screens visited per language, 0 labels stay in another language.",
      },
    },
    {
      id: "translate-custom-labels",
      type: "functional",
      hint: "nice",
      source: "flexibility",
      fr: {
        requirement: "Le CRM doit enregistrer une traduction par langue pour chaque champ et chaque valeur de liste ajoutés par l’administrateur.",
        useCase: "L’administrateur ajoute le motif de perte Prix avec la traduction allemande, et l’équipe de Munich lit le motif en allemand.",
        acceptance: "Sur 10 champs et 30 valeurs traduits en 2 langues, 80 libellés s’affichent dans la langue de l’utilisateur.",
      },
      en: {
        requirement: "The CRM shall store one translation per language for each field and each list value added by the administrator.",
        useCase: "The administrator adds the loss reason Price with the German translation, and the Munich team reads the reason in German.",
        acceptance: "For 10 fields and 30 values translated into 2 languages, 80 labels are displayed in the user’s language.",
      },
    },
    {
      id: "write-in-language-of-contact",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit choisir le modèle de courriel d’après la langue inscrite sur la fiche du contact.",
        useCase: "Le service marketing lance une campagne, et chaque contact reçoit le texte français, anglais ou allemand de la fiche.",
        acceptance: "Pour un envoi à 30 contacts de 3 langues, 30 messages sont rédigés dans la langue de la fiche.",
      },
      en: {
        requirement: "The CRM shall choose the e-mail template by the language entered on the contact record.",
        useCase: "Marketing launches a campaign, and each contact receives the French, English or German text named on the record.",
        acceptance: "For a mailing to 30 contacts in 3 languages, 30 messages are written in the language of the record.",
      },
    },
    {
      id: "convert-currencies",
      type: "data",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Le CRM doit convertir en euros le montant d’une opportunité saisi en devise, au taux que la comptabilité fixe chaque mois.",
        useCase: "La direction lit en euros le total des affaires saisies à Londres en livres sterling.",
        acceptance: "Sur 20 opportunités en 2 devises, le montant converti concorde au centime près avec le calcul du tableur.",
      },
      en: {
        requirement: "The CRM shall convert into euros the amount of an opportunity entered in a currency, at the rate set each month by accounting.",
        useCase: "Management reads in euros the total of the deals entered in London in pounds sterling.",
        acceptance: "For 20 opportunities in 2 currencies, the converted amount agrees to the cent with the spreadsheet’s result.",
      },
    },
    {
      id: "show-local-time",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit afficher l’heure d’un rendez-vous dans le fuseau horaire de l’utilisateur connecté.",
        useCase: "Un commercial de Paris fixe une visioconférence à 15 h, et la collègue de Montréal lit 9 h.",
        acceptance: "Sur 10 rendez-vous lus depuis 3 fuseaux, 30 heures affichées sont exactes, en été et en hiver.",
      },
      en: {
        requirement: "The CRM shall display the time of an appointment in the time zone of the user signed in.",
        useCase: "A salesperson in Paris sets a video meeting at 3 p.m., and the colleague in Montreal reads 9 a.m.",
        acceptance: "For 10 appointments read from 3 time zones, 30 displayed times are exact, in summer and in winter.",
      },
    },
  ],
});
