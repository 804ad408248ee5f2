import { defineSection } from "../section";

/** Guide row C3, step E3, review check V2, CRM families F1–F3. */
export const functionalRequirements = defineSection({
  id: "C3",
  slug: "functional-requirements",
  expected: "required",
  whenMissing: "error",
  step: "E3",
  contributor: "business",
  title: { fr: "Exigences fonctionnelles et cas d’usage", en: "Functional requirements and use cases" },
  purpose: {
    fr: "Elle décrit ce que la solution doit faire pour vos équipes, avec des priorités et des cas d’usage qui permettent de comparer les offres.",
    en: "It describes what the solution must do for your teams, with priorities and use cases that make offers comparable.",
  },
  topics: ["functional", "usecases", "reporting"],
  items: [
    {
      id: "contacts",
      source: ["C3", "E3"],
      title: { fr: "les contacts, prospects et clients", en: "contacts, prospects and customers" },
      cues: { fr: ["contacts", "contact$", "prospect", "fiche client", "fiches client", "gestion clients", "base clients"], en: ["contact", "prospect", "customer record", "customer data", "accounts"] },
    },
    {
      id: "opportunities",
      source: ["C3", "E3"],
      title: { fr: "les opportunités et le pipeline", en: "opportunities and the pipeline" },
      cues: { fr: ["opportunit", "pipeline", "etapes vente", "suivi affaires", "entonnoir"], en: ["opportunit", "pipeline", "sales stage", "deals"] },
    },
    {
      id: "automation",
      source: ["C3", "E3"],
      title: { fr: "l’automatisation des relances, campagnes et notifications", en: "automated reminders, campaigns and notifications" },
      cues: { fr: ["automatis", "automatique", "relance", "campagne", "notification", "workflow"], en: ["automat", "reminder", "campaign", "notification", "workflow"] },
    },
    {
      id: "customer-service",
      source: ["C3"],
      title: { fr: "le service client et les tickets", en: "customer service and tickets" },
      cues: { fr: ["ticket", "service client", "reclamation", "sav$", "service apres vente", "demandes client"], en: ["ticket", "customer service", "complaint", "after sales", "customer request", "case management"] },
    },
    {
      id: "dashboards",
      source: ["C3", "E3"],
      title: { fr: "les tableaux de bord et rapports, leur fréquence et leurs destinataires", en: "dashboards and reports, how often and for whom" },
      cues: { fr: ["tableau bord", "tableaux bord", "rapports", "reporting", "statistique"], en: ["dashboard", "reports", "reporting", "statistics"] },
    },
    {
      id: "integrations",
      source: ["C3", "E3"],
      title: { fr: "les intégrations avec vos logiciels, leurs volumes et leurs fréquences", en: "the integrations with your software, their volumes and frequencies" },
      cues: {
        fr: ["integration", "integrer avec", "connecteur", "synchronis", "interfac", "interoperab", "interconn", "api$", "apis$", "webservice", "web service", "echanges donnees", "flux donnees"],
        en: ["integration", "integrates with", "integrate with", "connector", "synchronis", "synchroniz", "interfac", "interoperab", "api$", "apis$", "web service", "data exchange"],
      },
    },
    {
      id: "use-cases",
      source: ["C3", "E2", "V2"],
      title: { fr: "des cas d’usage concrets", en: "concrete use cases" },
      cues: { fr: ["cas usage", "cas utilisation", "scenario", "user stor", "en tant que", "tant que"], en: ["use case", "scenario", "user stor", "as user"] },
    },
    {
      id: "priorities",
      source: ["C3", "A3"],
      title: { fr: "la priorité de chaque exigence", en: "the priority of each requirement" },
      cues: { fr: ["priorit", "indispensable", "souhaitable", "obligatoire", "facultati", "must have", "nice have", "moscow"], en: ["priorit", "must have", "nice have", "mandatory", "optional", "moscow"] },
    },
    {
      id: "data-and-access",
      source: ["C3", "E3"],
      title: { fr: "les champs obligatoires et les droits d’accès par rôle", en: "mandatory fields and access rights by role" },
      cues: { fr: ["champs obligatoire", "champ obligatoire", "champs$", "droits acces", "gestion droits", "habilitation", "segmentation", "scoring"], en: ["mandatory field", "fields", "access right", "permission", "segmentation", "scoring"] },
    },
  ],
  template: "functional-requirements",
});
