const ALTERNATIVES = /\(([^()]*)\)/;

/**
 * The expressions that a pattern stands for: `(a|b)` is a choice, an empty choice is allowed and parentheses may nest.
 * "(selon|suivant) (le|les) besoin(|s)" stands for eight expressions. Runs of spaces become one.
 */
export function expand(pattern: string): readonly string[] {
  const choice = pattern.includes("(") ? ALTERNATIVES.exec(pattern) : null;
  if (choice === null) return [(pattern.includes("  ") ? pattern.replace(/ +/g, " ") : pattern).trim()];
  const head = pattern.slice(0, choice.index);
  const tail = pattern.slice(choice.index + choice[0].length);
  return (choice[1] ?? "").split("|").flatMap((one) => expand(head + one + tail));
}
