import { defineFamily } from "./requirement";

export const duplicates = defineFamily({
  id: "duplicates",
  title: { fr: "Doublons", en: "Duplicates" },
  requirements: [
    {
      id: "detect-duplicate-on-entry",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la saisie d’un contact, le CRM doit signaler les fiches qui portent la même adresse électronique ou le même nom dans la même entreprise.",
        useCase: "Un commercial saisit un prospect déjà connu et ouvre la fiche existante.",
        acceptance: "Sur 20 fiches d’essai saisies deux fois, 20 alertes s’affichent avant l’enregistrement.",
      },
      en: {
        requirement: "When a contact is entered, the CRM shall show the records that have the same e-mail address or the same name in the same company.",
        useCase: "A salesperson enters a prospect who is already known and opens the existing record.",
        acceptance: "For 20 test records entered twice, 20 alerts are displayed before saving.",
      },
    },
    {
      id: "match-company-name-variants",
      type: "data",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "La détection des doublons du CRM doit rapprocher deux raisons sociales qui se distinguent par la casse, les accents, la ponctuation ou la forme juridique.",
        useCase: "Une assistante saisit « ateliers beranger » et voit la fiche « Ateliers Béranger » s’afficher.",
        acceptance: "Sur 40 paires d’essai, 10 par type d’écart, 40 sont rapprochées.",
      },
      en: {
        requirement: "The duplicate detection of the CRM shall match two company names that differ by case, accents, punctuation or legal form.",
        useCase: "An assistant enters “ateliers beranger” and sees the record “Ateliers Béranger” appear.",
        acceptance: "Of 40 test pairs, 10 per kind of variation, 40 are matched.",
      },
    },
    {
      id: "list-duplicates-weekly",
      type: "data",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "Le CRM doit produire chaque lundi la liste des paires de fiches qui partagent un numéro de téléphone, une adresse électronique ou un numéro d’établissement (SIRET).",
        useCase: "Une gestionnaire de la base clients consulte la liste du lundi et fusionne les paires en début de semaine.",
        acceptance: "Avec 25 paires d’essai placées dans la base le vendredi, la liste du lundi contient les 25 paires.",
      },
      en: {
        requirement: "Each Monday the CRM shall produce the list of pairs of records that share a telephone number, an e-mail address or a French establishment number (SIRET).",
        useCase: "A customer data manager opens the Monday list and merges the pairs at the start of the week.",
        acceptance: "With 25 test pairs placed in the database on Friday, the Monday list contains the 25 pairs.",
      },
    },
    {
      id: "choose-value-kept-by-merge",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Avant une fusion, le CRM doit présenter côte à côte les valeurs divergentes des deux fiches pour le choix de la valeur conservée.",
        useCase: "Un commercial choisit le téléphone de la première fiche, puis l’adresse de la seconde, et valide la fusion.",
        acceptance: "Pour deux fiches d’essai qui divergent sur 6 champs, l’écran présente 6 choix et la fiche conservée porte les 6 valeurs retenues.",
      },
      en: {
        requirement: "Before a merge, the CRM shall show the conflicting values of the two records side by side for the choice of the value to keep.",
        useCase: "A salesperson selects the telephone number of the first record, then the address of the second, and confirms the merge.",
        acceptance: "For two test records that conflict on 6 fields, the screen offers 6 choices and the surviving record holds the 6 chosen values.",
      },
    },
    {
      id: "merge-keeps-linked-items",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la fusion de deux fiches, le CRM doit rattacher à la fiche conservée les opportunités, les devis, les tickets, les activités et les documents de la fiche absorbée.",
        useCase: "Un conseiller du service client ouvre la fiche fusionnée et retrouve un ticket saisi sur l’ancienne fiche.",
        acceptance: "Une fiche d’essai porteuse de 3 éléments de chacune des 5 natures, absorbée par une fiche vide, transmet 15 éléments.",
      },
      en: {
        requirement: "When two records are merged, the CRM shall attach the opportunities, quotes, tickets, activities and documents of the absorbed record to the surviving record.",
        useCase: "A customer service agent opens the merged record and finds a ticket that was entered on the old record.",
        acceptance: "A test record that holds 3 items of each of the 5 kinds, absorbed by an empty record, passes on 15 items.",
      },
    },
    {
      id: "undo-merge",
      type: "functional",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Pendant 30 jours après une fusion, le CRM doit rétablir les deux fiches d’origine sur demande de l’administrateur.",
        useCase: "Un administrateur annule la fusion de deux homonymes et rend à chaque personne les rendez-vous qui la concernent.",
        acceptance: "Les 10 fusions d’essai annulées au bout de 29 jours redonnent 20 fiches identiques à l’état d’avant la fusion.",
      },
      en: {
        requirement: "For 30 days after a merge, the CRM shall restore the two original records at the request of the administrator.",
        useCase: "An administrator cancels the merge of two namesakes and gives each person back the meetings held with that person.",
        acceptance: "The 10 test merges cancelled after 29 days give back 20 records identical to the state before the merge.",
      },
    },
    {
      id: "hold-duplicates-during-import",
      type: "data",
      hint: "must",
      source: "B3",
      fr: {
        requirement: "Pendant un import, le CRM doit placer dans une liste de contrôle les lignes du fichier dont l’adresse électronique existe dans la base.",
        useCase: "Une chargée de marketing importe les visiteurs d’un salon et décide, ligne par ligne, de compléter la fiche connue ou d’ignorer la ligne.",
        acceptance: "L’import d’un fichier de 500 lignes, dont 80 adresses connues, crée 420 fiches et place 80 lignes dans la liste.",
      },
      en: {
        requirement: "During an import, the CRM shall place in a review list the rows of the file whose e-mail address exists in the database.",
        useCase: "A marketing manager imports the visitors of a trade show and decides, row by row, to complete the known record or to skip the row.",
        acceptance: "The import of a file of 500 rows, of which 80 with known addresses, creates 420 records and places 80 rows in the list.",
      },
    },
  ],
});
