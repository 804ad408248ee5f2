import { defineSection } from "../section";

/** Row B8, aim A4. */
export const glossary = defineSection({
  id: "B8",
  slug: "glossary",
  expected: "recommended",
  whenMissing: "info",
  step: "E5",
  contributor: "lead",
  title: { fr: "Glossaire", en: "Glossary" },
  purpose: {
    fr: "Elle donne aux équipes et aux prestataires le même sens pour les mêmes mots.",
    en: "It gives teams and suppliers the same meaning for the same words.",
  },
  topics: ["glossary"],
  items: [
    {
      id: "terms",
      source: ["B8", "A4", "V1"],
      title: { fr: "les termes métier définis", en: "the business terms defined" },
      cues: { fr: ["glossaire", "lexique", "definition", "terme", "signifie", "designe", "on entend"], en: ["glossary", "definition", "term", "means", "refers"] },
    },
    {
      id: "acronyms",
      source: ["B8", "A4"],
      title: { fr: "les sigles et acronymes", en: "the acronyms" },
      cues: { fr: ["acronyme", "sigle", "abreviation", "crm$", "erp$", "rgpd$", "kpi$", "sla$", "api$", "dsi$"], en: ["acronym", "abbreviation", "crm$", "erp$", "gdpr$", "kpi$", "sla$", "api$"] },
    },
  ],
  template: "glossary",
});
