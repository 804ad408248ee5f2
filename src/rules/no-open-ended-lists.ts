import { isTitle } from "../language/disarm/title";
import { wordingRule } from "./wording-rule";

export const noOpenEndedLists = wordingRule({
  id: "no-open-ended-lists",
  category: "open-ended",
  source: { guide: ["V1"], incose: [9, 22], iso29148: "open-ended, non-verifiable terms" },
  title: { fr: "Pas de liste ouverte", en: "No open-ended list" },
  why: {
    fr: "Ce que « etc. » sous-entend n’est ni chiffré ni livré, ou donne lieu à un avenant.",
    en: "What “etc.” implies is neither priced nor delivered, or ends in a change request.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» laisse la liste ouverte\u00a0: {advice}.",
    en: "“{term}” leaves the list open: {advice}.",
  },
  // The examples of a title ("Intégration avec les outils existants (ERP, facturation…)") are not what is demanded.
  severityOf: (occurrence) => (isTitle(occurrence) ? "info" : "warning"),
  examples: {
    good: {
      fr: [
        "L'export est proposé aux formats Excel, CSV et PDF.",
        "Le statut est géré comme le prévoit l'annexe 2.",
        "Les factures telles que décrites au chapitre 4 sont archivées.",
        "La recherche porte sur le nom, par exemple le titre d'un livre.",
      ],
      en: ["The export is available in Excel, CSV and PDF.", "Invoices, as described in chapter 4, are archived."],
    },
    bad: {
      fr: [
        "La solution s'interface avec Outlook, Teams, ⟦etc.⟧",
        "Le CRM importe les données de la facturation (clients, devis⟦…⟧) chaque nuit.",
        "Le système envoie des alertes, ⟦notamment⟧ par courriel et par SMS.",
        "La fiche montre des informations ⟦telles que⟧ le nom et l'adresse.",
        "La fiche doit montrer des informations ⟦comme⟧ le nom, l'adresse et le téléphone.",
      ],
      en: ["The solution connects to Outlook, Teams, ⟦etc.⟧", "The record shows information ⟦such as⟧ name and address."],
    },
  },
});
