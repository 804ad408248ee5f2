import { foldText } from "../document/text";
import type { PriorityRank } from "./outline";

/** Words of priorities by rank, folded beginnings. The first that a cell begins with decides. */
const WORDS: readonly (readonly [start: RegExp, rank: PriorityRank])[] = [
  [/^(?:won'?t|hors|exclu|non retenu|sans objet|n\/?a$)/, 3],
  [/^(?:p0|p1|prio(?:rite)? ?:? ?[01]|niveau ?1|rang ?1|lot ?1)(?!\d)/, 1],
  [/^(?:p2|prio(?:rite)? ?:? ?2|niveau ?2|rang ?2|lot ?2)(?!\d)/, 2],
  [/^(?:p[345]|prio(?:rite)? ?:? ?[345]|niveau ?[345]|rang ?[345]|lot ?[345])(?!\d)/, 3],
  [/^(?:must|indispensab|obligatoire|essentiel|imperati|requis|critique|bloquant|vital|necessaire|exige|primordial|incontournable|mandatory|required|essential|critical|blocker|high|haut|elev|fort|tres (?:haut|elev|fort|important)|majeur|urgent|v1|mvp|m$)/, 1],
  [/^(?:should|souhait|important|moyen|medium|utile|recommand|desirab|desired|preferab|normal|moder|s$)/, 2],
  [/^(?:nice|could|facultati|option|confort|bas|faible|low|mineur|secondaire|bonus|appreciab|c$|w$|would|eventuel|accessoire|differ)/, 3],
];

/**
 * The rank of a priority as written: Indispensable / Souhaitable, Must / Nice to have, MoSCoW and its letters, P1–P3,
 * Obligatoire / Facultatif, Haute / Moyenne / Basse, 1–5 (1 first). Null when the words say nothing of the kind.
 *
 * With two levels only, "Souhaitable" and "Nice to have" are both what one can do without at first: ranks 2 and 3.
 */
export function rankOf(priority: string): PriorityRank | null {
  const text = foldText(priority).replace(/^[\s([«"*•-]+/, "");
  const digit = /^([0-5])(?:\s*[/-].*|\s*)$/.exec(text)?.[1];
  if (digit !== undefined) return digit <= "1" ? 1 : digit === "2" ? 2 : 3;
  if (/^(?:tres )?(?:peu|pas|non) /.test(text)) return 3;
  return WORDS.find(([start]) => start.test(text))?.[1] ?? null;
}
