import { defineSection } from "../section";

/** Row B6. */
export const supportAndServiceLevels = defineSection({
  id: "B6",
  slug: "support-and-service-levels",
  expected: "recommended",
  whenMissing: "info",
  step: "E4",
  contributor: "it",
  title: { fr: "Support, maintenance et niveaux de service", en: "Support, maintenance and service levels" },
  purpose: {
    fr: "Elle fixe l’aide que vous aurez après la mise en production, et en combien de temps.",
    en: "It sets the help you will get after going live, and how fast.",
  },
  topics: ["support"],
  items: [
    {
      id: "support",
      source: ["B6"],
      title: { fr: "les canaux et les horaires du support", en: "support channels and hours" },
      cues: { fr: ["hotline", "assistance", "support technique", "support utilisateur", "heures ouvrees", "jours ouvres", "horaires support", "5j 7", "7j 7", "24 7", "portail support", "helpdesk"], en: ["hotline", "help desk", "helpdesk", "support hours", "support channel", "24 7", "business hours"] },
    },
    {
      id: "service-levels",
      source: ["B6"],
      title: { fr: "les délais d’intervention et de rétablissement par gravité", en: "response and recovery times by severity" },
      cues: { fr: ["sla$", "slas$", "niveau service", "niveaux service", "delai intervention", "delais intervention", "delai resolution", "delais resolution", "delai reponse", "gti$", "gtr$", "retablissement", "gravite", "criticite"], en: ["sla$", "service level", "response time", "resolution time", "recovery time", "severity"] },
    },
    {
      id: "maintenance",
      source: ["B6"],
      title: { fr: "la maintenance corrective et évolutive", en: "corrective and evolutive maintenance" },
      cues: { fr: ["maintenance", "mises jour", "mise jour version", "montees version", "tma$", "correctif"], en: ["maintenance", "updates", "upgrade", "bug fix", "patch"] },
    },
    {
      id: "warranty",
      source: ["B6"],
      title: { fr: "la garantie et les pénalités", en: "warranty and penalties" },
      cues: { fr: ["garantie", "penalite", "bonus malus"], en: ["warranty", "penalt", "guarantee"] },
    },
  ],
  template: "support-and-service-levels",
});
