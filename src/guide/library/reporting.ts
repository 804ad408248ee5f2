import { defineFamily } from "./requirement";

export const reporting = defineFamily({
  id: "reporting",
  title: { fr: "Reporting", en: "Reporting" },
  requirements: [
    {
      id: "show-dashboard-by-profile",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la connexion, le CRM doit afficher le tableau de bord du profil de l’utilisateur : direction, vente, marketing ou service client.",
        useCase: "La direction visualise le chiffre d’affaires prévisionnel du trimestre dès l’ouverture du CRM.",
        acceptance: "Pour 4 utilisateurs d’essai, un par profil, les 4 tableaux affichés portent les indicateurs de la maquette validée en atelier.",
      },
      en: {
        requirement: "At sign-in, the CRM shall display the dashboard for the profile of the user: management, sales, marketing or customer service.",
        useCase: "The management sees the forecast revenue of the quarter when the CRM opens.",
        acceptance: "For 4 test users, one per profile, the 4 displayed dashboards hold the indicators of the mock-up approved in the workshop.",
      },
    },
    {
      id: "measure-stage-conversion",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit calculer le taux de conversion d’une étape de vente à la suivante, par commercial et par mois.",
        useCase: "Une directrice commerciale consulte le passage de l’offre à la signature et programme une formation à la négociation.",
        acceptance: "Avec 100 opportunités d’essai, dont 60 passées à l’offre et 24 signées, le rapport affiche 60 % et 40 %.",
      },
      en: {
        requirement: "The CRM shall calculate the conversion rate from one sales stage to the next, by salesperson and by month.",
        useCase: "A sales director reviews the step from offer to signature and schedules training in negotiation.",
        acceptance: "With 100 test opportunities, of which 60 taken to offer and 24 signed, the report displays 60% and 40%.",
      },
    },
    {
      id: "measure-lead-response-time",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit mesurer en heures ouvrées le délai moyen entre la création d’un lead et le premier appel du commercial.",
        useCase: "Un responsable commercial compare le délai de chaque agence le lundi et appelle l’agence au-delà de 8 heures.",
        acceptance: "Pour 10 leads d’essai rappelés après 2, 4 ou 6 heures ouvrées, la moyenne affichée est égale au calcul manuel, à 0,1 heure près.",
      },
      en: {
        requirement: "The CRM shall measure in working hours the average delay between the creation of a lead and the first call by the salesperson.",
        useCase: "A sales manager checks the delay of each branch on Monday and calls the branch above 8 hours.",
        acceptance: "For 10 test leads called back after 2, 4 or 6 working hours, the displayed average equals the manual calculation, to 0.1 hour.",
      },
    },
    {
      id: "open-records-behind-figure",
      type: "functional",
      hint: "must",
      source: "F2",
      fr: {
        requirement: "Au clic sur un chiffre d’un tableau de bord, le CRM doit ouvrir la liste des fiches comptées dans le chiffre.",
        useCase: "Un directeur général clique sur les affaires perdues du mois et ouvre la fiche de la vente au montant inattendu.",
        acceptance: "Sur 15 chiffres du tableau de bord d’essai, les nombres de fiches des 15 listes ouvertes sont égaux aux 15 chiffres.",
      },
      en: {
        requirement: "At a click on a figure of a dashboard, the CRM shall open the list of records counted in the figure.",
        useCase: "A general manager clicks on the lost deals of the month and opens the record of the sale with the unexpected amount.",
        acceptance: "For 15 figures of the test dashboard, the record counts of the 15 opened lists equal the 15 figures.",
      },
    },
    {
      id: "send-scheduled-report",
      type: "functional",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Le CRM doit expédier un rapport au format PDF aux destinataires choisis, selon une périodicité quotidienne, hebdomadaire ou mensuelle.",
        useCase: "Une assistante de direction programme l’envoi du rapport d’activité aux 6 membres du comité le lundi à 7 h.",
        acceptance: "Pour 3 rapports d’essai, un par périodicité, 3 courriels porteurs du PDF arrivent dans les 15 minutes qui suivent l’heure fixée.",
      },
      en: {
        requirement: "The CRM shall dispatch a report in PDF to the chosen recipients, at a daily, weekly or monthly interval.",
        useCase: "A management assistant schedules the activity report for the 6 members of the board on Monday at 07:00.",
        acceptance: "For 3 test reports, one per interval, 3 e-mails with the PDF arrive within 15 minutes after the set time.",
      },
    },
    {
      id: "build-report-without-supplier",
      type: "functional",
      hint: "must",
      source: "interaction capability",
      fr: {
        requirement: "Le CRM doit construire un rapport à partir des champs, des filtres et des regroupements choisis par un responsable d’équipe, sans développement.",
        useCase: "Une responsable du service client crée le rapport des tickets par cause et par produit en vue d’une réunion.",
        acceptance: "Après 2 heures de formation, 4 responsables sur 5 construisent le rapport de l’énoncé en 20 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall build a report from the fields, filters and groupings chosen by a team leader, without development.",
        useCase: "A customer service manager creates the report of tickets by cause and by product for a meeting.",
        acceptance: "After 2 hours of training, 4 team leaders out of 5 build the report of the exercise within 20 minutes.",
      },
    },
    {
      id: "compare-with-previous-year",
      type: "functional",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit placer en regard de chaque indicateur la valeur de la même période de l’année précédente et l’écart en pourcentage.",
        useCase: "Une directrice commerciale voit le chiffre d’affaires de mars en recul de 8 % sur un an et prépare la réunion des ventes.",
        acceptance: "Avec 108 000 € pour le mois d’essai et 120 000 € un an plus tôt, l’indicateur affiche 120 000 € et une baisse de 10 %.",
      },
      en: {
        requirement: "The CRM shall place beside each indicator the value of the same period of the previous year and the gap as a percentage.",
        useCase: "A sales director sees the revenue of March down by 8% over one year and prepares the sales meeting.",
        acceptance: "With €108,000 for the test month and €120,000 one year before, the indicator displays €120,000 and a fall of 10%.",
      },
    },
  ],
});
