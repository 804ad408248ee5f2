import { wordsBegin } from "../language/beginnings";
import { patternRule } from "./pattern-rule";

/** Participles that end otherwise than in -é: the verbs that requirements use. */
const IRREGULAR_FR =
  "fourni|défini|choisi|saisi|établi|rempli|garanti|averti|réparti|mis|transmis|permis|remis|émis|pris|repris|inclus|exclu|reçu|rendu|prévu|tenu|maintenu|obtenu|lu|vu|revu|produit|traduit|" +
  "réduit|construit|inscrit|décrit|écrit|ouvert|couvert|offert|fait|joint|envoyé|atteint|restreint";
const IRREGULAR_EN =
  "sent|shown|given|written|built|made|kept|held|set|read|taken|known|seen|chosen|put|paid|met|found|left|lost|run|broken|drawn|driven|hidden|understood|overridden|done|begun|bound";
/** Verbs of movement and state that take "être" in the active voice. */
const ACTIVE_FR = "(?:r?entr|arriv|rest|tomb|pass|mont|retourn|demeur|all)é";

const PASSIVE_FR = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?:s['’]|se\\s))(?:est|sont|sera|seront|être|soit|soient)\\s(?:\\p{L}{2,20}ment\\s)?(?!${ACTIVE_FR})(?:\\p{L}{2,24}é|(?:${IRREGULAR_FR}))e?s?(?![\\p{L}\\p{N}])`,
  "giu",
);
/** The predicate of the requirement alone: "when a record is saved" tells an event, whoever saves it. */
const PASSIVE_EN = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!\\p{L})(?:that|which|who|what|when|where|if)\\s)(?:shall|must|should|will|needs?\\sto|has\\sto|have\\sto|is\\sto|are\\sto)\\s(?:\\p{L}{2,20}ly\\s|only\\s|also\\s|not\\s|never\\s|then\\s|always\\s)?be\\s(?:\\p{L}{2,20}ly\\s|only\\s|also\\s)?(?:[\\p{L}-]{2,24}ed|(?:${IRREGULAR_EN}))(?![\\p{L}\\p{N}])`,
  "giu",
);
/** Says how, how much or when, not who: "by default", "by 10 %", "by pressing a key". */
const NO_AGENT = {
  fr: "défaut|exemple|ailleurs|mois|jour|an|semaine|heure|e-?mail|courriel|mail|courrier|téléphone|sms|lots?|ordre|la suite|rapport",
  en: "default|means|way|virtue|hand|e-?mail|mail|post|phone|text|name|date|order|itself|themselves|at (?:least|most)|the end|(?:mon|tues|wednes|thurs|fri)day|\\p{L}{2,20}ing",
};
/** "in the language selected by the driver" says who selects: the participle before is another one, unless it goes on with the first. */
const OTHER_EN = `(?<!(?<!(?<!\\p{L})(?:and|or)\\s|,\\s)(?<!\\p{L})(?:\\p{L}{2,24}ed|${IRREGULAR_EN})\\s)`;
/** "par le prestataire", "by the supplier" before the clause ends. */
const AGENT = {
  fr: new RegExp(`^[^.;:]{0,80}?(?<!\\p{L})par(?!\\p{L})(?!\\s(?:${NO_AGENT.fr})(?!\\p{L}))`, "iu"),
  en: new RegExp(`^[^.;:]{0,80}?(?<!\\p{L})${OTHER_EN}by(?!\\p{L})(?!\\s(?:\\d|(?:${NO_AGENT.en})(?!\\p{L})))`, "iu"),
};

export const activeVoice = patternRule({
  id: "active-voice",
  isFrenchOnRequest: true,
  source: { guide: ["V1"], incose: [2, 3] },
  title: { fr: "Chaque action a un acteur", en: "Every action has an actor" },
  why: {
    fr: "« Les données sont reprises » ne dit pas qui les reprend : le client et le fournisseur croient chacun que c’est l’autre.",
    en: "“Data are migrated” does not say who migrates them: customer and supplier each believe that the other will.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne dit pas qui agit\u00a0: nommez l’acteur (« le prestataire fournit… », « la solution affiche… »).",
    en: "“{term}” does not say who acts: name the actor (“the supplier provides…”, “the solution displays…”).",
  },
  patterns: { fr: PASSIVE_FR, en: PASSIVE_EN },
  mayMatch: wordsBegin("est son ser etr soi be$"),
  isExplained: (_before, after, language) => AGENT[language].test(after),
  examples: {
    good: {
      fr: ["Les données sont reprises par le prestataire.", "La solution affiche le nom du contact.", "Le commercial est arrivé à la dernière étape.", "Le tarif est valable un an."],
      en: ["Data shall be migrated and checked by the supplier.", "The solution displays the name of the contact.", "When a record is saved, the solution shall send a message."],
    },
    bad: {
      fr: ["Les données ⟦sont reprises⟧ avant la mise en production.", "Les doublons doivent ⟦être supprimés⟧.", "Un rapport ⟦est automatiquement envoyé⟧ chaque lundi.", "Un manuel ⟦sera fourni⟧.", "Le client ⟦est averti⟧ par e-mail."],
      en: ["Data ⟦shall be migrated⟧ before go-live.", "Duplicates ⟦must automatically be removed⟧.", "A manual ⟦is to be written⟧.", "Messages ⟦shall be shown⟧ in the language chosen by the user.", "Users ⟦shall be notified⟧ by e-mail."],
    },
  },
});
