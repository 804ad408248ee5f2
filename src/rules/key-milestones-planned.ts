import { remembered } from "../document/remembered";
import type { Localized } from "../document/language";
import { visitContents } from "../document/place";
import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";
import type { Outline } from "../outline/outline";
import { headingPlace } from "./section-place";

/** Review check V5: the key milestones are planned (review, sending to vendors, return of offers). */
export const keyMilestonesPlanned = defineRule({
  id: "key-milestones-planned",
  family: "missing",
  severity: "warning",
  scope: "document",
  source: { guide: ["V5", "C6", "E5"] },
  title: { fr: "Les jalons de la consultation sont planifiés", en: "The milestones of the consultation are planned" },
  why: {
    fr: "Sans ces dates, la relecture se fait après l’envoi, et chaque prestataire répond quand il veut.",
    en: "Without these dates the review takes place after the sending, and each supplier answers when it likes.",
  },
  options: {},
  messages: {
    missing: {
      fr: "Le calendrier ne prévoit pas : {milestones}. Ajoutez une ligne avec sa date pour chacun.",
      en: "The schedule does not plan: {milestones}. Add a row with its date for each.",
    },
  },
  examples: {
    good: {
      fr: ["# Budget et planning prévisionnel\n\nLe budget est de 90 000 €.\n\n| Jalon | Date |\n|---|---|\n| Relecture du cahier des charges | 26 février 2027 |\n| Envoi aux éditeurs | 8 mars 2027 |\n| Retour des offres | 9 avril 2027 |"],
      en: ["# Budget and schedule\n\nThe budget is €90,000.\n\n| Milestone | Date |\n|---|---|\n| Review of the specification | 26 February 2027 |\n| Sending to vendors | 8 March 2027 |\n| Return of offers | 9 April 2027 |"],
    },
    bad: {
      fr: ["# ⟦Budget et planning prévisionnel⟧\n\nLe budget est de 90 000 €.\n\n| Jalon | Date |\n|---|---|\n| Relecture du cahier des charges | 26 février 2027 |\n| Retour des offres | 9 avril 2027 |"],
      en: ["# ⟦Budget and schedule⟧\n\nThe budget is €90,000. The choice of the supplier is on 30 April 2027 and the go-live on 13 September 2027."],
    },
  },
  *check(outline) {
    const section = outline.guide.find(({ definition }) => definition.items.some(({ toldBy }) => toldBy === "key-milestones-planned"));
    if (section === undefined || (section.state !== "present" && section.state !== "started")) return;
    const planned = yield* plannedIn(outline);
    const missing = MILESTONES.filter((_, index) => (planned & (1 << index)) === 0).map(({ title }) => title);
    if (missing.length === 0) return;
    const milestones = { fr: missing.map(({ fr }) => fr).join(", "), en: missing.map(({ en }) => en).join(", ") };
    const items = section.itemsMissing.filter((id) => section.definition.items.find((item) => item.id === id)?.toldBy === "key-milestones-planned");
    const schedule = outline.topics.find(({ topic }) => topic === "planning")?.section;
    yield { message: "missing", data: { milestones }, actions: items.length === 0 ? [] : [{ kind: "assign", section: section.definition.id, items }], ...(schedule === null || schedule === undefined ? {} : headingPlace(outline, schedule)) };
  },
});

/** The guide's key milestones, by the words of a folded text that plans one. */
const MILESTONES: readonly { readonly title: Localized; readonly words: RegExp }[] = [
  {
    title: { fr: "la relecture du cahier des charges", en: "the review of the specification" },
    words: /(?:relecture|relu|revue|validation|valide|approbation|approuve|finalisation)[^.;\n]{0,40}(?:cahier|cdc|document|besoins?|specification)|(?:cahier|cdc|document|specification)[^.;\n]{0,40}(?:relecture|relu|revu|valid|approuv|finalis|review|approv)|(?:review|validation|approval)[^.;\n]{0,40}(?:specification|document|rfp|requirements)/,
  },
  {
    title: { fr: "l’envoi aux prestataires", en: "the sending to vendors" },
    words: /(?:envoi|envoye|diffusion|diffuse|transmission|transmis|publication|publie|lancement|emission|remise|mise en ligne)[^.;\n]{0,50}(?:editeur|prestataire|fournisseur|candidat|integrateur|consultation|cahier|appel|document|dce|cdc)|consultation des (?:editeurs|prestataires|fournisseurs|entreprises)|appels? d'offres?|^(?:consultation|publication|envoi|lancement de la consultation|publication of the .{0,30}|rfp issued?)(?: ?:|$)|(?:sending|sent|send|issue|issued|publication|goes)[^.;\n]{0,40}(?:vendors?|suppliers?|bidders?|rfp|tender|document|specification)/,
  },
  {
    title: { fr: "le retour des offres", en: "the return of offers" },
    words: /(?:retour|remise|reception|depot|limite)[^.;\n]{0,40}(?:offre|proposition|reponse|devis|candidature)|(?:offre|proposition|reponse|devis)s?[^.;\n]{0,40}(?:avant le|au plus tard|attendu|remis|recu|depos)|(?:return|receipt|submission|deadline)[^.;\n]{0,40}(?:offers?|proposals?|bids?|answers?|tenders?|quotations?)|closing date|^(?:consultation|reponses?|(?:retour des |reception des )?(?:offres|propositions)|(?:answers|responses|offers|bids|proposals|tenders)(?: (?:due|in|received|returned))?)(?: ?:|$)/,
  },
];

/** A date told elsewhere than in the schedule plans a milestone as well. */
const DATED = /(?:19|20)\d\d|\d{1,2}\/\d{1,2}/;

/** One bit for each milestone planned: in the schedule and the rules of the consultation by any mention, elsewhere by a dated one. */
function* plannedIn(outline: Outline): Generator<undefined, number> {
  let planned = 0;
  const schedules = new Set(outline.knownTables.flatMap(({ kind, section }) => (kind === "milestones" ? [section] : [])));
  for (const { index, first, end, topics, heading } of outline.sections) {
    const isSchedule = topics.includes("planning") || topics.includes("selection") || schedules.has(index);
    if (isSchedule && heading !== null) planned |= mentionsOf(heading.block);
    visitContents(outline.document.stories[0].blocks.slice(first, end), (content) => {
      planned |= isSchedule ? mentionsOf(content) : datedMentionsOf(content);
    });
    yield undefined;
  }
  return planned;
}

/** The milestones that a content names. */
const mentionsOf = remembered((content) => {
  const folded = foldText(content.text);
  return MILESTONES.reduce((bits, { words }, index) => (words.test(folded) ? bits | (1 << index) : bits), 0);
});

/** Those that a content names with a date. */
const datedMentionsOf = remembered((content) => (DATED.test(content.text) ? mentionsOf(content) : 0));
