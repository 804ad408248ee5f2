import { defineSection } from "../section";

/** Row B10. */
export const responseFrame = defineSection({
  id: "B10",
  slug: "response-frame",
  expected: "recommended",
  whenMissing: "info",
  step: "E5",
  contributor: "integrator",
  title: { fr: "Cadre de réponse", en: "Response frame" },
  purpose: {
    fr: "Elle donne à tous les prestataires la même grille à remplir, exigence par exigence, pour que les offres se comparent.",
    en: "It gives every supplier the same grid to fill in, requirement by requirement, so that offers compare.",
  },
  topics: ["selection"],
  heading: {
    fr: ["cadre reponse", "grille reponse", "matrice reponse", "matrice conformite", "tableau reponse", "tableau conformite", "bordereau reponse", "questionnaire prestataire", "questionnaire editeur", "questionnaire candidat", "formulaire reponse"],
    en: ["response frame", "response form", "response grid", "response matrix", "compliance matrix", "response template", "vendor questionnaire"],
  },
  items: [
    {
      id: "coverage",
      source: ["B10"],
      title: { fr: "la couverture de chaque exigence (standard, paramétrage, développement, produit tiers, non couvert)", en: "the coverage of each requirement (standard, configuration, development, third-party product, not covered)" },
      cues: { fr: ["standard$", "developpement specifique", "parametrage", "produit tiers", "non couvert", "couverture", "natif", "conformite exigence"], en: ["out of box", "standard$", "configuration", "custom development", "third party product", "not covered", "coverage"] },
    },
    {
      id: "version",
      source: ["B10"],
      title: { fr: "la version où la fonction est disponible", en: "the version that has the feature" },
      cues: { fr: ["version ou", "version disponible", "version actuelle", "version prevue", "disponible version", "feuille route editeur", "roadmap"], en: ["version that has", "available version", "current version", "planned version", "roadmap"] },
    },
    {
      id: "cost",
      source: ["B10"],
      title: { fr: "le coût par exigence", en: "the cost per requirement" },
      cues: { fr: ["cout", "prix", "charge jours", "jours homme", "chiffrage", "tarif"], en: ["cost", "price", "person day", "man day", "effort"] },
    },
    {
      id: "comment",
      source: ["B10"],
      title: { fr: "le commentaire du prestataire", en: "the supplier’s comment" },
      cues: { fr: ["commentaire", "justification", "precisions prestataire", "comment exigence", "observations"], en: ["comment", "explanation", "how requirement", "remarks"] },
    },
  ],
  template: "response-frame",
});
