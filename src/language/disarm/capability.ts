import type { Occurrence } from "./occurrence";

const MAY = /(?<![a-z])(?:peu(?:t|vent)|pourr(?:a|ont)|possibilite|may|can)(?![a-z])/;
const MORE_THAN_ONE = /^(?:plusieurs|several|multiple)$/i;

/** "un client peut avoir plusieurs adresses": a right given to a user, where the word only means more than one. */
export const isMoreThanOne = ({ term, before, after }: Occurrence): boolean => MORE_THAN_ONE.test(term) && (MAY.test(before) || MAY.test(after));
