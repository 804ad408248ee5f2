import type { Occurrence } from "./occurrence";
import { PRODUCT } from "./subject";

const FORECAST_VERB = /^(?:[a-z]+ ){0,3}?(?:croitre|augmenter|atteindre|progresser|evoluer|passer|s'elever|compter|employer|representer|diminuer|baisser|doubler|grow|reach|increase|rise|fall)(?![a-z])/;
const FORECAST_SUBJECT = /(?<![a-z])(?:marche|croissance|chiffre d'affaires|nombre|volume|effectifs?|ventes|population|market|growth|turnover|headcount|revenue|entreprise|societe|groupe|association)(?![a-z])/;
/** "le marché devrait croître de 7 %": a forecast; "devrait-on", "Should it fail": no obligation. */
export const isForecast = ({ before, after, term }: Occurrence): boolean =>
  /^(?:continuer a )?(?:croitre|grow)(?![a-z])/.test(after) || /(?:^|[ '])ce qui$/.test(before) || (FORECAST_VERB.test(after) && FORECAST_SUBJECT.test(before)) || /^-/.test(after) || /^have (?:been|[a-z]+ed)(?![a-z])/.test(after) || (before === "" && /^S/.test(term));

const HAPPENS =
  /^(?:[a-z]+ ){0,2}?(?:survenir|resulter|se produire|apparaitre|decouler|intervenir|arriver|subir|naitre|entrainer|causer|nuire|compromettre|porter atteinte|etre amene|manquer|se reveler|s'averer|occur|arise|result|happen|cause|affect|damage|lead)(?![a-z])/;
const SUPPOSED = /(?:^|[ '])(?:si|s'il|s'ils|ou|whom|if|au cas)(?: [a-z']+){0,4}$/;
const RELATIVE = /(?:^|[ '])(?:qui|que|qu'il|qu'elle|qu'on|dont|ne|n'y|which|that)$/;
const OF_PRODUCT = new RegExp(`(?<![a-z])${PRODUCT}s?(?: [a-z]+)? (?:qui|which|that)$`);
/** "tout incident qui pourrait survenir", "la production ne pourrait pas suivre": a supposition, not a duty. */
export const isHypothetical = ({ before, after }: Occurrence): boolean =>
  HAPPENS.test(after) || SUPPOSED.test(before) || (RELATIVE.test(before) && !OF_PRODUCT.test(before)) || /^-/.test(after);

/** "le produit que l'on souhaite": the wish of whoever uses it. */
export const isUserWish = ({ before }: Occurrence): boolean => /(?:^|[ '])(?:que?|qu'|si|dont|quand|lorsque?|lorsqu'|comme|s'|s'il|if|as|when|that|who)(?: ?l')?$/.test(before);

const PERSON =
  "(?:users?|drivers?|operators?|administrators?|managers?|customers?|clients?|members?|visitors?|employees?|agents?|staff|people|persons?|salespersons?|salespeople|suppliers?|candidates?|bidders?|tenderers?|contractors?|officers?|technicians?|engineers?|supervisors?|clerks?|applicants?|students?|teachers?|patients?|nurses?|doctors?|buyers?|sellers?|vendors?|editors?|reviewers?|approvers?|owners?|volunteers?|donors?|inspectors?|he|she|they|who)";
const PERSON_BEFORE = new RegExp(`(?:^|[ '(])${PERSON}$`);
const BY_PERSON = new RegExp(`^[^.;]{0,60}? by (?:the |an? |each |any )?(?:[a-z-]+ )?${PERSON}(?![a-z])`);
/** "the user may filter": a right; "data may be entered" is a permission or a possibility. Also the month. */
export const isPermission = ({ before, after, term }: Occurrence): boolean =>
  (/^May$/.test(term) && before !== "") || /^\d/.test(after) || (PERSON_BEFORE.test(before) && !/^(?:be|not|need)(?![a-z])/.test(after)) || BY_PERSON.test(after);

const PRODUCT_SUBJECT = new RegExp(`(?:^|[ '(])(?:le|la|l'|cet|cette|ce|les|the|this)[ ']?${PRODUCT}s?(?! (?:qui|that|which))(?: [a-z-]+){0,2}$`);
/** "ne peut pas", "peut être hébergé": forbidden, or left to a choice that is told. */
const NO_OFFER = /^(?:pas|plus|etre|pas etre|avoir|-|not|only|be|have|cannot)(?![a-z])/;
/** "Le système pourra calculer": the future says so at the head of a sentence only; "qui arrive sur le site pourra" is about who arrives. */
const HEAD_SUBJECT = new RegExp(`^[^a-z]{0,8}(?:le|la|l'|cet|cette|ce|les)[ ']?${PRODUCT}s?(?: [a-z-]+){0,2}$`);
/** "l'utilisateur peut filtrer": a right, which the product must give; "le système peut envoyer" demands nothing. */
export const isRight = ({ before, after, term, match }: Occurrence): boolean =>
  !(/^pourr/i.test(term) ? HEAD_SUBJECT : PRODUCT_SUBJECT).test(before) || NO_OFFER.test(after) || (match.term.language === "fr" && /(?:^|[ '])n(?:e|')$/.test(before)) || /^May$/.test(term);
