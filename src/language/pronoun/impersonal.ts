/** What may stand between an auxiliary and its verb. */
const ADVERBS =
  "(?:pas |plus |jamais |aucunement |en aucun cas |obligatoirement |imperativement |systematiquement |donc |egalement |aussi |alors |ensuite |ainsi |toujours |notamment |par ailleurs |bien |fortement |tres |tout a fait |pouvoir )*";
const MODAL = "(?:doit|devra|devrait|peut|pourra|pourrait|va)";
const BEING = `(?:est|sera|serait|etait|soit|a ete|aura ete|${MODAL} ${ADVERBS}etre)`;
const CLITICS = "(?:ne |n'|lui |leur |vous |nous |en |y ){0,2}";
/** Verbs that have no other subject: "il faut", "il s'agit de", "il appartient au titulaire de". */
const VERBS = new RegExp(
  `^${CLITICS}(?:(?:s'|se )?(?:faut|faudra|faudrait|fallait|a |aura |avait |y a|agi|agira|convien|conviendra|apparti|incomb|revien|reviendra|exist|manqu|suffi|import|rest|vaut|vaudra|apparai|ressor|result|semble)` +
    `|se (?:peut|pourrait|pourra) que|(?:est|sera|va|ira) (?:de meme|de soi|autrement)|va sans|${MODAL} ${ADVERBS}(?:y avoir|s'agir|exister|falloir|en etre))`,
);
const JUDGEMENT = new RegExp(
  `^${CLITICS}${BEING} ${ADVERBS}` +
    "(?:possible|impossible|necessaire|important|souhaitable|souhaite|preferable|obligatoire|interdit|prevu|demande|attendu|recommande|essentiel|indispensable|imperatif|conseille|utile|inutile|facile|difficile|evident|entendu|convenu|exige|requis|rappele|precise|note|admis|permis|envisage|envisageable|interessant|primordial|crucial|opportun|appreciable|apprecie|accepte|tolere|loisible|judicieux|pertinent|raisonnable|exclu|impose|reserve|constate|considere|mis fin|remedie|statue|question|propose|procede|recouru|tenu compte|fait (?:appel|mention|reference|usage|application|etat))(?![a-z])",
);
/** A passive with what is made after it: "il sera créé un compte", "il sera mis à disposition des agents des outils". */
const MADE = new RegExp(`^${CLITICS}${BEING} ${ADVERBS}(?:mis en place |[a-z]{2,16}(?:e|i|is|u|t|it) )(?:un|une|des|du|les|deux|trois|\\d+|que|qu'|de la|d'|si)(?![a-z])`);
/** "il ne sera pas facturé de frais". */
const MADE_NONE = new RegExp(`^(?:ne |n')${BEING} ${ADVERBS}[a-z]{2,16}(?:e|i|is|u|t|it) (?:de |d')`);
const GIVES = "(?:mis a (?:la )?disposition|remis|fourni|donne|offert|accorde|adresse|envoye|transmis|attribue|mis en place)";
const GIVEN = new RegExp(`^${CLITICS}${BEING} ${ADVERBS}${GIVES} (?:a |au |aux |a l'|de |des |du |d')[^,.;]{0,60} (?:un|une|des|les|plusieurs|de [a-z]{2,20}r)(?![a-z])`);

/** Whether "il" stands for nothing, told by what follows it, folded. */
export const isImpersonal = (after: string): boolean => VERBS.test(after) || JUDGEMENT.test(after) || MADE.test(after) || MADE_NONE.test(after) || GIVEN.test(after);
