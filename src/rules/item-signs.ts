import { visitContents } from "../document/place";
import { remembered } from "../document/remembered";
import { foldText } from "../document/text";
import type { GuideSectionState, Outline } from "../outline/outline";

/** What shows that a point of the guide is given, in figures or in words that no cue tells. */
interface Sign {
  /** Section of the guide and id of its item. */
  readonly item: string;
  readonly words: RegExp;
  /** In the section itself and on the cover; anywhere otherwise. */
  readonly isOwn?: true;
}

const PEOPLE = "utilisateur|licence|compte|poste|commercia|collaborateur|salarie|agent|conseiller|personne|user|account|seat|salespe|employee|staff";
const RECORDS = "contact|client|prospect|compte|fiche|enregistrement|opportunite|devis|commande|facture|ticket|article|produit|ligne|dossier|adresse|contrat|etablissement|[gt]o(?![a-z])|customer|account|record|lead|quotation|order|invoice|row|line|[gt]b(?![a-z])";

const SIGNS: readonly Sign[] = [
  { item: "B2/counts", words: new RegExp(`\\d(?: [a-z]+){0,2} (?:${PEOPLE})`) },
  { item: "B2/volumes", words: new RegExp(`\\d(?: [a-z]+){0,2} (?:${RECORDS})`) },
  { item: "B3/volumes", words: new RegExp(`\\d(?: [a-z]+){0,2} (?:${RECORDS})`), isOwn: true },
  { item: "B3/sources", words: /fichier|tableur|logiciel|application|(?<![a-z])bases?(?! de connaissance)(?![a-z])|excel|erp|file|spreadsheet|software|system|database/, isOwn: true },
  { item: "B9/contact", words: /[\w.-]@[\w-]{1,63}\.\w|(?<!\d)0\d(?:[ .]?\d\d){4}(?!\d)/ },
  { item: "B9/contact", words: /personnes? a contacter|interlocut|(?:votre|seul|unique) contact|contact unique|^contacts? ?:|contact (?:technique|administratif) ?:|adresse(?:r|e|es|s)? (?:a|au|aux) |renseignements? |contact person|point of contact|addressed to/, isOwn: true },
  { item: "B9/deadline", words: /date limite|au plus tard|(?:retour|remise|reception|depot)s? (?:des|de vos|de leurs) (?:offres?|propositions?|reponses?|devis)|(?:offres?|propositions?|reponses?)[^.]{0,40}(?:avant le|jusqu'au)|deadline|no later than|closing date|return of (?:offers|proposals|bids)/ },
  { item: "B9/deadline", words: /(?:avant|pour|jusqu'au?) (?:le )?(?:lundi |mardi |mercredi |jeudi |vendredi )?\d|(?:before|by) (?:the )?(?:monday |tuesday |wednesday |thursday |friday )?\d/, isOwn: true },
];

/** Whether a sign of an item stands in the document, in steps. */
export function* isShown({ document, sections }: Outline, { definition, sections: bearers }: GuideSectionState, id: string): Generator<undefined, boolean> {
  const item = `${definition.id}/${id}`;
  const wanted = SIGNS.reduce((bits, sign, index) => (sign.item === item ? bits | (1 << index) : bits), 0);
  if (wanted === 0) return false;
  const own = new Set([0, ...bearers.flatMap((index) => [index, ...(sections[index]?.children ?? [])])]);
  for (const { index, first, end, heading } of sections) {
    const allowed = own.has(index) ? wanted : wanted & ~OWN;
    let met = heading === null ? 0 : signsIn(heading.block);
    visitContents(document.stories[0].blocks.slice(first, end), (content) => (met |= signsIn(content)));
    if ((met & allowed) !== 0) return true;
    yield undefined;
  }
  return false;
}

const OWN = SIGNS.reduce((bits, { isOwn }, index) => (isOwn === true ? bits | (1 << index) : bits), 0);

/** One bit for each sign that a content shows. */
const signsIn = remembered((content) => {
  const folded = foldText(content.text);
  return SIGNS.reduce((bits, { words }, index) => (words.test(folded) ? bits | (1 << index) : bits), 0);
});
