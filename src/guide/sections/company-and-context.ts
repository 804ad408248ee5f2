import { defineSection } from "../section";

/** Guide row C1, step E2. */
export const companyAndContext = defineSection({
  id: "C1",
  slug: "company-and-context",
  expected: "required",
  whenMissing: "error",
  step: "E2",
  contributor: "business",
  title: { fr: "Entreprise et contexte", en: "Company and context" },
  purpose: {
    fr: "Elle permet au prestataire de comprendre votre métier, vos équipes et ce que le projet vient remplacer.",
    en: "It lets the supplier understand your business, your teams and what the project replaces.",
  },
  topics: ["company", "existing"],
  items: [
    {
      id: "size-and-structure",
      source: ["C1"],
      title: { fr: "l’effectif et l’organisation", en: "headcount and organisation" },
      cues: {
        fr: ["effectif", "salarie", "collaborateur", "employe", "nombre personne", "organigramme", "filiale", "agences", "departement", "services$", "sites$", "entites"],
        en: ["headcount", "employee", "staff", "department", "subsidiar", "branches", "org chart", "offices"],
      },
    },
    {
      id: "sales-processes",
      source: ["C1"],
      title: { fr: "les processus commerciaux actuels", en: "today’s sales processes" },
      cues: {
        fr: ["processus commercia", "processus vente", "prospection", "suivi client", "cycle commercial", "suivi opportunit", "suivi affaires", "devis", "facturation", "prise commande", "processus actuel"],
        en: ["sales process", "prospecting", "invoicing", "quotation", "quotes", "order taking", "follow up customers", "current process"],
      },
    },
    {
      id: "customers-and-cycles",
      source: ["C1"],
      title: { fr: "les types de clients et les cycles de vente", en: "customer types and sales cycles" },
      cues: {
        fr: ["b2b", "b2c", "typologie client", "types client", "clientele", "segment", "cycle vente", "cycles vente", "grands comptes", "particuliers", "professionnels$", "duree moyenne cycle"],
        en: ["b2b", "b2c", "customer types", "customer segment", "sales cycle", "key account", "consumers", "clientele"],
      },
    },
    {
      id: "existing-limits",
      source: ["C1", "E2"],
      title: { fr: "les limites de l’existant", en: "the limits of what exists" },
      cues: {
        fr: ["limites outil", "limites actuel", "limite", "doublon", "ressaisie", "double saisie", "lenteur", "difficulte", "manque", "absence", "obsolete", "perte temps", "aucune consolidation", "aucune visibilite", "dysfonctionnement", "ne permet pas", "ne permet plus"],
        en: ["limits", "limitation", "duplicate", "rekey", "re entering", "slow", "difficult", "lack", "outdated", "pain point", "does not allow"],
      },
    },
    {
      id: "information-system",
      source: ["C1"],
      title: { fr: "la cartographie du système d’information", en: "the map of the information system" },
      cues: {
        fr: ["cartographie", "systeme information", "logiciels place", "outils place", "logiciels utilis", "outils utilis", "applications existant", "erp$", "excel", "logiciel comptab", "logiciel paie", "outil actuel", "architecture actuel", "sage$"],
        en: ["information system", "system map", "software place", "tools in use", "applications use", "erp$", "excel", "spreadsheet", "accounting software", "current tool"],
      },
    },
    {
      id: "workflows",
      source: ["C1", "E2"],
      title: { fr: "les acteurs, systèmes et délais des principaux processus", en: "the actors, systems and delays of the main processes" },
      cues: {
        fr: ["principaux processus", "delai moyen", "delais moyens", "temps moyen", "goulot", "taches manuelles", "manuellement", "saisie manuelle", "etapes processus", "workflow actuel", "circuit actuel", "lead to cash", "logigramme"],
        en: ["main process", "average time", "average delay", "bottleneck", "manual task", "manually", "process steps", "lead to cash", "process map"],
      },
    },
    {
      id: "profiles-and-scenarios",
      source: ["E2"],
      title: { fr: "les profils et leurs scénarios d’usage", en: "the profiles and their scenarios of use" },
      cues: {
        fr: ["profil", "scenario", "cas usage", "cas utilisation", "persona", "user stor", "parcours utilisateur", "en tant que", "type utilisateur", "types utilisateur", "categories utilisateur"],
        en: ["profile", "scenario", "use case", "persona", "user stor", "user role", "user type", "as user"],
      },
    },
  ],
  template: "company-and-context",
});
