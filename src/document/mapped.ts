/**
 * What `map` gives, always laid out in one way: an engine lays out what `map` gives in another way once it has compiled
 * the call, and throws away what it compiled for the first. For lists that live long and are read over and over.
 */
export function mapped<T, U>(all: readonly T[], visit: (one: T, index: number) => U): U[] {
  const results: U[] = [];
  for (let index = 0; index < all.length; index++) results.push(visit(all[index] as T, index));
  return results;
}
