import { companyCard } from "../tables/company-card";
import { currentTools } from "../tables/current-tools";
import { customerTypes } from "../tables/customer-types";
import { processMap } from "../tables/process-map";
import { profileScenarios } from "../tables/profile-scenarios";
import { salesProcess } from "../tables/sales-process";
import { systemMap } from "../tables/system-map";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C1, with the profiles and processes of step E2. */
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
    ask(
      "comment les services se partagent-ils le client ? Dites qui vend, qui facture, qui répond après la vente, et sur quel site.",
      "how do the departments share the customer? Say who sells, who invoices, who answers after the sale, and at which site.",
    ),
    ask(
      "pourquoi changer maintenant ? Donnez l’événement qui a lancé le projet, sa date, et ce que coûte l’existant en heures ou en euros par an.",
      "why change now? Give the event that started the project, its date, and what the present way of working costs in hours or in euros a year.",
    ),
    tablePart(companyCard),
    tablePart(salesProcess),
    tablePart(customerTypes),
    tablePart(currentTools),
    tablePart(systemMap),
    tablePart(profileScenarios),
    tablePart(processMap),
  ],
});
