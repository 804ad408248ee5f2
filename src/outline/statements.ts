import type { Content } from "../document/content";
import type { Span } from "../document/guidance";
import { guidanceSpans } from "../document/guidance";
import { sentencesOf } from "../language/sentences";

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");

/** A supplier or its product must, shall, will have to... */
const OBLIGATION = word(
  "doit|doivent|devra|devront|devrait|devraient|il faut|il faudra|faudra|est tenue? de|sont tenue?s de|s[’']engage(?:nt|ra|ront)? à|s['’]oblige|" +
    "est exigée?|sont exigée?s|est requise?|sont requise?s|est (?:obligatoire|impérative?|indispensable)|sont (?:obligatoires|impératifs|impératives|indispensables)|" +
    "shall|must|is required to|are required to|has to|have to|should",
);
/** "La solution permettra...", "l'utilisateur pourra...", "possibilité de...": said of the product, an obligation as well. */
const CAPACITY = word(
  "permett(?:ra|ront|rait|re)|permet(?:tent)?|pourra|pourront|pouvoir|possibilité (?:de|d[’']|pour)|capacité (?:à|de)|sera capable|est capable|sera en mesure|sera possible|" +
    "will allow|will be able|allows?|can|possibility (?:to|of)|ability to|able to|will (?:provide|support|enable|offer)",
);
const FUTURE = word("sera|seront|aura|auront|fournira|fourniront|proposera|assurera|garantira|gérera|affichera|disposera|comportera|comprendra|contiendra|intégrera|offrira|prendra en charge|remettra|livrera|will be|will have");
/** What the product or its supplier is called. */
const SUBJECT = word(
  "solution|système|outil|logiciel|application|applicatif|plateforme|plate-forme|progiciel|crm|site|portail|module|interface|base de données|back-?office|prestataire|titulaire|fournisseur|éditeur|intégrateur|candidat|soumissionnaire|" +
    "utilisateurs?|utilisatrices?|administrateurs?|commercia(?:l|le|ux|les)|gestionnaires?|managers?|clients?|visiteurs?|agents?|page|écran|données|service|" +
    "system|tool|software|platform|portal|vendor|supplier|contractor|users?|administrators?|salespe(?:rson|ople)|product",
);

/** Which words a statement needs where it stands: under requirements much says so, elsewhere only an obligation does. */
export type Ground = "requirements" | "neutral" | "closed";

/** The sentences of a content that state a requirement, as spans in its text. */
export function statementsIn({ text }: Content, ground: Ground): readonly Span[] {
  if (ground === "closed" || text.length < 12) return [];
  const guidance = guidanceSpans(text);
  return sentencesOf(text).filter(({ start, end }) => {
    if (guidance.some((span) => span.start < end && start < span.end)) return false;
    const sentence = text.slice(start, end);
    return !sentence.endsWith(":") && !sentence.endsWith("?") && statesRequirement(sentence, ground);
  });
}

/** Whether one sentence binds the supplier. */
export function statesRequirement(sentence: string, ground: Ground): boolean {
  if (ground === "requirements") return OBLIGATION.test(sentence) || CAPACITY.test(sentence) || FUTURE.test(sentence);
  return SUBJECT.test(sentence) && (OBLIGATION.test(sentence) || /(?<!\p{L})(?:pourra|pourront|permettra|permettront|possibilité de|will be able|will allow)(?!\p{L})/iu.test(sentence));
}

const LISTED = word("exigences?|fonctionnalités?|fonctions?|besoins?|requirements?|features?");

/** "Le système doit permettre de :": what follows it in a list is required. */
export function opensRequirementList(text: string): boolean {
  return endsWithColon(text) && (OBLIGATION.test(text) || CAPACITY.test(text) || FUTURE.test(text) || LISTED.test(text));
}

export const endsWithColon = (text: string): boolean => text.trimEnd().endsWith(":");
