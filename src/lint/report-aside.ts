import type { Language } from "../document/language";
import type { StoredAside } from "../document/stored-dispositions";
import type { Sorted } from "./dispositions";

/** What reviewers left as it is, as a check sorted it out. */
export type Left = Pick<Sorted, "aside" | "stale">;

export const NOTHING_LEFT: Left = { aside: [], stale: [] };

interface AsideWords {
  readonly aside: (count: number) => string;
  readonly old: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly quote: (words: string) => string;
  readonly colon: string;
}

const WORDS: Readonly<Record<Language, AsideWords>> = {
  fr: {
    aside: (count) => (count > 1 ? `${count}\u00a0points mis de côté` : "1\u00a0point mis de côté"),
    old: (count) => (count > 1 ? `${count}\u00a0points de départ` : "1\u00a0point de départ"),
    stale: (count) => (count > 1 ? `${count}\u00a0points mis de côté n’ont plus d’objet\u00a0: leur texte a changé` : "1\u00a0point mis de côté n’a plus d’objet\u00a0: son texte a changé"),
    quote: (words) => `«\u00a0${words}\u00a0»`,
    colon: "\u00a0: ",
  },
  en: {
    aside: (count) => (count === 1 ? "1 point set aside" : `${count} points set aside`),
    old: (count) => (count === 1 ? "1 point there from the start" : `${count} points there from the start`),
    stale: (count) => (count === 1 ? "1 point set aside has no object any more: its text has changed" : `${count} points set aside have no object any more: their text has changed`),
    quote: (words) => `“${words}”`,
    colon: ": ",
  },
};

/** Why a point is left as it is, who said so and when, as far as they are told. */
export const reasonOf = ({ reason, by, date }: StoredAside): string => [reason, by, date].filter((part) => part !== undefined && part !== "").join(", ");

/** What is left as it is and why, as lines of the readable report; none when nothing is. */
export function asideLines({ aside, stale }: Left, language: Language): readonly string[] {
  const words = WORDS[language];
  // One reason may hold for many points.
  const reasons = new Map<StoredAside, number>();
  for (const { aside: point } of aside) if (point !== null) reasons.set(point, (reasons.get(point) ?? 0) + 1);
  const old = aside.filter((one) => one.aside === null).length;
  const line = (point: StoredAside, count: number): string => {
    const about = point.words === "" ? point.rule : `${words.quote(point.words)} (${point.rule})`;
    return `  - ${about}${count > 1 ? ` × ${count}` : ""}${words.colon}${reasonOf(point)}`.replace(/[\n\t]+/g, " ");
  };
  return [
    ...(aside.length === 0 ? [] : ["", words.aside(aside.length), ...Array.from(reasons, ([point, count]) => line(point, count)), ...(old === 0 ? [] : [`  - ${words.old(old)}`])]),
    ...(stale.length === 0 ? [] : ["", words.stale(stale.length), ...stale.map((point) => line(point, 1))]),
  ];
}

/** What is left as it is, for other tools. */
export interface JsonAside {
  readonly rule: string;
  readonly text: string | null;
  /** Null for a point of the baseline. */
  readonly reason: string | null;
  readonly by: string | null;
  readonly date: string | null;
}

/** Nothing where nobody left anything. */
export function jsonAside({ aside, stale }: Left): { readonly aside?: readonly JsonAside[]; readonly stale?: readonly JsonAside[] } {
  if (aside.length === 0 && stale.length === 0) return {};
  return {
    aside: aside.map(({ finding, aside: point }) => ({ rule: finding.rule, text: finding.text, reason: point?.reason ?? null, by: point?.by ?? null, date: point?.date ?? null })),
    stale: stale.map(({ rule, words, reason, by, date }) => ({ rule, text: words === "" ? null : words, reason, by: by ?? null, date })),
  };
}
