import type { Occurrence } from "./occurrence";

const PRENOMINAL = /(?:^|[ '(])(?:un|une|d'un|d'une|le|la|de|du|par|en|ce|cette|son|sa|seul|seule|des|a single|the)$/;
const NOT_NOUN = /^(?:$|[,;.:)!?]|(?:et|ou|mais|a|d'|de|pour|comme|que|dans|avec|and|or|to|but|enough|for)(?![a-z]))/;
/** "un simple bouton": the adjective says "nothing more than". */
export const isMere = ({ term, before, after }: Occurrence): boolean =>
  /^simples?$/i.test(term) && PRENOMINAL.test(before) && !NOT_NOUN.test(after);

const ARTICLE = /(?:^|[ '(])(?:l'|d'|cette|cet|son|une|un|leur|notre|votre|l|d)$/;
/** "l'esthétique du site": the noun, a topic. */
export const isNoun = ({ before }: Occurrence): boolean => ARTICLE.test(before);

const MEANS = /^[^;.]{0,60}?(?:https|tls|ssl|sftp|vpn|aes|oauth|saml|openid|sso|lemonldap|cas(?![a-z])|chiffr|encrypt|certificat|mot de passe|password|double facteur|two-factor|mfa|pci|iso|3-?d ?secure)/;
const BY = /^,? ?(?:par|via|grace a|au moyen|a l'aide|conformement|selon|by|using|through) (?!carte|cb|la poste)/;
/** "sécurisé par TLS 1.3": the means is told. */
export const isMeansTold = ({ before, after }: Occurrence): boolean => BY.test(after) || MEANS.test(after) || /(?:https|tls|ssl|vpn)[ )]{0,3}$/.test(before);

const NOT_USEFUL = /(?:^|[ '])(?:est|sont|sera|seront|etre|soit|soient|tres|plus|aussi|si|is|are|be)$/;
/** "il est utile de": a judgement, it selects nothing. */
export const isJudgement = ({ before, after }: Occurrence): boolean => NOT_USEFUL.test(before) || /^(?:de |d'|que |qu')/.test(after);

const DEVICE =
  /^(?:a |au |aux |a l'|to )[a-z' ]{0,24}?(?:mobiles?|smartphones?|tablettes?|telephones?|ordinateurs?|ecrans?|terminaux|pmr|mobilite reduite|handicap|devices?|screens?|phones?|tablets?)(?![a-z])/;
/** "adapté aux mobiles": what it must fit is told, and can be tried. */
export const isDeviceTold = ({ after }: Occurrence): boolean => DEVICE.test(after);

const WRITES =
  /(?:^|[ '])(?:defini|detaill|decri|precis|indiqu|expliqu|exprim|enonc|formul|mentionn|explicit|describ|stat|specif)[a-z]*$/;
const WRITTEN = /^(?:defini|detaill|decri|precis|indiqu|expliqu|exprim|enonc|formul|mentionn|explicit|describ|stated|specif|et (?:precis|explicit))/;
/** "détailler clairement", "règles clairement définies": asks for a text, not for a behaviour. */
export const isAboutWriting = ({ before, after }: Occurrence): boolean => WRITES.test(before) || WRITTEN.test(after);

const CHECKS = /(?:^|[ '])(?:si|s'il|verifi[a-z]*|control[a-z]*|quand|lorsque|if|when|check[a-z]*|verif[a-z]*) [^,;]*$/;
const ENTRY_IS = /(?:^|[ '])(?:mot de passe|identifiants?|code|saisie|reponse|adresse|password|code) (?:est|soit|doit etre|devra etre|is|shall be|must be)$/;
/** "si le code est correct": a comparison that the product makes. */
export const isVerified = ({ before }: Occurrence): boolean => CHECKS.test(before) || ENTRY_IS.test(before);
