import { exampleLines } from "../../../src/taskpane/findings/example-lines";
import { RULES } from "../../../src/rules";

const shown = (example: string): readonly string[] => exampleLines(example).map(({ isHeading, parts }) => `${isHeading ? "# " : ""}${parts.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join("")}`);

test("an example is shown without its notation: headings, cells, and what is reported", () => {
  expect(shown("# ⟦Sites⟧\n\n| ID | Critère |\n|---|:--|\n| EX-1 | ⟦rapide⟧ |\n| EX-2 | |\n\nLa flotte compte 40 véhicules.")).toEqual(["# <Sites>", "ID | Critère", "EX-1 | <rapide>", "EX-2 | –", "La flotte compte 40 véhicules."]);
});

test("every example of every rule has something to show, and no mark of the notation left", () => {
  for (const { examples } of RULES)
    for (const text of [...examples.good.fr, ...examples.bad.fr, ...examples.good.en, ...examples.bad.en]) {
      const lines = shown(text);
      expect([text, lines.length]).not.toEqual([text, 0]);
      expect(lines.join("\n")).not.toMatch(/[⟦⟧]|\|--/);
    }
});
