import { remembered } from "../document/remembered";
import { visitContents } from "../document/place";
import { foldText } from "../document/text";
import type { SectionItem } from "../guide/section";
import { defineRule } from "../lint/rule";
import type { GuideSectionState, Outline } from "../outline/outline";
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

/** What shows that a point is given, in figures or in words of its own. */
interface Sign {
  readonly item: string;
  readonly words: RegExp;
  /** In the section itself and on the cover; anywhere otherwise. */
  readonly isOwn?: true;
}

const SIGNS: readonly Sign[] = [
  { item: "B2/counts", words: /\d(?: [a-z]+){0,2} (?:utilisateur|licence|compte|poste|commercia|collaborateur|salarie|personne|user|account|seat|salespe|employee)/ },
  { item: "B2/volumes", words: /\d(?: [a-z]+){0,2} (?:contact|client|prospect|compte|fiche|enregistrement|opportunite|devis|commande|facture|ticket|article|produit|[gt]o(?![a-z])|customer|account|record|lead|quotation|order|invoice|[gt]b(?![a-z]))/ },
  { item: "B9/contact", words: /[\w.-]@[\w-]{1,63}\.\w|(?<!\d)0\d(?:[ .]?\d\d){4}(?!\d)/ },
  { item: "B9/contact", words: /personnes? a contacter|interlocut|(?:votre|seul|unique) contact|contact unique|^contacts? ?:|adresse(?:r|e|es|s)? (?:a|au|aux) |renseignements? |contact person|point of contact|addressed to/, isOwn: true },
  { item: "B9/deadline", words: /date limite|au plus tard|(?:retour|remise|reception|depot)s? (?:des|de vos|de leurs) (?:offres?|propositions?|reponses?|devis)|(?:offres?|propositions?|reponses?)[^.]{0,40}(?:avant le|jusqu'au)|deadline|no later than|closing date|return of (?:offers|proposals|bids)/ },
];

/** Items that words of the guide elsewhere do not settle: an address or a date is given in the rules themselves. */
const BY_SIGNS_ALONE: ReadonlySet<string> = new Set(["B9/contact", "B9/deadline"]);

function* isMissing({ document, sections }: Outline, section: GuideSectionState, id: string, isUnmet: boolean): Generator<undefined, boolean> {
  const item = `${section.definition.id}/${id}`;
  if (!BY_SIGNS_ALONE.has(item) && !isUnmet) return false;
  const wanted = SIGNS.reduce((bits, sign, index) => (sign.item === item ? bits | (1 << index) : bits), 0);
  const own = new Set([0, ...section.sections.flatMap((index) => [index, ...(sections[index]?.children ?? [])])]);
  for (const { index, first, end, heading } of sections) {
    const allowed = own.has(index) ? wanted : wanted & ~OWN;
    let met = heading === null ? 0 : signsIn(heading.block);
    visitContents(document.stories[0].blocks.slice(first, end), (content) => (met |= signsIn(content)));
    if ((met & allowed) !== 0) return false;
    yield undefined;
  }
  return true;
}

const OWN = SIGNS.reduce((bits, { isOwn }, index) => (isOwn === true ? bits | (1 << index) : bits), 0);

/** One bit for each sign that a content shows. */
const signsIn = remembered((content) => {
  const folded = foldText(content.text);
  return SIGNS.reduce((bits, { words }, index) => (words.test(folded) ? bits | (1 << index) : bits), 0);
});
