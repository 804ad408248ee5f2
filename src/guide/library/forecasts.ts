import { defineFamily } from "./requirement";

export const forecasts = defineFamily({
  id: "forecasts",
  title: { fr: "Prévisions", en: "Forecasts" },
  requirements: [
    {
      id: "calculate-weighted-forecast",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit calculer par mois le chiffre d’affaires prévisionnel par addition des montants des opportunités, pondérés par la probabilité de signature.",
        useCase: "La direction consulte le chiffre d’affaires prévisionnel de juin et décide l’embauche d’un technicien.",
        acceptance: "Avec trois affaires d’essai de 10 000 € à 20 %, 50 % et 80 %, le mois affiche 15 000 €.",
      },
      en: {
        requirement: "The CRM shall calculate by month the forecast revenue by addition of the opportunity amounts, weighted by the probability of signature.",
        useCase: "The management views the forecast revenue of June and decides to hire a technician.",
        acceptance: "With three test deals of €10,000 at 20%, 50% and 80%, the month displays €15,000.",
      },
    },
    {
      id: "class-forecast-commitment",
      type: "data",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit demander pour chaque opportunité une catégorie de prévision : engagée, probable, incertaine ou exclue du total.",
        useCase: "Un commercial choisit « engagée » pour l’affaire dont le bon de commande est en signature.",
        acceptance: "Pour 20 opportunités d’essai, 5 par catégorie, le total « engagée » compte 5 montants et le total général en compte 15.",
      },
      en: {
        requirement: "The CRM shall ask for a forecast category for each opportunity: committed, likely, uncertain or excluded from the total.",
        useCase: "A salesperson selects “committed” for the deal whose purchase order is being signed.",
        acceptance: "For 20 test opportunities, 5 per category, the “committed” total counts 5 amounts and the grand total counts 15.",
      },
    },
    {
      id: "adjust-team-forecast",
      type: "functional",
      hint: "must",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit enregistrer la correction d’une prévision par le responsable d’équipe à côté du montant déclaré par le commercial.",
        useCase: "Une responsable d’équipe ramène de 80 000 € à 60 000 € la prévision d’un débutant, avec un commentaire.",
        acceptance: "Après 4 corrections d’essai, l’écran affiche 4 montants déclarés, 4 montants corrigés et 4 commentaires.",
      },
      en: {
        requirement: "The CRM shall record the correction of a forecast by the team leader beside the amount declared by the salesperson.",
        useCase: "A sales team leader edits the forecast of a beginner from €80,000 to €60,000, with a comment.",
        acceptance: "After 4 test corrections, the screen displays 4 declared amounts, 4 corrected amounts and 4 comments.",
      },
    },
    {
      id: "snapshot-forecast-weekly",
      type: "data",
      hint: "must",
      source: "F2",
      fr: {
        requirement: "Le CRM doit figer chaque lundi à 6 h une copie datée des prévisions de chaque commercial.",
        useCase: "Une contrôleuse de gestion compare les copies du 4 janvier et du 1er février et repère les affaires sorties du trimestre.",
        acceptance: "Après 3 lundis d’essai, 3 copies existent, et une modification du mardi laisse inchangés les montants du lundi.",
      },
      en: {
        requirement: "Each Monday at 06:00 the CRM shall freeze a dated copy of the forecasts of each salesperson.",
        useCase: "A finance manager compares the copies of 4 January and 1 February and finds the deals that left the quarter.",
        acceptance: "After 3 test Mondays, 3 copies exist, and a change made on Tuesday leaves the amounts of Monday unchanged.",
      },
    },
    {
      id: "show-gap-to-target",
      type: "functional",
      hint: "must",
      source: "C2",
      fr: {
        requirement: "Le CRM doit afficher l’écart en euros entre l’objectif trimestriel d’un commercial et le total du signé et du prévisionnel.",
        useCase: "Un commercial voit en milieu de trimestre un écart de 25 000 € et choisit les deux affaires à conclure.",
        acceptance: "Avec un objectif d’essai de 200 000 €, 120 000 € signés et 55 000 € prévus, l’écart affiché vaut 25 000 €.",
      },
      en: {
        requirement: "The CRM shall display the gap in euros between the quarterly target of a salesperson and the total of signed and forecast revenue.",
        useCase: "A salesperson sees a gap of €25,000 in mid-quarter and selects the two deals to close.",
        acceptance: "With a test target of €200,000, €120,000 signed and €55,000 forecast, the displayed gap is €25,000.",
      },
    },
    {
      id: "measure-forecast-error",
      type: "functional",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "En fin de trimestre, le CRM doit calculer l’erreur de prévision en pourcentage, par rapport à la copie du premier jour du trimestre.",
        useCase: "Une directrice commerciale analyse l’erreur de chaque région et corrige la probabilité de l’étape « Offre remise ».",
        acceptance: "Pour une prévision d’essai de 400 000 € et 340 000 € signés, le rapport affiche une erreur de 15 %.",
      },
      en: {
        requirement: "At the end of a quarter, the CRM shall calculate the forecast error as a percentage, against the copy of the first day of the quarter.",
        useCase: "A sales director reviews the error of each region and corrects the probability of the stage “Offer submitted”.",
        acceptance: "For a test forecast of €400,000 and €340,000 signed, the report displays an error of 15%.",
      },
    },
    {
      id: "spread-recurring-revenue",
      type: "functional",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Le CRM doit étaler le montant d’un contrat pluriannuel sur les mois de facturation dans les prévisions.",
        useCase: "Un commercial saisit un contrat d’entretien de 36 mois, et la direction voit la part de chaque année.",
        acceptance: "Un contrat d’essai de 36 000 € sur 36 mois, facturé à partir d’avril, affiche 9 000 € l’année de départ et 12 000 € l’année suivante.",
      },
      en: {
        requirement: "The CRM shall spread the amount of a multi-year contract over the billing months in the forecasts.",
        useCase: "A salesperson enters a maintenance contract of 36 months, and the management sees the share of each year.",
        acceptance: "A test contract of €36,000 over 36 months, billed from April, displays €9,000 in the starting year and €12,000 in the following year.",
      },
    },
  ],
});
