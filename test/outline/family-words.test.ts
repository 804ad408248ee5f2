import { FAMILY_BEGINNINGS, FAMILY_WORDS } from "../../src/outline/family-words";

/** The first three letters of every expression of an alternation; "e-?mailing" begins "ema", or "mai" after a word of one letter. */
function beginnings(words: RegExp): readonly string[] {
  const body = /^\(\?<!\[a-z\]\)\(\?:(.*)\)\(\?!\[a-z\]\)$/.exec(words.source)?.[1] ?? "";
  const expressions: string[] = [""];
  let depth = 0;
  for (const character of body) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) expressions.push("");
    else expressions.push((expressions.pop() ?? "") + character);
  }
  return expressions.flatMap((expression) => [expression.replace(/^.-\?/, ""), expression.replace("-?", "")].map((one) => one.slice(0, 3)));
}

test.each(Object.keys(FAMILY_WORDS) as (keyof typeof FAMILY_WORDS)[])("no expression is missed for how it begins: %s", (family) => {
  expect([...new Set(beginnings(FAMILY_WORDS[family]))].sort()).toEqual(FAMILY_BEGINNINGS[family].split(" ").sort());
});
