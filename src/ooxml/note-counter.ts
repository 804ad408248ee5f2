import type { Note } from "../document/document";

/** Counts what was noticed while reading, by id and detail. */
export class NoteCounter {
  readonly #counts = new Map<string, { readonly id: string; readonly detail: string; count: number }>();

  add(id: string, detail = ""): void {
    const key = `${id}\u0000${detail}`;
    const known = this.#counts.get(key);
    if (known) known.count++;
    else this.#counts.set(key, { id, detail, count: 1 });
  }

  notes(): readonly Note[] {
    return [...this.#counts.values()];
  }
}
