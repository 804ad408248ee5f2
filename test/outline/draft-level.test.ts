import { templateById } from "../../src/guide/templates";
import type { Template } from "../../src/guide/template";
import { draftAt } from "../../src/outline/draft-level";
import { placeFor, placeOf } from "../../src/outline/placement";
import { outlineOf } from "./outline-of";

const template = (id: string): Template => {
  const found = templateById(id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};
const FUNCTIONAL = "Exigences fonctionnelles\n\nLe CRM doit afficher l’historique d’un contact, ses devis et ses demandes en cours.";

describe("a draft at its place", () => {
  it.each([
    ["a chapter among chapters", `# Préambule\n\nLe document engage les deux parties.\n\n# ${FUNCTIONAL}`, 1],
    ["a chapter under the title of the whole document", `# Cahier des charges\n\n## Préambule\n\nLe document engage les deux parties.\n\n## ${FUNCTIONAL}`, 2],
  ])("has its headings at the level of those around it: %s", (_name, text, level) => {
    const outline = outlineOf(text);
    const draft = draftAt(template("objectives"), outline, placeFor(outline, "C2"));
    expect(draft.blocks[0]).toEqual({ kind: "heading", level, text: "Objectifs" });
  });

  it("comes without its title where the table that would open its section joins it, with it elsewhere", () => {
    const table = template("requirement-table");
    const kinds = (text: string): readonly string[] => {
      const outline = outlineOf(text);
      return draftAt(table, outline, placeOf(outline, table)).blocks.map(({ kind }) => kind);
    };
    expect(kinds(`# ${FUNCTIONAL}`)).not.toContain("heading");
    expect(kinds("# Objectifs\n\nRéduire de 20 % le temps de traitement des demandes d’ici à décembre 2027.")[0]).toBe("heading");
    expect(table.draft("fr").blocks[0]).toEqual({ kind: "heading", level: 1, text: "Exigences fonctionnelles" });
  });

  it.each([
    ["a chapter", `# ${FUNCTIONAL}`, 2],
    ["a chapter under the title of the whole document", `# Cahier des charges\n\n## Préambule\n\nLe document engage les deux parties.\n\n## ${FUNCTIONAL}`, 3],
    ["a section already as deep as Word goes", `######### ${FUNCTIONAL}`, 9],
    ["nothing of its section", "# Objectifs\n\nRéduire de 20 % le temps de traitement des demandes d’ici à décembre 2027.", 1],
  ])("keeps the heading of another table, one level below the section that it joins: %s", (_name, text, level) => {
    const outline = outlineOf(text);
    const table = template("use-case-table");
    expect(draftAt(table, outline, placeOf(outline, table)).blocks[0]).toEqual({ kind: "heading", level, text: "Cas d’usage" });
  });
});
