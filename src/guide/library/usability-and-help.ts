import { defineFamily } from "./requirement";

export const usabilityAndHelp = defineFamily({
  id: "usability-and-help",
  title: { fr: "Prise en main et aide", en: "Usability and help" },
  requirements: [
    {
      id: "enter-prospect-in-one-minute",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit présenter la création d’un prospect sur un seul écran de 8 champs au plus.",
        useCase: "Un commercial sort d’un rendez-vous et saisit le nom, la société et la prochaine action avant de démarrer la voiture.",
        acceptance: "Sur 10 commerciaux formés pendant 1 heure, 9 créent la fiche en 60 secondes au plus.",
      },
      en: {
        requirement: "The CRM shall present the creation of a prospect on a single screen of 8 fields at most.",
        useCase: "A salesperson leaves a meeting and enters the name, the company and the next action before starting the car.",
        acceptance: "Out of 10 salespeople trained for 1 hour, 9 create the record within 60 seconds.",
      },
    },
    {
      id: "contextual-help-on-screen",
      type: "functional",
      hint: "nice",
      source: "B5",
      fr: {
        requirement: "Le CRM doit ouvrir, depuis chaque écran de saisie, la page d’aide de l’écran en français.",
        useCase: "Une nouvelle assistante ouvre l’aide de l’écran Devis et trouve la marche à suivre pour une remise.",
        acceptance: "Sur 20 écrans de saisie, 20 pages d’aide s’ouvrent en 1 clic avec le titre de l’écran.",
      },
      en: {
        requirement: "The CRM shall open, from each entry screen, the help page of the screen in French.",
        useCase: "A new assistant opens the help of the Quotes screen and finds the steps for a discount.",
        acceptance: "For 20 entry screens, 20 help pages open in 1 click with the title of the screen.",
      },
    },
    {
      id: "search-despite-typing-errors",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit trouver un contact malgré un accent oublié, une majuscule absente ou une lettre fausse.",
        useCase: "Un commercial tape « lefevre » et ouvre la fiche de Mme Lefèvre.",
        acceptance: "Sur 50 noms tapés avec une faute, 48 fiches cherchées figurent parmi les 5 premiers résultats.",
      },
      en: {
        requirement: "The CRM shall find a contact despite a forgotten accent, an absent capital or one wrong letter.",
        useCase: "A salesperson types “lefevre” and opens the record of Ms Lefèvre.",
        acceptance: "For 50 names typed with one error, 48 searched records are among the first 5 results.",
      },
    },
    {
      id: "keep-unsaved-entry",
      type: "functional",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Après une coupure du réseau, le CRM doit rendre à l’utilisateur la saisie interrompue, à 30 secondes près.",
        useCase: "Un commercial perd la connexion dans un tunnel, puis retrouve le compte rendu à la dernière phrase.",
        acceptance: "Sur 10 coupures provoquées pendant la frappe, 10 saisies reviennent avec 30 secondes de frappe perdues au plus.",
      },
      en: {
        requirement: "After a network failure, the CRM shall give the interrupted entry back to the user, to within 30 seconds.",
        useCase: "A salesperson loses the connection in a tunnel, then finds the report at the last sentence.",
        acceptance: "For 10 failures provoked while typing, 10 entries come back with 30 seconds of typing lost at most.",
      },
    },
    {
      id: "error-message-names-field",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Quand un enregistrement échoue, le CRM doit afficher un message en français qui nomme le champ fautif et la valeur attendue.",
        useCase: "Une assistante saisit une date de fin antérieure à la date de début et corrige la date désignée par le message.",
        acceptance: "Sur 15 erreurs de saisie, 15 messages nomment le champ et un exemple de valeur acceptée.",
      },
      en: {
        requirement: "When a save fails, the CRM shall display a message in French that names the faulty field and the expected value.",
        useCase: "An assistant enters an end date that precedes the start date and changes the date named by the message.",
        acceptance: "For 15 entry errors, 15 messages name the field and a sample of an accepted value.",
      },
    },
  ],
});
