import { coverPage } from "../../src/guide/templates/cover-page";
import { versionHistory } from "../../src/guide/templates/version-history";
import { placeOf } from "../../src/outline/placement";
import { outlineOf } from "./outline-of";

const OBJECTIVES = "Objectifs\n\nRéduire de 20 % le temps de traitement des demandes d’ici à décembre 2027.";

describe("the place of a cover", () => {
  it.each([
    ["before the first section of the guide, C1 itself included", `# Entreprise et contexte\n\nNotre société emploie 148 salariés à Lyon.\n\n# ${OBJECTIVES}`, "Entreprise et contexte"],
    ["after what precedes the guide's sections", `# Préambule\n\nLe document engage les deux parties.\n\n# ${OBJECTIVES}`, "Objectifs"],
    ["under the title of the whole document", `# Cahier des charges\n\n## ${OBJECTIVES}\n\n## Divers\n\nLe document est confidentiel.`, "Objectifs"],
    ["before the first chapter of a document without the guide's sections", "# Divers\n\nLe document est confidentiel.", "Divers"],
  ])("is %s", (_name, text, before) => {
    const outline = outlineOf(text);
    expect(placeOf(outline, coverPage)).toMatchObject({ kind: "before", expected: before });
    expect(placeOf(outline, versionHistory)).toEqual(placeOf(outline, coverPage));
  });

  it("is the end of a document without headings", () => {
    expect(placeOf(outlineOf("Le document est confidentiel."), coverPage)).toEqual({ kind: "end" });
  });
});
