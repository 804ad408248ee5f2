import { defineFamily } from "./requirement";

export const accessRights = defineFamily({
  id: "access-rights",
  title: { fr: "Droits d’accès", en: "Access rights" },
  requirements: [
    {
      id: "rights-by-profile-and-record-type",
      type: "security",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit appliquer par profil et par type de fiche quatre droits distincts : création, lecture, modification, suppression.",
        useCase: "L’administrateur accorde au profil Marketing la lecture des opportunités sans la modification.",
        acceptance: "Pour 5 profils et 4 types de fiche, les 80 essais donnent le résultat prévu dans la matrice des droits.",
      },
      en: {
        requirement: "The CRM shall apply four separate rights by profile and by record type: create, read, update, delete.",
        useCase: "The administrator gives the Marketing profile read access to opportunities without the right to update.",
        acceptance: "For 5 profiles and 4 record types, the 80 trials give the result planned in the rights matrix.",
      },
    },
    {
      id: "account-read-by-owner-team",
      type: "security",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit réserver la lecture d’un compte aux membres de l’équipe propriétaire et à la direction commerciale.",
        useCase: "Un commercial de Lille cherche un compte de l’équipe de Lyon et obtient une liste vide.",
        acceptance: "Avec 2 équipes et 50 comptes par équipe, la recherche affiche 50 comptes à un commercial et 100 comptes au directeur.",
      },
      en: {
        requirement: "The CRM shall reserve read access to an account for the members of the owner team and for sales management.",
        useCase: "A salesperson in Lille searches for an account of the Lyon team and gets an empty list.",
        acceptance: "With 2 teams and 50 accounts per team, the search displays 50 accounts to a salesperson and 100 accounts to the director.",
      },
    },
    {
      id: "confidential-field-hidden",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Le CRM doit masquer un champ confidentiel aux profils exclus par l’administrateur, à l’écran, dans les exports et par API.",
        useCase: "Un téléconseiller ouvre une opportunité et voit le montant sans la marge.",
        acceptance: "Le champ Marge est absent de l’écran, du fichier CSV et de la réponse de l’API pour 3 profils exclus.",
      },
      en: {
        requirement: "The CRM shall hide a confidential field from the profiles excluded by the administrator, on screen, in exports and through the API.",
        useCase: "A call-centre agent opens an opportunity and sees the amount without the margin.",
        acceptance: "The Margin field is absent from the screen, the CSV file and the API response for 3 excluded profiles.",
      },
    },
    {
      id: "delegate-rights-during-absence",
      type: "functional",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Entre deux dates choisies par le responsable, le CRM doit accorder à un remplaçant l’accès au portefeuille d’un commercial absent.",
        useCase: "La responsable confie pour deux semaines les comptes d’un commercial en congé à une collègue, qui répond aux clients.",
        acceptance: "Le remplaçant ouvre les 40 comptes du portefeuille le premier jour et reçoit un refus d’accès le lendemain du dernier jour.",
      },
      en: {
        requirement: "Between two dates chosen by the manager, the CRM shall give a substitute access to the portfolio of an absent salesperson.",
        useCase: "The manager hands the accounts of a salesperson on leave to a colleague for two weeks, and the colleague answers customers.",
        acceptance: "The substitute opens the 40 accounts of the portfolio on the first day and is refused access the day after the last day.",
      },
    },
    {
      id: "profile-change-applies-to-open-session",
      type: "security",
      hint: "nice",
      source: "security",
      fr: {
        requirement: "Le CRM doit appliquer le retrait d’un droit à une session ouverte en 5 minutes au plus.",
        useCase: "L’administrateur retire le droit d’export à un salarié qui change de service, et le bouton d’export disparaît de l’écran du salarié.",
        acceptance: "Sur 10 retraits faits pendant une session ouverte, 10 exports tentés 5 minutes après le retrait sont refusés.",
      },
      en: {
        requirement: "The CRM shall apply the withdrawal of a right to an open session within 5 minutes.",
        useCase: "The administrator withdraws the export right from an employee who changes department, and the export button disappears from the employee’s screen.",
        acceptance: "For 10 withdrawals made during an open session, 10 exports tried 5 minutes after the withdrawal are refused.",
      },
    },
    {
      id: "explain-effective-rights",
      type: "functional",
      hint: "nice",
      source: "maintainability",
      fr: {
        requirement: "Le CRM doit afficher à l’administrateur les droits d’un utilisateur sur une fiche, avec la règle qui accorde chaque droit.",
        useCase: "Un commercial signale un accès refusé et l’administrateur lit la règle à corriger.",
        acceptance: "Pour 20 couples utilisateur et fiche, l’écran indique les droits constatés à l’essai et le nom de la règle.",
      },
      en: {
        requirement: "The CRM shall display to the administrator the rights of a user on a record, with the rule that grants each right.",
        useCase: "A salesperson reports a refused access and the administrator reads which rule to change.",
        acceptance: "For 20 pairs of user and record, the screen states the rights observed in the trial and the name of the rule.",
      },
    },
  ],
});
