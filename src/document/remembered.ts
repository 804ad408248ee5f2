import { knownOf } from "./content";
import type { Content } from "./content";

let count = 0;

/**
 * Remembers what is concluded of a content with the content itself: contents are the same objects from one reading to the
 * next (ContentPool), so that an edit costs its own text only. Made once, where a module begins.
 * @param conclude depends on the content alone; what else it is given only helps it
 */
export function remembered<T extends NonNullable<unknown> | null, G = void>(conclude: (content: Content, given: G) => T): (content: Content, given: G) => T {
  const number = count++;
  return (content, given) => {
    const known = knownOf(content);
    const value = known[number];
    return value === undefined ? ((known[number] = conclude(content, given))) : (value as T);
  };
}

/** The same for what depends on who concludes too: what the last one concluded is remembered. */
export function rememberedBy<T extends NonNullable<unknown> | null, B extends object>(conclude: (content: Content, by: B) => T): (content: Content, by: B) => T {
  const number = count;
  count += 2;
  return (content, by) => {
    const known = knownOf(content);
    if (known[number] === by) return known[number + 1] as T;
    const value = conclude(content, by);
    known[number] = by;
    known[number + 1] = value;
    return value;
  };
}

/** The same for another object that never changes: a table, a list. */
export function rememberedOf<K extends object, T, G = void>(conclude: (key: K, given: G) => T): (key: K, given: G) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key, given) => {
    let met = known.get(key);
    if (met === undefined) known.set(key, (met = { value: conclude(key, given) }));
    return met.value;
  };
}

/** Texts remembered by each of what follows; then it begins again. */
const TEXTS = 20_000;

/** The same for what is concluded of a text that is no content's own: a title, an identifier, a statement. */
export function rememberedText<T extends NonNullable<unknown> | null>(conclude: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const met = known.get(text);
    if (met !== undefined) return met;
    if (known.size >= TEXTS) known.clear();
    const value = conclude(text);
    known.set(text, value);
    return value;
  };
}
