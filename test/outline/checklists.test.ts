import { readText } from "../../src/document/read-text";
import { reviewChecklist } from "../../src/guide/templates/review-checklist";
import { stepChecklists } from "../../src/guide/templates/step-checklists";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { reviewChecks } from "../../src/outline/checklists";
import { outlineOf } from "./outline-of";

const read = (text: string): ReturnType<typeof reviewChecks> => reviewChecks(readText(text));

describe("the review checks of a document", () => {
  it.each(["fr", "en"] as const)("are the guide's five in the checklist as it is inserted, none ticked (%s)", async (language) => {
    const document = readDocx(await writeDocx([reviewChecklist.draft(language)], { title: "CRM", language }));
    expect(reviewChecks(document).map(({ check, ticked, total }) => ({ check, ticked, total }))).toEqual(["V1", "V2", "V3", "V4", "V5"].map((check) => ({ check, ticked: 0, total: 2 })));
  });

  it("are counted line by line, whatever their order, and tell the first line not ticked", () => {
    const checks = read("# Revue\n\n☒ V4 – Les rôles sont écrits.\n\n☐ V1 – Les chiffres concordent.\n\n☐ V4 – Le calendrier est validé.\n\n☒ V4 - Le comité est nommé.");
    expect(checks).toEqual([
      { check: "V1", ticked: 0, total: 1, next: { place: [0, 2], start: 0, end: "☐ V1 – Les chiffres concordent.".length } },
      { check: "V4", ticked: 2, total: 3, next: { place: [0, 3], start: 0, end: "☐ V4 – Le calendrier est validé.".length } },
    ]);
  });

  it("have no next line once all are ticked", () => {
    expect(read("☒ V2 – Chaque fonctionnalité a un cas d’usage.")).toEqual([{ check: "V2", ticked: 1, total: 1, next: null }]);
  });

  it("are read in the cells of a table too", () => {
    expect(read("| Contrôle | Relecteur |\n|---|---|\n| ☐ V3 – Le budget est à jour. | Nadia Morel |")).toMatchObject([{ check: "V3", ticked: 0, total: 1, next: { place: [0, 0, 1, 0, 0] } }]);
  });

  it("are no other line: other boxes, text about a check, checks that the guide does not have", () => {
    expect(read("☐ Nous achetons des pièces.\n\nV1 – Le contenu est clair.\n\n☐ V6 – Autre contrôle.\n\n☐ V12 – Autre contrôle.\n\nLe point ☐ V1 – reste ouvert.")).toEqual([]);
  });

  it("are not the lines of the steps' own checklists", async () => {
    const document = readDocx(await writeDocx(stepChecklists.map((template) => template.draft("fr")), { title: "CRM", language: "fr" }));
    expect(reviewChecks(document)).toEqual([]);
  });

  it("are told by the outline", () => {
    expect(outlineOf("☐ V5 – Les jalons du projet sont datés.").review).toMatchObject([{ check: "V5", ticked: 0, total: 1 }]);
    expect(outlineOf("# Objectifs\n\nRéduire de 20 % le temps de traitement.").review).toEqual([]);
  });
});
