import { rememberedText } from "../document/remembered";
import { foldText } from "../document/text";

/** A way of writing priorities. Words of need and of duty make one scale ("Obligatoire / Souhaitable / Facultatif"), told apart by their first level. */
export type PriorityScale = "need" | "duty" | "moscow" | "letters" | "numbers" | "codes" | "levels";

const SCALES: readonly (readonly [start: RegExp, scale: PriorityScale])[] = [
  [/^(?:must|should|could|won'?t|would|nice)(?![a-z])/, "moscow"],
  [/^[mscw](?![a-z0-9])/, "letters"],
  [/^(?:p|prio(?:rite)? ?:? ?|niveau ?|rang ?)[0-5](?!\d)/, "codes"],
  [/^[0-5](?![\d.,])/, "numbers"],
  [/^(?:tres )?(?:haut|elev|fort|moyen|bas(?:se)?(?![a-z])|faible|high|medium|low|critique|critical|majeur|mineur|bloquant|blocker|normal)/, "levels"],
  [/^(?:indispensab|essentiel|essential|vital|primordial|incontournable)/, "need"],
  [/^(?:obligatoire|mandatory|requis|required|imperati|exige)/, "duty"],
];

/** The scale that a priority belongs to by its first words; null for words that several scales have ("Souhaitable", "Optionnel"). */
export const scaleOf = rememberedText((priority): PriorityScale | null => {
  const text = foldText(priority).replace(/^[\s([«"*•-]+/, "");
  return SCALES.find(([start]) => start.test(text))?.[1] ?? null;
});

/** Whether a priority says itself in two ways ("P1 – Indispensable", "Must (obligatoire)"): it tells how one scale reads in the other. */
export const isTranslated = (priority: string): boolean => /[\p{L}\d] ?(?:[(:=]| [–—-] )/u.test(priority);
