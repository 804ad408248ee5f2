import { defineTable } from "../table";
import { TECHNICAL_COLUMNS } from "../technical-columns";

/** Guide row C4: access rights, backup, encryption, RGPD; step E4 adds ISO/IEC 27001. */
export const securityRequirements = defineTable({
  id: "security-requirements",
  title: { fr: "Sécurité et données personnelles", en: "Security and personal data" },
  section: "C4",
  source: ["C4", "E4"],
  guidance: {
    fr: "une exigence par ligne, avec la preuve que le prestataire remettra : attestation, certificat, rapport d’audit ou essai devant la DSI.",
    en: "one requirement per row, with the proof that the supplier will hand over: attestation, certificate, audit report or test in front of the IT department.",
  },
  columns: TECHNICAL_COLUMNS,
  example: {
    fr: [
      "Exemple : journal des accès",
      "Le CRM doit conserver la trace de chaque export de contacts.",
      "Indispensable",
      "Durée de conservation",
      "12 mois",
      "Lecture du journal de 3 exports",
    ],
    en: [
      "Example: access log",
      "The CRM shall keep a record of each export of contacts.",
      "Must have",
      "Retention period",
      "12 months",
      "Reading of the log of 3 exports",
    ],
  },
  labels: {
    fr: ["Droits d’accès", "Sauvegarde", "Chiffrement", "RGPD", "ISO/IEC 27001"],
    en: ["Access rights", "Backup", "Encryption", "GDPR", "ISO/IEC 27001"],
  },
  blank: 2,
});
