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
/** "par le prestataire", "by the supplier" before the clause ends. */
const AGENT = { fr: /^[^.;:]{0,80}?(?<!\p{L})par(?!\p{L})(?!\s(?:défaut|exemple|ailleurs|mois|jour|an|semaine|heure)(?!\p{L}))/iu, en: /^[^.;:]{0,80}?(?<!\p{L})by(?!\p{L})/iu };

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
      en: ["Data shall be migrated by the supplier.", "The solution displays the name of the contact.", "When a record is saved, the solution shall send a message."],
    },
    bad: {
      fr: ["Les données ⟦sont reprises⟧ avant la mise en production.", "Les doublons doivent ⟦être supprimés⟧.", "Un rapport ⟦est automatiquement envoyé⟧ chaque lundi.", "Un manuel ⟦sera fourni⟧."],
      en: ["Data ⟦shall be migrated⟧ before go-live.", "Duplicates ⟦must automatically be removed⟧.", "A manual ⟦is to be written⟧."],
    },
  },
});
