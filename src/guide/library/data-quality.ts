import { defineFamily } from "./requirement";

export const dataQuality = defineFamily({
  id: "data-quality",
  title: { fr: "Qualité des données", en: "Data quality" },
  requirements: [
    {
      id: "validation-rule-on-field",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit refuser une valeur contraire à la règle de contrôle attachée au champ par l’administrateur : format, liste ou intervalle.",
        useCase: "Un commercial saisit une remise de 150 % et lit que la remise va de 0 à 40 %.",
        acceptance: "Sur 10 règles posées par l’administrateur et 30 valeurs contraires, 30 enregistrements sont refusés, à l’écran et par API.",
      },
      en: {
        requirement: "The CRM shall refuse a value contrary to the validation rule attached to the field by the administrator: format, list or interval.",
        useCase: "A salesperson enters a discount of 150% and reads that the discount goes from 0 to 40%.",
        acceptance: "For 10 rules set by the administrator and 30 contrary values, 30 savings are refused, on screen and through the API.",
      },
    },
    {
      id: "complete-postal-address",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "À la saisie d’une adresse postale française, le CRM doit présenter 5 adresses tirées de la Base adresse nationale.",
        useCase: "Une assistante tape le numéro et le début de la rue, puis choisit l’adresse dans la liste.",
        acceptance: "Sur 50 adresses d’essai, 48 figurent dans la liste après la saisie du numéro, de la rue et de la commune.",
      },
      en: {
        requirement: "When a French postal address is entered, the CRM shall present 5 addresses taken from the national address database.",
        useCase: "An assistant types the number and the start of the street, then picks the address in the list.",
        acceptance: "For 50 test addresses, 48 are in the list after the number, street and town have been entered.",
      },
    },
    {
      id: "normalise-telephone-numbers",
      type: "data",
      hint: "nice",
      source: "compatibility",
      fr: {
        requirement: "Le CRM doit convertir au format international E.164 un numéro de téléphone saisi avec des espaces, des points ou des tirets.",
        useCase: "Une assistante colle un numéro avec des points, et le clic d’appel compose le numéro international.",
        acceptance: "Sur 40 numéros français saisis sous 4 formes, 40 sont enregistrés avec l’indicatif +33.",
      },
      en: {
        requirement: "The CRM shall convert to the international E.164 format a telephone number entered with spaces, dots or hyphens.",
        useCase: "An assistant pastes a number with dots, and the call button dials the international number.",
        acceptance: "For 40 French numbers entered in 4 forms, 40 are stored with the prefix +33.",
      },
    },
    {
      id: "list-stale-accounts",
      type: "data",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit lister chaque lundi, par commercial, les comptes sans échange depuis 180 jours.",
        useCase: "Un commercial parcourt la liste du lundi, appelle trois clients oubliés et clôt deux comptes fermés.",
        acceptance: "Sur 200 comptes d’essai dont 25 sans échange depuis 180 jours, la liste du lundi contient les 25 comptes.",
      },
      en: {
        requirement: "The CRM shall list each Monday, by salesperson, the accounts without an exchange for 180 days.",
        useCase: "A salesperson goes through the Monday list, calls three forgotten customers and closes two defunct accounts.",
        acceptance: "Out of 200 test accounts with 25 without an exchange for 180 days, the Monday list holds the 25 accounts.",
      },
    },
    {
      id: "show-completeness-rate",
      type: "data",
      hint: "nice",
      source: "C2",
      fr: {
        requirement: "Le CRM doit calculer chaque nuit la part des comptes dont les 8 champs clés choisis par l’administrateur sont remplis.",
        useCase: "La responsable des données suit le taux de remplissage par équipe et demande les codes d’activité manquants.",
        acceptance: "Sur 1 000 comptes dont 730 remplis, le CRM affiche 73 % le lendemain matin.",
      },
      en: {
        requirement: "The CRM shall compute each night the share of accounts whose 8 key fields chosen by the administrator are filled in.",
        useCase: "The data manager follows the rate by team and asks for the missing activity codes.",
        acceptance: "For 1,000 accounts with 730 filled in, the CRM displays 73% the next morning.",
      },
    },
  ],
});
