import { companyCard } from "../tables/company-card";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C1, with the processes of step E2. */
export const companyAndContext = defineSectionTemplate({
  id: "company-and-context",
  title: { fr: "Entreprise et contexte", en: "Company and context" },
  section: "C1",
  source: ["C1", "E2"],
  parts: [
    ask(
      "en un paragraphe, votre métier, votre organisation et la raison du projet : ce que le prestataire doit savoir avant de lire la suite.",
      "in one paragraph, your business, your organisation and the reason for the project: what the supplier must know before reading on.",
    ),
    tablePart(companyCard),
  ],
});
