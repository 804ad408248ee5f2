import { defineSection } from "../section";

/** Guide row C7. */
export const deliverablesAndSuccess = defineSection({
  id: "C7",
  slug: "deliverables-and-success",
  expected: "required",
  whenMissing: "error",
  step: "E5",
  contributor: "lead",
  title: { fr: "Livrables et critères de réussite", en: "Deliverables and success criteria" },
  purpose: {
    fr: "Elle liste ce que le prestataire remettra et les critères, avec leurs poids, qui départageront les offres.",
    en: "It lists what the supplier will hand over and the weighted criteria that will decide between offers.",
  },
  topics: ["deliverables", "selection"],
  items: [
    {
      id: "documentation",
      source: ["C7"],
      title: { fr: "les guides utilisateurs et les manuels techniques", en: "the user guides and technical manuals" },
      cues: { fr: ["guide utilisateur", "guides utilisateur", "manuel", "documentation", "procedures", "fiches administration", "guide administrat"], en: ["user guide", "manual", "documentation", "procedures", "administration guide"] },
    },
    {
      id: "reports",
      source: ["C7"],
      title: { fr: "les comptes rendus de formation et de tests", en: "the training and test reports" },
      cues: { fr: ["compte rendu", "comptes rendus", "proces verbal", "rapport test", "rapports test", "cahier recette", "cahier test", "bilan formation"], en: ["test report", "training report", "minutes", "acceptance report"] },
    },
    {
      id: "deliverable-list",
      source: ["C7"],
      title: { fr: "la liste des livrables", en: "the list of deliverables" },
      cues: { fr: ["livrable", "elements remis", "documents remis", "fournitures", "prestations attendu"], en: ["deliverable", "items delivered", "documents delivered"] },
    },
    {
      id: "evaluation-criteria",
      source: ["C7"],
      title: { fr: "les critères d’évaluation (ergonomie, support, évolutivité, tarification)", en: "the evaluation criteria (ease of use, support, scalability, pricing)" },
      cues: { fr: ["critere", "criteres evaluation", "criteres choix", "criteres selection", "ergonomie", "evolutivite", "notation"], en: ["criteri", "ease use", "scalability", "evaluation", "scoring"] },
    },
    {
      id: "weighted-grid",
      source: ["C7", "E5"],
      title: { fr: "la grille de notation pondérée", en: "the weighted scoring grid" },
      cues: { fr: ["ponder", "coefficient", "poids", "grille notation", "grille scoring", "grille evaluation", "grille analyse", "bareme"], en: ["weight", "coefficient", "scoring grid", "scorecard", "evaluation grid"] },
    },
  ],
  template: "deliverables-and-success",
});
