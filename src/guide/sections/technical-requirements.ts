import { defineSection } from "../section";

/** Guide row C4, step E4. */
export const technicalRequirements = defineSection({
  id: "C4",
  slug: "technical-requirements",
  expected: "required",
  whenMissing: "error",
  step: "E4",
  contributor: "it",
  title: { fr: "Exigences techniques et contraintes", en: "Technical requirements and constraints" },
  purpose: {
    fr: "Elle fixe l’hébergement, les échanges avec vos outils, la sécurité et les performances que toute offre doit respecter.",
    en: "It sets the hosting, the exchanges with your tools, the security and the performance that every offer must meet.",
  },
  topics: ["technical", "integrations", "security", "performance", "privacy"],
  items: [
    {
      id: "deployment",
      source: ["C4", "E4"],
      title: { fr: "le mode de déploiement", en: "the deployment mode" },
      cues: { fr: ["saas", "cloud", "on premise", "hybride", "heberge", "mode deploiement", "serveur", "sur site$"], en: ["saas", "cloud", "on premise", "hybrid", "hosting", "hosted", "deployment", "server"] },
    },
    {
      id: "interoperability",
      source: ["C4", "E3", "E4"],
      title: { fr: "les connecteurs et les API, avec volumes et fréquences", en: "connectors and APIs, with volumes and frequencies" },
      cues: { fr: ["interoperab", "connecteur", "api$", "apis$", "interface avec", "interfac", "synchronis", "webservice", "web service", "integration avec", "echanges donnees", "flux$"], en: ["interoperab", "connector", "api$", "apis$", "interface with", "synchroni", "web service", "integration with", "integrates", "data exchange"] },
    },
    {
      id: "access-rights",
      source: ["C4"],
      title: { fr: "les droits d’accès et l’authentification", en: "access rights and authentication" },
      cues: { fr: ["droits acces", "gestion droits", "habilitation", "authentifi", "mot passe", "sso$", "controle acces", "profils"], en: ["access right", "access control", "authenticat", "password", "sso$", "permission", "roles"] },
    },
    {
      id: "backup-and-encryption",
      source: ["C4", "E4"],
      title: { fr: "la sauvegarde et le chiffrement", en: "backup and encryption" },
      cues: { fr: ["sauvegarde", "chiffre$", "chiffrement", "chiffrees", "ssl$", "tls$", "https", "iso 27001", "27001", "plan reprise activite"], en: ["backup", "encrypt", "ssl$", "tls$", "https", "27001", "disaster recovery"] },
    },
    {
      id: "data-protection",
      source: ["C4", "E4"],
      title: { fr: "le RGPD et le lieu d’hébergement des données", en: "GDPR and where the data is hosted" },
      cues: { fr: ["rgpd", "donnees personnelles", "caractere personnel", "cnil$", "consentement", "hebergement france", "hebergees france", "hebergees exclusivement", "union europeenne", "hebergement europe"], en: ["gdpr", "personal data", "data protection", "consent", "hosted europe", "european union"] },
    },
    {
      id: "performance",
      source: ["C4", "E4", "V3"],
      title: { fr: "les performances et la montée en charge", en: "performance and scalability" },
      cues: { fr: ["performance", "montee charge", "temps reponse", "temps chargement", "scalab", "disponibilite", "utilisateurs simultane", "volumetrie", "secondes"], en: ["performance", "scalab", "response time", "availability", "concurrent user", "load time", "seconds", "uptime"] },
    },
  ],
  template: "technical-requirements",
});
