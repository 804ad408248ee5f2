import { formatNumber } from "./number-format";
import type { ListDefinition, Numbering } from "./numbering";
import { symbolCharacter } from "./symbols";

/** Counts the items of all lists of a document, in document order, and says each one's label as displayed. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** Current numbers by abstract definition; undefined where a level has not been used since its restart. */
  readonly #counts = new Map<number, (number | undefined)[]>();
  /** Start overrides already carried out: a list restarts once, at its first item on that level. */
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The list's definition; undefined when the document defines none under this id, which then makes no list. */
  definition(numId: number): ListDefinition | undefined {
    return this.#numbering.get(numId);
  }

  /** Counts one item and returns its label; null when the level displays nothing. */
  next(numId: number, level: number): string | null {
    const list = this.#numbering.get(numId);
    const own = list?.levels[level];
    if (!list || !own) return null;
    let counts = this.#counts.get(list.abstractId);
    if (!counts) this.#counts.set(list.abstractId, (counts = []));
    this.#override(list, numId, level, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    if (own.format === "none" && !own.text.includes("%")) return own.text === "" ? null : own.text;
    if (own.format === "bullet") return own.text === "" ? null : Array.from(own.text, (character) => symbolCharacter(own.font, character)).join("");
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      const count = counts[at] ?? shown?.start ?? 0;
      // Legal numbering turns letters and Roman figures into figures; Word keeps the leading zero of decimalZero.
      const isKept = shown?.format === "none" || shown?.format === "decimalZero";
      return formatNumber(count, own.legal && !isKept ? "decimal" : (shown?.format ?? "decimal"));
    });
    return label.trim() === "" ? null : label.trim();
  }

  #override(list: ListDefinition, numId: number, level: number, counts: (number | undefined)[]): void {
    const start = list.startOverrides.get(level);
    const key = `${numId}:${level}`;
    if (start === undefined || this.#started.has(key)) return;
    this.#started.add(key);
    counts[level] = start - 1;
  }
}
