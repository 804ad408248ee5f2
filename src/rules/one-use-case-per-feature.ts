import type { Localized } from "../document/language";
import { defineRule } from "../lint/rule";
import type { FeatureFamily } from "../outline/outline";

const NAMES: Readonly<Record<FeatureFamily["id"], Localized>> = {
  contacts: { fr: "contacts, prospects et clients", en: "contacts, prospects and customers" },
  opportunities: { fr: "opportunités et pipeline", en: "opportunities and pipeline" },
  automation: { fr: "automatisation (relances, campagnes, notifications)", en: "automation (reminders, campaigns, notifications)" },
  service: { fr: "service client et tickets", en: "customer service and tickets" },
  dashboards: { fr: "tableaux de bord et rapports", en: "dashboards and reports" },
};

/** Review check V2: every feature described is illustrated by a concrete use case. */
export const oneUseCasePerFeature = defineRule({
  id: "one-use-case-per-feature",
  family: "untested",
  severity: "warning",
  scope: "document",
  source: { guide: ["V2", "C3"] },
  title: { fr: "Chaque fonctionnalité a un cas d’usage", en: "Every feature has a use case" },
  why: {
    fr: "Sans cas d’usage, chaque prestataire imagine le sien, et la démonstration ne prouve rien.",
    en: "Without a use case each supplier imagines one, and the demonstration proves nothing.",
  },
  options: {},
  messages: {
    none: {
      fr: "La fonctionnalité « {family} » n’a aucun cas d’usage concret : dites qui fait quoi, et avec quel résultat attendu.",
      en: "The feature “{family}” has no concrete use case: say who does what, and the result they expect.",
    },
  },
  examples: {
    good: {
      fr: ["# Exigences fonctionnelles\n\n## Suivi des opportunités\n\nLa solution doit afficher le pipeline.\n\n## Cas d’usage\n\nUn commercial crée une opportunité et suit les étapes de vente."],
      en: ["# Functional requirements\n\n## Opportunities\n\nThe solution shall show the pipeline.\n\n## Use cases\n\nA salesperson creates an opportunity and follows the sales stages."],
    },
    bad: {
      fr: ["# Exigences fonctionnelles\n\n## ⟦Suivi des opportunités⟧\n\nLa solution doit afficher le pipeline."],
      en: ["# Functional requirements\n\n## ⟦Opportunities⟧\n\nThe solution shall show the pipeline."],
    },
  },
  *check(outline) {
    for (const family of outline.families)
      if (family.useCases === 0) yield { message: "none", data: { family: NAMES[family.id] }, range: family.range, section: family.section };
  },
});
