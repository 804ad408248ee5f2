import { defineSection } from "../section";

/** Row B1, aim A2. */
export const scope = defineSection({
  id: "B1",
  slug: "scope",
  expected: "recommended",
  whenMissing: "info",
  step: "E2",
  contributor: "lead",
  title: { fr: "Périmètre et hors périmètre", en: "In scope and out of scope" },
  purpose: {
    fr: "Elle évite que chacun imagine ce qui est compris dans le projet, et ce qui ne l’est pas.",
    en: "It keeps everyone from imagining what the project includes, and what it does not.",
  },
  topics: ["scope"],
  items: [
    {
      id: "in-scope",
      source: ["B1", "A2"],
      title: { fr: "ce qui entre dans le périmètre", en: "what is in scope" },
      cues: { fr: ["perimetre", "inclus", "couvre", "concerne", "compris", "comprend", "retenus"], en: ["scope", "included", "covers", "includes"] },
    },
    {
      id: "out-of-scope",
      source: ["B1", "A2"],
      title: { fr: "ce qui est hors périmètre", en: "what is out of scope" },
      cues: { fr: ["hors perimetre", "hors champ", "exclu", "exclus", "exclue", "exclusion", "ne fait pas partie", "ne font pas partie", "non inclus", "ne sont pas compris", "n'est pas compris", "non concern"], en: ["out scope", "excluded", "exclusion", "not included", "not covered"] },
    },
    {
      id: "entities",
      source: ["B1"],
      title: { fr: "les entités, sites ou pays concernés", en: "the entities, sites or countries concerned" },
      cues: { fr: ["entite", "site$", "sites$", "pays$", "filiale", "agence", "etablissement", "services concerne", "equipes concerne"], en: ["entity", "entities", "sites", "country", "countries", "subsidiar", "branches", "teams concerned"] },
    },
    {
      id: "crm-families",
      source: ["B1", "F1", "F2", "F3"],
      title: { fr: "les volets opérationnel, analytique et collaboratif retenus ou exclus", en: "the operational, analytical and collaborative parts kept or ruled out" },
      cues: { fr: ["operationnel", "analytique", "collaboratif"], en: ["operational", "analytical", "collaborative"] },
    },
  ],
  template: "scope",
});
