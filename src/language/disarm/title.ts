import type { Occurrence } from "./occurrence";

const DEMANDS =
  /(?<![a-z])(?:doi(?:t|vent)|devra(?:it|ient)?|devront|sera|seront|est|sont|permet(?:tre|tra|tront|tent)?|pourra|pourront|peu(?:t|vent)|faut|faudra|possibilite|shall|must|will|can|should|is|are)(?![a-z])/;

/** A title with examples in a parenthesis: nothing in the sentence demands, and the term closes the parenthesis. */
export const isTitle = ({ before, after }: Occurrence): boolean =>
  before.lastIndexOf("(") > before.lastIndexOf(")") && /^[ .]*\)[ .;]*$/.test(after) && !DEMANDS.test(before);
