import type { Occurrence } from "./occurrence";

const OBJECT = /^(?:le|la|les|l'|un|une|des|ses|ces|son|sa|leurs?|ce|cet|cette|si|comment|quels?|quelles?|tout|toutes?|tous|ainsi que|chaque|plusieurs|certain|a|the|how|which)(?![a-z])/;
const GOVERNS =
  /(?:^|[ '])(?:consist|aid|vis|cherch|serv|sert|men|amen|invit|engag|autoris|destin|commenc|contribu|habilit|apt|pret|obstin|appel|tend|parvien|arriv|reussi|donn)[a-z]*$|(?:de maniere|de facon|afin|quant)$|(?:^|[ '])(?:et|ou|voire)$/;
/** "vise à définir les règles": an action with its object, not something left undecided. */
export const isAction = ({ before, after }: Occurrence): boolean => OBJECT.test(after) || GOVERNS.test(before);

const BY_USER = /^(?:par|by) (?:l'|le |la |les |un |une |chaque |the |an? |each )?(?:utilisateur|administrateur|gestionnaire|internaute|visiteur|membre|manager|user|administrator|admin)/;
/** "à définir par l'administrateur": what a user does with the product. */
export const isLeftToUser = ({ after }: Occurrence): boolean => BY_USER.test(after);

const ALONE_BEFORE = /(?:^|[([:<|=–—•/-]|[(:] ?(?:la |le |l')?(?:liste|nombre|dates?|montants?|noms?|formats?|contenus?|textes?|valeurs?)|(?:^|[ '])(?:est|sont|reste|restent|restant|encore)) ?$/;
const ALONE_AFTER = /^(?:$|[)\]>.;,|]|ulterieurement|plus tard|avec|lors|en (?:atelier|phase|cours|reunion)|entre|avant|later|with)/;
/** "Délai : à compléter": the cell or the clause holds nothing else. */
export const standsAlone = ({ before, after }: Occurrence): boolean => ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
