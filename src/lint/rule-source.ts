import type { RuleSource } from "./rule";

/** Where a rule comes from, on one line: "guide C3, V2 · INCOSE R7". The same in both languages. */
export const sourceText = (source: RuleSource): string => [`guide ${source.guide.join(", ")}`, ...normsOf(source)].join(" · ");

/** What it takes from norms: INCOSE Guide to Writing Requirements v4, ISO/IEC/IEEE 29148:2018. */
export function normsOf({ incose = [], iso29148 }: RuleSource): readonly string[] {
  return [...incose.map((number) => `INCOSE R${number}`), ...(iso29148 === undefined ? [] : [`ISO/IEC/IEEE 29148:2018, 5.2.7, ${iso29148}`])];
}
