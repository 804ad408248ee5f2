import type { SectionItem } from "../guide/section";
import { defineRule } from "../lint/rule";
import type { GuideSectionState, Outline } from "../outline/outline";
import { isShown } from "./item-signs";
import { sectionPlace } from "./section-place";

/** Guide rows B2, B3 and B9: the points without which no supplier can quote, or answer at all. */
export const quoteNeedsPresent = defineRule({
  id: "quote-needs-present",
  family: "missing",
  severity: "warning",
  scope: "document",
  source: { guide: ["B2", "B3", "B9"], incose: [42] },
  title: { fr: "Le prestataire a de quoi chiffrer et répondre", en: "The supplier has what it takes to quote and answer" },
  why: {
    fr: "Sans le nombre d’utilisateurs, les volumes et les sources à reprendre, les offres ne se comparent pas ; sans date limite ni contact, elles n’arrivent pas.",
    en: "Without the number of users, the volumes and the sources to migrate, offers do not compare; without deadline or contact, they do not arrive.",
  },
  options: {},
  messages: {
    items: {
      fr: "« {title} » ne dit pas encore : {items}. Écrivez-le avant l’envoi.",
      en: "“{title}” does not say yet: {items}. Write it before sending.",
    },
  },
  examples: {
    good: {
      fr: ["# Reprise de données\n\nLes sources à reprendre sont deux fichiers Excel : 24 000 contacts et 3 100 prospects. Les doublons sont nettoyés par le marketing, puis une reprise à blanc est contrôlée le 14 juin 2027."],
      en: ["# Data migration\n\nThe sources to migrate are two Excel files: 24,000 contacts and 3,100 prospects. Marketing removes the duplicates, then a trial migration is checked on 14 June 2027."],
    },
    bad: {
      fr: ["# ⟦Utilisateurs et volumes⟧\n\nLe CRM sert à trois profils : les commerciaux, le marketing et la direction. La croissance attendue est de 5 % par an."],
      en: ["# ⟦Users and volumes⟧\n\nThe CRM serves three profiles: salespeople, marketing and management. The expected growth is 5% per year."],
    },
  },
  *check(outline) {
    for (const section of outline.guide) {
      const { definition, state, itemsMissing } = section;
      if (state !== "present" && state !== "started") continue;
      const items: SectionItem[] = [];
      for (const item of definition.items)
        if (item.toldBy === "quote-needs-present" && (yield* isMissing(outline, section, item.id, itemsMissing.includes(item.id)))) items.push(item);
      if (items.length === 0) continue;
      const data = {
        title: definition.title,
        items: { fr: items.map(({ title }) => title.fr).join(" ; "), en: items.map(({ title }) => title.en).join("; ") },
      };
      yield { message: "items", data, actions: [{ kind: "assign", section: definition.id, items: items.map(({ id }) => id) }], ...sectionPlace(outline, section) };
    }
  },
});

/** Items that words of the guide elsewhere do not settle: an address or a date is given in the rules themselves. */
const BY_SIGNS_ALONE: ReadonlySet<string> = new Set(["B9/contact", "B9/deadline"]);

function* isMissing(outline: Outline, section: GuideSectionState, id: string, isUnmet: boolean): Generator<undefined, boolean> {
  if (!isUnmet && !BY_SIGNS_ALONE.has(`${section.definition.id}/${id}`)) return false;
  return !(yield* isShown(outline, section, id));
}
