import { defineFamily } from "./requirement";

export const importAndExport = defineFamily({
  id: "import-and-export",
  title: { fr: "Import et export", en: "Import and export" },
  requirements: [
    {
      id: "import-contacts-from-csv",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit importer 10 000 contacts d’un fichier CSV en 15 minutes au plus.",
        useCase: "L’assistante marketing importe les visiteurs d’un salon le soir même et retrouve les fiches le lendemain.",
        acceptance: "Un fichier de 10 000 lignes et 15 colonnes donne 10 000 fiches en 15 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall import 10,000 contacts from a CSV file within 15 minutes.",
        useCase: "The marketing assistant imports the visitors of a trade fair that evening and finds the records the next day.",
        acceptance: "A file of 10,000 rows and 15 columns gives 10,000 records within 15 minutes.",
      },
    },
    {
      id: "save-column-mapping",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit enregistrer sous un nom la correspondance entre les colonnes d’un fichier et les champs du CRM.",
        useCase: "L’assistante reçoit chaque mois le fichier d’un partenaire et choisit la correspondance enregistrée au lieu de relier 15 colonnes.",
        acceptance: "Un deuxième fichier de même structure s’importe en 4 clics avec la correspondance enregistrée.",
      },
      en: {
        requirement: "The CRM shall save under a name the mapping between the columns of a file and the fields of the CRM.",
        useCase: "The assistant receives a partner’s file each month and picks the saved mapping instead of linking 15 columns.",
        acceptance: "A second file with the same structure is imported in 4 clicks with the saved mapping.",
      },
    },
    {
      id: "simulate-import",
      type: "data",
      hint: "nice",
      source: "B3",
      fr: {
        requirement: "Avant un import, le CRM doit afficher le nombre de fiches à créer, à modifier et à rejeter.",
        useCase: "L’administratrice lit 300 rejets dans la simulation et corrige le fichier avant l’import réel.",
        acceptance: "Sur un fichier de 950 lignes justes et de 50 lignes fausses, la simulation et l’import réel donnent les trois mêmes nombres.",
      },
      en: {
        requirement: "Before an import, the CRM shall display the number of records to create, to update and to reject.",
        useCase: "The administrator reads 300 rejections in the simulation and repairs the file before the real import.",
        acceptance: "On a file of 950 valid rows and 50 faulty rows, the simulation and the real import give the same three numbers.",
      },
    },
    {
      id: "report-rejected-rows",
      type: "data",
      hint: "must",
      source: "B3",
      fr: {
        requirement: "À la fin d’un import, le CRM doit fournir un fichier des lignes rejetées avec le motif du rejet sur chaque ligne.",
        useCase: "L’assistante ouvre le fichier des rejets, complète les adresses manquantes et relance l’import des lignes corrigées.",
        acceptance: "Un import de 480 lignes justes et de 20 lignes fausses produit un fichier de 20 lignes avec 20 motifs.",
      },
      en: {
        requirement: "At the end of an import, the CRM shall deliver a file of the rejected rows with the reason for rejection on each row.",
        useCase: "The assistant opens the file of rejections, adds the missing addresses and imports the repaired rows again.",
        acceptance: "An import of 480 valid rows and 20 faulty rows produces a file of 20 rows with 20 reasons.",
      },
    },
    {
      id: "undo-import",
      type: "data",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Pendant 7 jours, le CRM doit annuler un import à la demande de l’administrateur en rétablissant les valeurs antérieures des fiches.",
        useCase: "L’administrateur constate le lendemain que deux colonnes étaient inversées et annule l’import de 2 000 contacts.",
        acceptance: "Après l’annulation d’un import de 2 000 lignes, l’export de la base est identique à l’export fait avant l’import.",
      },
      en: {
        requirement: "For 7 days, the CRM shall undo an import at the administrator’s request by restoring the earlier values of the records.",
        useCase: "The administrator notices the next day that two columns were swapped and undoes the import of 2,000 contacts.",
        acceptance: "After an import of 2,000 rows is undone, the export of the database is identical to the export made before the import.",
      },
    },
    {
      id: "export-list-with-filters",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit exporter une liste affichée au format CSV avec les colonnes, les filtres et l’ordre de tri de l’écran.",
        useCase: "La contrôleuse de gestion filtre les opportunités du trimestre et lit les mêmes lignes dans le tableur.",
        acceptance: "Pour 3 listes filtrées de 5 000 lignes, le fichier contient les mêmes lignes dans le même ordre que l’écran.",
      },
      en: {
        requirement: "The CRM shall export a displayed list as CSV with the columns, filters and sort order of the screen.",
        useCase: "The management controller filters the opportunities of the quarter and reads the same rows in the spreadsheet.",
        acceptance: "For 3 filtered lists of 5,000 rows, the file holds the same rows in the same order as the screen.",
      },
    },
  ],
});
