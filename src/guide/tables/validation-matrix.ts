import { defineTable } from "../table";

/** Guide rows C5 and E1: who reviews and who validates what, on which version, when. */
export const validationMatrix = defineTable({
  id: "validation-matrix",
  title: { fr: "Circuit de validation", en: "Who validates what, and when" },
  section: "C5",
  source: ["C5", "E1", "V4"],
  guidance: {
    fr: "chaque version est relue par les sponsors, puis validée par le chef de projet avant diffusion. La DSI valide la faisabilité, la sécurité, le RGPD et l’intégration ; les sponsors valident les jalons.",
    en: "each version is reviewed by the sponsors, then validated by the project lead before circulation. The IT department validates feasibility, security, GDPR and integration; the sponsors validate the milestones.",
  },
  columns: [
    { width: 28, fr: "Ce qui est validé", en: "What is validated" },
    { width: 14, fr: "Version", en: "Version" },
    { width: 20, fr: "Relu par", en: "Reviewed by" },
    { width: 20, fr: "Validé par", en: "Validated by", ask: { fr: "nom", en: "name" } },
    { width: 18, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
  ],
  example: {
    fr: ["Exemple : tableau d’exigences", "0.4", "Responsable du service client", "Chef de projet", "19 février 2027"],
    en: ["Example: requirement table", "0.4", "Head of customer service", "Project lead", "19 February 2027"],
  },
  labels: {
    fr: ["Faisabilité technique", "Sécurité des données", "Conformité RGPD", "Intégration au système d’information", "Jalons", "Document complet"],
    en: ["Technical feasibility", "Data security", "GDPR conformity", "Integration with the information system", "Milestones", "Complete document"],
  },
  blank: 1,
});
