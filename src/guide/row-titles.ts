import type { Localized } from "../document/language";
import type { GuideItem, GuideStep, SectionId } from "./guide-item";
import { GUIDE_SECTIONS } from "./sections";
import { STEPS } from "./steps";

/** Rows that are neither sections nor steps: what the document is for, its review, the families of CRM. */
type OtherRow = Exclude<GuideItem, SectionId | GuideStep>;

const OTHERS: Readonly<Record<OtherRow, Localized>> = {
  A1: { fr: "Alignement stratégique : chaque objectif nomme l’enjeu qu’il sert", en: "Strategic alignment: each objective names the issue it serves" },
  A2: { fr: "Cadrage du projet : ce qui est dans le périmètre et ce qui n’y est pas", en: "Project framing: what is in scope and what is not" },
  A3: { fr: "Pilotage et priorités : des indicateurs, une priorité par exigence", en: "Steering and prioritisation: indicators, a priority for each requirement" },
  A4: { fr: "Langage commun entre vos équipes et les prestataires", en: "A common language between your teams and suppliers" },
  V1: { fr: "Le contenu est clair, cohérent et sans ambiguïté", en: "The content is clear, consistent and free of ambiguity" },
  V2: { fr: "Chaque fonctionnalité décrite a un cas d’usage concret", en: "Each feature described has a concrete use case" },
  V3: { fr: "Les critères techniques et budgétaires sont bien formulés et à jour", en: "Technical and budget criteria are well formulated and up to date" },
  V4: { fr: "La gouvernance est documentée : rôles, validation, calendrier", en: "Governance is documented: roles, validation, calendar" },
  V5: { fr: "Les jalons clés sont planifiés : relecture, envoi, retour des offres", en: "The key milestones are planned: review, sending, return of offers" },
  F1: { fr: "CRM opérationnel : ventes, marketing et service client", en: "Operational CRM: sales, marketing and customer service" },
  F2: { fr: "CRM analytique : données clients, segmentation et performance", en: "Analytical CRM: customer data, segmentation and performance" },
  F3: { fr: "CRM collaboratif : information partagée entre services", en: "Collaborative CRM: information shared between departments" },
};

/** What a row of the guide asks for, in a few words. */
export function rowTitle(row: GuideItem): Localized {
  return [...GUIDE_SECTIONS, ...STEPS].find(({ id }) => id === row)?.title ?? OTHERS[row as OtherRow];
}
