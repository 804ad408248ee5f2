import { wordsBegin } from "../language/beginnings";
import { phrases } from "../language/phrases";
import { patternRule } from "./pattern-rule";

const MUST_FR = "(?:doit|doivent|devra|devront)";
const DETOUR_FR =
  `${MUST_FR} être (?:capables?|en mesure|aptes?|en capacité) (?:de|d'|à)|sera (?:capable|en mesure|apte) (?:de|d'|à)|seront (?:capables|en mesure|aptes) (?:de|d'|à)|` +
  `${MUST_FR} (?:pouvoir permettre|permettre de pouvoir|donner la possibilité|offrir la possibilité|avoir la (?:capacité|possibilité)|disposer de la (?:capacité|possibilité)|être conçue?s? pour permettre)`;
const DETOUR_EN =
  "(?:shall|must|should|will) (?:be (?:able to|capable (?:of|to)|designed to)|(?:have|provide|offer) the (?:ability|capability|possibility) (?:to|of|for))|(?:shall|must|should|will) (?:only |not )?be possible (?:to|for)|(?:shall|must|should|will) (?:provide|support|offer) (?:a |the )?(?:means|facility|facilities|functionality) (?:to|of|for)|(?:shall|must|should|will) make it possible (?:to|for)|an? means (?:to|of) [^.;,]{1,60}? (?:shall|must|should|will) be provided|there is a (?:requirement|need) (?:to|that|for)";
/** A user who is able to do something has a right: a normal requirement. */
const USER_BEFORE = {
  fr: /(?<!\p{L})(?:utilisateurs?|utilisatrices?|commercia(?:l|le|ux|les)|administrateurs?|managers?|clients?|agents?|gestionnaires?|responsables?|membres?|salariés?)\s(?:[^.;:]{0,30}\s)?$/iu,
  en: /(?<!\p{L})(?:users?|drivers?|administrators?|operators?|managers?|salespe(?:rson|ople)|customers?|agents?|members?|leaders?|parties|staff)\s(?:[^.;:]{0,30}\s)?$/iu,
};

export const noSuperfluousInfinitives = patternRule({
  id: "no-superfluous-infinitives",
  source: { guide: ["V1"], incose: [10, 3] },
  title: { fr: "Droit au verbe", en: "Straight to the verb" },
  why: {
    fr: "« Être capable de » n’oblige qu’à pouvoir : le fournisseur peut répondre oui sans que la solution le fasse un jour.",
    en: "“Be able to” only demands the ability: the supplier can answer yes although the solution may never do it.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne demande qu’une capacité\u00a0: écrivez directement le verbe de ce que la solution fait, et dans quel cas.",
    en: "“{term}” only demands an ability: write the verb of what the solution does, and in which case.",
  },
  patterns: { fr: phrases(DETOUR_FR), en: phrases(DETOUR_EN) },
  mayMatch: wordsBegin("cap mes apt pou pos con abl des abi fac mea fun req nee"),
  isExplained: (before, _after, language) => USER_BEFORE[language].test(before),
  examples: {
    good: {
      fr: ["La solution exporte la liste au format CSV.", "L’utilisateur doit être en mesure de filtrer la liste par date.", "La solution doit permettre à un commercial de créer une opportunité."],
      en: ["The solution exports the list as CSV.", "The user shall be able to filter the list by date."],
    },
    bad: {
      fr: ["La solution ⟦doit être capable d’⟧exporter la liste au format CSV.", "Le module ⟦doit pouvoir permettre⟧ la création d’un devis.", "L’outil ⟦sera en mesure de⟧ dédoublonner les contacts."],
      en: ["The solution ⟦shall be able to⟧ export the list as CSV.", "The module ⟦must provide the ability to⟧ create a quote.", "It ⟦shall be possible to⟧ merge two contacts.", "⟦There is a requirement to⟧ log every call."],
    },
  },
});
