import { defineFamily } from "./requirement";

export const accountsAndContacts = defineFamily({
  id: "accounts-and-contacts",
  title: { fr: "Comptes et contacts", en: "Accounts and contacts" },
  requirements: [
    {
      id: "refuse-incomplete-account",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit refuser l’enregistrement d’un compte dont l’un des cinq champs suivants est vide : raison sociale, pays, secteur d’activité, provenance, commercial responsable.",
        useCase: "Une assistante commerciale valide la saisie d’un compte sans provenance, lit le nom du champ vide et ajoute la valeur.",
        acceptance: "Un essai par champ laissé vide donne 5 refus sur 5, chacun avec le nom du champ.",
      },
      en: {
        requirement: "The CRM shall refuse to save an account when one of the following five fields is empty: legal name, country, industry, source, account owner.",
        useCase: "A sales assistant submits an account without a source, reads the name of the empty field and fills in the value.",
        acceptance: "One test per field left empty gives 5 refusals out of 5, each with the name of the field.",
      },
    },
    {
      id: "record-delivery-addresses",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit enregistrer pour un compte une adresse de facturation et dix adresses de livraison.",
        useCase: "Une assistante commerciale ouvre le compte d’une enseigne de six magasins et choisit le magasin à livrer.",
        acceptance: "Un compte d’essai doté de 11 adresses propose 10 choix pour la livraison et 1 pour la facture.",
      },
      en: {
        requirement: "The CRM shall record one invoicing address and ten delivery addresses for an account.",
        useCase: "A sales assistant opens the account of a chain of six shops and selects the shop of the delivery.",
        acceptance: "A test account with 11 addresses offers 10 choices for delivery and 1 for the invoice.",
      },
    },
    {
      id: "show-group-of-companies",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le CRM doit représenter un groupe de sociétés par un arbre de filiales de cinq niveaux, avec le chiffre d’affaires cumulé de chaque société.",
        useCase: "Une responsable grands comptes ouvre la maison mère et compare le chiffre d’affaires des 12 filiales.",
        acceptance: "Un groupe d’essai de 12 sociétés sur 5 niveaux s’affiche dans un seul arbre, et le chiffre d’affaires du groupe est égal à la somme des 12 comptes.",
      },
      en: {
        requirement: "The CRM shall show a group of companies as a tree of subsidiaries with five levels, with the cumulative revenue of each company.",
        useCase: "A key account manager opens the parent company and compares the revenue of the 12 subsidiaries.",
        acceptance: "A test group of 12 companies on 5 levels is displayed in one tree, and the revenue of the group equals the sum of the 12 accounts.",
      },
    },
    {
      id: "record-role-in-purchase",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit enregistrer le rôle de chaque contact dans l’achat : décideur, prescripteur, acheteur, utilisateur ou payeur.",
        useCase: "Un commercial ouvre le compte avant une négociation et appelle le décideur plutôt que l’utilisateur.",
        acceptance: "Un compte d’essai de 10 contacts, 2 par rôle, filtré sur « décideur », affiche 2 contacts.",
      },
      en: {
        requirement: "The CRM shall record the role of each contact in the purchase: decision maker, influencer, buyer, user or payer.",
        useCase: "A salesperson opens the account before a negotiation and calls the decision maker instead of the user.",
        acceptance: "A test account of 10 contacts, 2 per role, filtered on “decision maker”, shows 2 contacts.",
      },
    },
    {
      id: "single-account-timeline",
      type: "functional",
      hint: "must",
      source: "F3",
      fr: {
        requirement: "Le CRM doit afficher dans un seul fil daté les appels, les courriels, les rendez-vous, les devis et les tickets d’un compte.",
        useCase: "Un commercial ouvre le fil avant un rendez-vous et apprend que le client a déposé une réclamation la veille.",
        acceptance: "Un compte d’essai qui porte 4 éléments de chacune des 5 natures affiche 20 lignes par ordre de date.",
      },
      en: {
        requirement: "The CRM shall display the calls, e-mails, meetings, quotes and tickets of an account in one dated timeline.",
        useCase: "A salesperson opens the timeline before a meeting and learns that the customer filed a complaint the day before.",
        acceptance: "A test account that holds 4 items of each of the 5 kinds displays 20 lines in date order.",
      },
    },
    {
      id: "keep-history-when-contact-moves",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Quand un contact change d’employeur, le CRM doit conserver les échanges passés sur le compte de l’ancien employeur.",
        useCase: "Un commercial modifie l’employeur d’une acheteuse et retrouve les échanges passés sur le compte de l’ancien employeur.",
        acceptance: "Après le déplacement d’un contact d’essai porteur de 15 échanges, l’ancien compte en affiche 15 et le nouveau compte 0.",
      },
      en: {
        requirement: "When a contact changes employer, the CRM shall keep the past exchanges on the account of the former employer.",
        useCase: "A salesperson edits the employer of a buyer and finds the past exchanges on the account of the former employer.",
        acceptance: "After a test contact with 15 exchanges has been moved, the former account displays 15 exchanges and the new account 0.",
      },
    },
    {
      id: "link-contact-to-accounts",
      type: "data",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit relier un contact à cinq comptes, avec une fonction propre à chaque compte.",
        useCase: "Un commercial ouvre la fiche d’un expert-comptable et retrouve les trois clients que cet expert conseille.",
        acceptance: "Un contact d’essai lié à 5 comptes figure dans les 5 listes de contacts, avec la fonction saisie pour le compte.",
      },
      en: {
        requirement: "The CRM shall link a contact to five accounts, with a job title specific to each account.",
        useCase: "A salesperson opens the record of an accountant and finds the three customers whom the accountant advises.",
        acceptance: "A test contact linked to 5 accounts appears in the 5 contact lists, with the job title entered for the account.",
      },
    },
  ],
});
