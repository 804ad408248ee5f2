import { foldText } from "../../document/text";
import type { Occurrence } from "./occurrence";

/** An acronym, a number, a title, an address: what makes a reference one that can be followed. */
const NAMED = /^[ \u00a0]\p{Lu}|\p{Lu}[\p{Lu}\p{N}]{2,}|[«“§]|https?:|(?:n°|articles?|version|v|au|le|du|de|depuis|annexe|section|chapitre|paragraphe|of|from|[\p{Lu}\p{Ll}]-)[ \u00a0]?\d/u;
const SAID =
  /(?<![a-z])(?:suivant(?:e?s?)|ci-dessous|ci-apres|ci-dessus|following|below|above|namely|a savoir|(?:detaill|decri|defini|list|cit|enumer|prev|fix)[a-z]{0,4} (?:dans|au|en|par|ci)|(?:described|defined|listed|set|specified|given) (?:in|by|out))(?![a-z])/;
/** Where the next clause begins; what only specifies ("dont", "à savoir", a parenthesis) is still about the reference. */
const NEXT_CLAUSE = /[;.!?](?: |$)|,(?! (?:dont|notamment|en particulier|à savoir|soit|comme|tels?|telles?|such|namely|in particular|including) )/u;
const REACH = 90;

/** "normes en vigueur (RGAA 4.1)", "en vigueur au 1er janvier 2027": the text or its date is told beside the term. */
export function isCited({ rawAfter }: Occurrence): boolean {
  const end = rawAfter.search(NEXT_CLAUSE);
  const near = rawAfter.slice(0, Math.min(REACH, end < 0 ? REACH : end));
  return NAMED.test(near) || SAID.test(foldText(near));
}

const CONFORMS =
  /(?:^|[ '(])(?:conform[a-z]*|respect[a-z]*|repon[a-z]*|satisf[a-z]*|soumis[a-z]*|selon|suivant|suivr[a-z]*|suit|accord|inscri[a-z]*|cadre|porteurs?|beneficie[a-z]*|port(?:er|era|eront|ent)|suive|suivent|appliqu[a-z]*|vertu|regard|in accordance with|according to|compl(?:y|ies|iant|iance|ying)|conforms?|conforming|meets?|follows?|adheres? to|in line with|as per|per|under|in conformity with)(?: (?:a|aux|au|avec|de|des|du|la|les|le|ses|leurs|toutes?|tous|certaines?|strictement|pleinement|l'ensemble|all|any|the|its|their|with|to|our))*(?: (?:a|de|par) (?:la|l')|'l'| d'| l')?$/;
/** "conforme aux règles", "dans le respect des normes": a text must be obeyed. */
export const isObeyed = ({ before }: Occurrence): boolean => CONFORMS.test(before);

const TEXT_BEFORE =
  /(?:^|[ '(])(?:norme|standard|regle|reglement|legislation|loi|directive|texte|disposition|exigence|prescription|obligation|recommandation|procedure|referentiel|charte|politique|code|droit|regulation|rule|law|policy|policies|directive|requirement|procedure)[a-z]{0,10}(?: [^ ]{1,20}){0,4}$/;
/** "normes de sécurité en vigueur": what is in force is a text. */
export const isOfText = ({ before }: Occurrence): boolean => TEXT_BEFORE.test(before);

const ALONE = /^(?:$|[.,;:)\]!?]|(?:pour|qui|et|afin|for|which|and)(?![a-z]))/;
/** "voir annexe 2": what follows says which one. */
export const isLabelled = ({ after }: Occurrence): boolean => !ALONE.test(after);
