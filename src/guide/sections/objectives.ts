import { defineSection } from "../section";

/** Guide row C2, aims A1 and A3. */
export const objectives = defineSection({
  id: "C2",
  slug: "objectives",
  expected: "required",
  whenMissing: "error",
  step: "E2",
  contributor: "sponsor",
  title: { fr: "Objectifs", en: "Objectives" },
  purpose: {
    fr: "Elle dit pourquoi vous menez ce projet et à quoi vous mesurerez sa réussite.",
    en: "It says why you run this project and how you will measure its success.",
  },
  topics: ["objectives", "kpi"],
  items: [
    {
      id: "business-issues",
      source: ["C2"],
      title: { fr: "les enjeux métier à résoudre", en: "the business issues to solve" },
      cues: {
        fr: ["enjeu", "problematique", "centraliser", "fluidifier", "fidelis", "ameliorer", "developper", "optimiser", "gagner", "renforcer", "strategi"],
        en: ["issue", "stake", "centralis", "centraliz", "streamline", "loyalty", "improve", "develop", "strengthen", "strateg"],
      },
    },
    {
      id: "current-constraints",
      source: ["C2"],
      title: { fr: "les contraintes actuelles", en: "today’s constraints" },
      cues: {
        fr: ["contrainte", "manque", "taches redondante", "deperdition", "absence", "perte information", "difficulte", "aucune visibilite", "ressaisie", "manuel"],
        en: ["constraint", "lack", "redundant", "loss information", "absence", "difficult", "no visibility", "manual"],
      },
    },
    {
      id: "expected-results",
      source: ["C2"],
      title: { fr: "les résultats attendus à court, moyen et long terme", en: "the expected results in the short, medium and long term" },
      cues: {
        fr: ["court terme", "moyen terme", "long terme", "resultats attendu", "a terme", "horizon", "d'ici", "echeance", "dans les mois"],
        en: ["short term", "medium term", "long term", "expected result", "expected outcome", "horizon", "by end", "due date"],
      },
    },
    {
      id: "measurable-objectives",
      source: ["C2", "A1"],
      toldBy: "objectives-measured",
      title: { fr: "des objectifs chiffrés et datés", en: "objectives with a figure and a date" },
      cues: {
        fr: ["%", "pourcent", "objectif chiffre", "objectifs chiffre", "objectif mesurable", "objectifs mesurable", "valeur cible", "cible$", "reduire 1", "reduire 2", "reduire 3", "reduire 5", "augmenter 1", "augmenter 2", "diviser par", "doubler"],
        en: ["objectives figure", "%", "percent", "measurable", "target value", "target$", "reduce 1", "reduce 2", "increase 1", "increase 2", "halve", "double$"],
      },
    },
    {
      id: "indicators",
      source: ["C2", "A3"],
      title: { fr: "les indicateurs de suivi, avec leur valeur actuelle et leur cible", en: "the indicators to follow, with today’s value and target" },
      cues: {
        fr: ["indicateur", "kpi", "taux conversion", "taux adoption", "taux$", "delai reponse", "duree moyenne", "valeur actuelle", "satisfaction client", "mesurer"],
        en: ["indicator", "kpi", "conversion rate", "adoption rate", "rate$", "response time", "average duration", "current value", "customer satisfaction", "measure$"],
      },
    },
    {
      id: "strategic-alignment",
      source: ["C2", "A1"],
      title: { fr: "le lien avec la stratégie de l’entreprise", en: "the link with the company’s strategy" },
      cues: {
        fr: ["strategi", "vision", "orientation", "ambition", "plan developpement", "transformation", "croissance"],
        en: ["strateg", "vision", "ambition", "business plan", "transformation", "growth"],
      },
    },
  ],
  template: "objectives",
});
