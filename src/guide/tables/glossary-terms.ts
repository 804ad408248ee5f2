import { defineTable } from "../table";

/** Guide row B8, aim A4: the words that teams and suppliers must understand alike. */
export const glossaryTerms = defineTable({
  id: "glossary-terms",
  title: { fr: "Termes et sigles", en: "Terms and acronyms" },
  section: "B8",
  source: ["B8", "A4"],
  guidance: {
    fr: "une ligne par terme ou sigle, définie en une phrase avec vos règles : à partir de quand un contact devient un prospect, une opportunité, un client.",
    en: "one row per term or acronym, defined in one sentence with your own rules: from when a contact becomes a prospect, an opportunity, a customer.",
  },
  columns: [
    { width: 24, fr: "Terme ou sigle", en: "Term or acronym" },
    { width: 52, fr: "Définition", en: "Definition", ask: { fr: "définition en une phrase", en: "definition in one sentence" } },
    { width: 24, fr: "Employé par", en: "Used by", ask: { fr: "équipes", en: "teams" } },
  ],
  example: {
    fr: ["Exemple : devis vivant", "Devis envoyé depuis moins de 90 jours, ni signé ni refusé", "Commerciaux, administration des ventes"],
    en: ["Example: live quotation", "Quotation sent less than 90 days ago, neither signed nor refused", "Salespeople, sales administration"],
  },
  labels: {
    fr: ["CRM", "ERP", "RGPD", "API", "Lead", "Prospect", "Opportunité", "Pipeline"],
    en: ["CRM", "ERP", "GDPR", "API", "Lead", "Prospect", "Opportunity", "Pipeline"],
  },
  blank: 3,
});
