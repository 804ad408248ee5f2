import { classOf, isWordClass } from "./fold";
import type { TermTrie } from "./term-trie";

/** A form of a trie met in a text, end excluded. */
export interface MetForm<V> {
  readonly value: V;
  readonly start: number;
  readonly end: number;
}

/** The forms of a trie that a text holds, in its order, the longest where several begin; in one pass. */
export function* formsIn<V>(text: string, trie: TermTrie<V>): Generator<MetForm<V>> {
  for (let i = 0; i < text.length; ) {
    const c = classOf(text.charCodeAt(i));
    const found = trie.canBeginWith(c) ? trie.longestAt(text, i) : null;
    if (found !== null) {
      yield { value: found.value, start: i, end: found.end };
      i = found.end;
      continue;
    }
    i++;
    if (isWordClass(c)) while (i < text.length && isWordClass(classOf(text.charCodeAt(i)))) i++;
  }
}
