import { defineTable } from "../table";

/** Guide row B9: the form of the answer, document by document. */
export const answerDocuments = defineTable({
  id: "answer-documents",
  title: { fr: "Pièces à remettre", en: "Documents to hand in" },
  section: "B9",
  source: ["B9"],
  guidance: {
    fr: "une ligne par pièce. Des réponses de même forme se lisent côte à côte : fixez le plan, le format du fichier et le nombre de pages.",
    en: "one row per document. Answers of the same form can be read side by side: set the outline, the file format and the number of pages.",
  },
  columns: [
    { width: 24, fr: "Pièce", en: "Document" },
    { width: 40, fr: "Contenu", en: "Content", ask: { fr: "plan imposé", en: "set outline" } },
    { width: 18, fr: "Format", en: "Format", ask: { fr: "format", en: "format" } },
    { width: 18, fr: "Pages au plus", en: "Pages at most", ask: { fr: "nombre", en: "number" } },
  ],
  example: {
    fr: ["Exemple : attestation", "Assurance de responsabilité civile de l’année 2027", "PDF", "2"],
    en: ["Example: certificate", "Civil liability insurance for the year 2027", "PDF", "2"],
  },
  labels: {
    fr: ["Mémoire technique", "Cadre de réponse rempli", "Offre financière", "Références clients", "Projet de contrat"],
    en: ["Technical proposal", "Completed response frame", "Financial proposal", "Customer references", "Draft contract"],
  },
  blank: 1,
});
