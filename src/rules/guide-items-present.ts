import type { Action } from "../document/action";
import type { Localized } from "../document/language";
import { defineRule } from "../lint/rule";
import { isShown } from "./item-signs";

/** Items of the guide's rows C1–C7 and B1–B10, in the sections that are written. */
export const guideItemsPresent = defineRule({
  id: "guide-items-present",
  family: "missing",
  severity: "info",
  scope: "document",
  source: { guide: ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"], incose: [42] },
  title: { fr: "Chaque section traite les points du guide", en: "Each section treats the points of the guide" },
  why: {
    fr: "Les points qu’un prestataire ne trouve pas reviennent en questions, une fois par prestataire consulté.",
    en: "The points a supplier does not find come back as questions, once per supplier consulted.",
  },
  options: {},
  messages: {
    items: {
      fr: "« {title} » ne dit rien de : {items}. Complétez-la, ou dites que le point est sans objet.",
      en: "“{title}” says nothing of: {items}. Complete it, or say that the point does not apply.",
    },
  },
  examples: {
    good: { fr: ["# Achats\n\nNous achetons des pièces."], en: ["# Purchasing\n\nWe buy parts."] },
    bad: {
      fr: ["# ⟦Entreprise et contexte⟧\n\nNotre société vend des pompes depuis 1987. Elle emploie 120 salariés."],
      en: ["# ⟦Company and context⟧\n\nOur company has sold pumps since 1987. It has 120 employees."],
    },
  },
  *check(outline) {
    for (const own of outline.guide) {
      const { definition, state, sections, itemsMissing } = own;
      if (state !== "present" && state !== "started") continue;
      const titles: Localized[] = [];
      for (const { id, toldBy, title } of definition.items) if (toldBy === undefined && itemsMissing.includes(id) && !(yield* isShown(outline, own, id))) titles.push(title);
      if (titles.length === 0) continue;
      const data = {
        title: definition.title,
        items: { fr: titles.map((title) => title.fr).join(" ; "), en: titles.map((title) => title.en).join("; ") },
      };
      const actions: readonly Action[] = [{ kind: "assign", section: definition.id, items: itemsMissing }];
      const section = outline.sections[sections[0] ?? 0];
      if (section?.heading) {
        const { place, block } = section.heading;
        yield { message: "items", data, actions, range: { place, start: 0, end: block.text.length } };
      } else yield { message: "items", data, actions, section: section?.index ?? 0 };
    }
  },
});
