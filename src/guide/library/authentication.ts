import { defineFamily } from "./requirement";

export const authentication = defineFamily({
  id: "authentication",
  title: { fr: "Authentification", en: "Authentication" },
  requirements: [
    {
      id: "sign-in-with-company-directory",
      type: "security",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit authentifier les salariés auprès de l’annuaire de l’entreprise par OpenID Connect.",
        useCase: "Un commercial ouvre le CRM le matin avec la session du poste de travail, sans second mot de passe.",
        acceptance: "Sur 20 salariés inscrits à l’annuaire, 20 ouvrent le CRM sans saisir de mot de passe propre au CRM.",
      },
      en: {
        requirement: "The CRM shall authenticate employees against the company directory with OpenID Connect.",
        useCase: "A salesperson opens the CRM in the morning with the workstation session, without a second password.",
        acceptance: "Out of 20 employees in the directory, 20 open the CRM without typing a password of the CRM’s own.",
      },
    },
    {
      id: "second-factor-outside-network",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Hors du réseau de l’entreprise, le CRM doit exiger un second facteur d’authentification à l’ouverture de session.",
        useCase: "Une commerciale en déplacement valide la connexion sur le téléphone, et la tentative d’un tiers qui connaît le mot de passe échoue.",
        acceptance: "Sur 10 connexions depuis un réseau extérieur, le CRM demande 10 fois le second facteur.",
      },
      en: {
        requirement: "Outside the company network, the CRM shall require a second authentication factor at sign-in.",
        useCase: "A travelling salesperson confirms the connection on the phone, and the attempt of a third party who knows the password fails.",
        acceptance: "For 10 connections from an outside network, the CRM asks 10 times for the second factor.",
      },
    },
    {
      id: "lock-after-five-failures",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Après 5 mots de passe faux en 10 minutes, le CRM doit bloquer le compte pendant 15 minutes.",
        useCase: "Un robot essaie des mots de passe pendant la nuit, et l’administrateur lit le blocage dans le journal.",
        acceptance: "Après 5 échecs, le mot de passe juste est refusé à la 14e minute et accepté à la 16e.",
      },
      en: {
        requirement: "After 5 wrong passwords in 10 minutes, the CRM shall lock the account for 15 minutes.",
        useCase: "A robot tries passwords during the night, and the administrator reads the lock in the log.",
        acceptance: "After 5 failures, the right password is refused at minute 14 and accepted at minute 16.",
      },
    },
    {
      id: "close-access-of-leavers",
      type: "security",
      hint: "must",
      source: "E4",
      fr: {
        requirement: "Le CRM doit fermer l’accès d’un salarié 1 heure au plus après la désactivation du salarié dans l’annuaire.",
        useCase: "Les ressources humaines désactivent un commercial à 17 h, et la connexion du soir échoue.",
        acceptance: "Sur 5 comptes désactivés dans l’annuaire, 5 connexions tentées 1 heure après échouent.",
      },
      en: {
        requirement: "The CRM shall close an employee’s access within 1 hour of the deactivation of the employee in the directory.",
        useCase: "Human resources deactivate a salesperson at 5 p.m., and the connection of the evening fails.",
        acceptance: "For 5 accounts deactivated in the directory, 5 connections tried 1 hour afterwards fail.",
      },
    },
    {
      id: "close-idle-session",
      type: "security",
      hint: "nice",
      source: "security",
      fr: {
        requirement: "Le CRM doit fermer une session après 30 minutes sans action de l’utilisateur.",
        useCase: "Un commercial quitte un poste partagé au magasin, et la personne suivante voit la page de connexion.",
        acceptance: "Sur 5 postes laissés 31 minutes sans action, 5 affichent la page de connexion.",
      },
      en: {
        requirement: "The CRM shall close a session after 30 minutes without user action.",
        useCase: "A salesperson leaves a shared workstation in the shop, and the next person sees the login page.",
        acceptance: "On 5 workstations left 31 minutes without action, 5 display the login page.",
      },
    },
  ],
});
