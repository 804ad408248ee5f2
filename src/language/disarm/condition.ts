import type { Occurrence } from "./occurrence";

const GOVERNS_NEED = /(?:^|[ '])(?:repon|adapt|conform|correspon|satisf|subven|convien|conven|face|suite|li|rapport|quant|jusqu')[a-z]*(?: (?:mieux|precisement|le mieux|au mieux|pleinement|exactement))?$/;
/** "répondre au besoin du client": the need itself, no condition. */
export const isGoverned = ({ before, after }: Occurrence): boolean =>
  GOVERNS_NEED.test(before) || /^(?:du|de|des|d'|exprim|identifi|client|metier|reel|utilisateur|que|qui)(?![a-z])/.test(after);

/** "les produits en général": said of the noun before it, at the end of its clause. */
export const isAtLarge = ({ before, after }: Occurrence): boolean => /^(?:$|[,.;:)])/.test(after) && !/(?:^|[,(])$/.test(before);

/** "selon la situation de l'abonné", "selon le cas suivant :": what decides is told. */
export const isQualified = ({ after }: Occurrence): boolean => /^(?:de|du|des|d'|ou|suivant|defini|decri|d'usage|:)(?![a-z])/.test(after);
