import type { Localized } from "../../document/language";
import type { Guard } from "../disarm/guard";
import type { EnglishClass } from "../inflect-en";
import type { FrenchClass } from "../inflect-fr";
import type { WordingCategory } from "../term";

/** Lemmas by inflection class, separated by commas; each may be a pattern of expand.ts. */
type Lemmas<C extends string> = { readonly [K in C]?: string };

/** Terms that are ambiguous for the same reason and rewritten in the same way. */
export interface TermGroup {
  readonly category: WordingCategory;
  /** The end of a sentence that begins with the reason: what to write instead. */
  readonly advice: Localized;
  readonly guards?: readonly Guard[];
  readonly fr?: Lemmas<FrenchClass>;
  readonly en?: Lemmas<EnglishClass>;
}
