import { readText } from "../../../src/document/read-text";
import { GUIDE_PROFILE } from "../../../src/guide/profile";
import { TEMPLATES } from "../../../src/guide/templates";
import { buildOutline } from "../../../src/outline/build-outline";
import { placeOf } from "../../../src/outline/placement";
import { countPresent } from "../../../src/taskpane/sections/count-present";
import { placeLabel } from "../../../src/taskpane/sections/place-label";
import { missingTemplates } from "../../../src/taskpane/sections/missing-templates";
import { planOf } from "../../../src/taskpane/sections/plan";
import type { Plan } from "../../../src/taskpane/sections/plan";
import { outlineOf } from "../findings/sample";

const planFor = (text: string): Plan => planOf(buildOutline(readText(text), GUIDE_PROFILE), TEMPLATES, placeOf);
const sectionOf = (plan: Plan, id: string): Plan["sections"][number] => plan.sections.find((section) => section.id === id)!;

const DRAFT = `# Entreprise et contexte

Notre société distribue des pompes industrielles depuis 1987 ; elle emploie 120 salariés répartis dans quatre services.

## Système d'information

L'ERP Sage X3 gère les commandes et la facturation ; les contacts sont tenus dans des fichiers Excel.

# Budget et planning prévisionnel

Le budget s'élève à 80 000 euros. La mise en production est prévue le 1er mars 2027.
`;

describe("the plan of a document", () => {
  test("is the guide's seventeen sections, the seven expected ones first", () => {
    const { sections } = planFor(DRAFT);
    expect(sections.map(({ id }) => id)).toEqual(["C1", "C2", "C3", "C4", "C5", "C6", "C7", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"]);
    expect(sections.filter(({ expected }) => expected === "required")).toHaveLength(7);
  });

  test("puts a table within its section when that is there, after its own text", () => {
    const text = `${DRAFT}\n# Exigences fonctionnelles\n\nChaque exigence porte un identifiant et une priorité.\n\n## Contacts\n\nLe CRM doit afficher l'historique d'un contact.\n`;
    const table = planFor(text).extras.find(({ template }) => template === "requirement-table");
    expect(table?.place).toEqual({ kind: "within", title: "Exigences fonctionnelles" });
    expect(table?.position).toMatchObject({ kind: "after", expected: "Chaque exigence porte un identifiant et une priorité." });
  });

  test("offers what is missing and has a template, at its place in the document's own words", () => {
    const objectives = sectionOf(planFor(DRAFT), "C2");
    expect(objectives).toMatchObject({ state: "missing", heading: null, insertable: { template: "objectives" } });
    expect(objectives.insertable?.place).toEqual({ kind: "before", title: "Budget et planning prévisionnel" });
  });

  test("never offers what is there", () => {
    const plan = planFor(DRAFT);
    expect(sectionOf(plan, "C1").insertable).toBeNull();
    expect(sectionOf(plan, "C1").heading).toEqual({ place: [0, 0], start: 0, end: "Entreprise et contexte".length });
  });

  test("offers the other templates, wherever the document has got", () => {
    const extras = planFor(DRAFT).extras.map(({ template, kind }) => [template, kind]);
    expect(extras).toEqual(TEMPLATES.filter(({ kind }) => kind !== "section").map(({ id, kind }) => [id, kind]));
    expect(extras).toEqual(expect.arrayContaining([["requirement-table", "table"], ["review-checklist", "checklist"]]));
    expect(planFor(DRAFT).extras.find(({ kind }) => kind === "cover")?.place).toEqual({ kind: "before", title: "Entreprise et contexte" });
  });

  test("groups the sections by the five steps of the guide, each with its checklist, and says what comes next", () => {
    const { steps, next, sections } = planFor(DRAFT);
    expect(steps.map(({ id }) => id)).toEqual(["E1", "E2", "E3", "E4", "E5"]);
    expect(steps.flatMap((step) => step.sections).map(({ id }) => id).sort()).toEqual(sections.map(({ id }) => id).sort());
    for (const { checklist } of steps) expect(checklist).not.toBeNull();
    expect(next).toMatchObject({ id: "C5", state: "missing" });
  });

  test("brings in what is missing, with cover and review where there is nothing yet", () => {
    expect(missingTemplates(planFor(DRAFT))).toHaveLength(15);
    expect(missingTemplates(planFor(""))).toEqual(["cover-page", "version-history", ...TEMPLATES.filter(({ kind }) => kind === "section").map(({ id }) => id), "review-checklist"]);
  });

  test("knows an empty document, whose sections go at its end", () => {
    const plan = planFor("");
    expect(plan.isEmpty).toBe(true);
    expect(countPresent(plan.sections)).toBe(0);
    expect(sectionOf(plan, "C2").insertable?.place).toEqual({ kind: "end" });
    expect(planFor("# Contexte").isEmpty).toBe(false);
  });

  test("counts a section that holds only guidance as to fill in, not as present", () => {
    const plan = planFor("# Objectifs\n\n[À rédiger : les enjeux auxquels le projet répond]\n");
    expect(sectionOf(plan, "C2")).toMatchObject({ state: "toFill", guidance: 1, insertable: null });
    expect(countPresent([sectionOf(plan, "C2")])).toBe(0);
  });
});

describe("the name of a place", () => {
  const outline = outlineOf(["1 Contexte", "2 Organisation", "1 Une exigence dont le titre est beaucoup trop long pour un bouton"]);
  const contextIsKnown = { ...outline, guide: [{ sections: [1] }] as unknown as typeof outline.guide };
  const at = (kind: "before" | "after", block: number): Parameters<typeof placeLabel>[1] => ({ kind, place: [0, block], expected: "" });

  test("is the section the guide knows, not its last subsection", () => {
    expect(placeLabel(contextIsKnown, at("after", 25))).toEqual({ kind: "after", title: "Contexte" });
    expect(placeLabel(outline, at("after", 25))).toEqual({ kind: "after", title: "Organisation" });
  });

  test("is the heading it stands before", () => {
    expect(placeLabel(outline, at("before", 10))).toEqual({ kind: "before", title: "Contexte" });
  });

  test("is the start of the document before any heading", () => {
    expect(placeLabel(outline, at("before", 2))).toEqual({ kind: "start" });
    expect(placeLabel(outline, at("after", 2))).toEqual({ kind: "start" });
  });

  test("quotes a long heading in part", () => {
    const label = placeLabel(outline, at("after", 35));
    expect(label).toEqual({ kind: "after", title: expect.stringMatching(/^Une exigence dont le titre est.*…$/) as string });
    expect("title" in label && label.title.length).toBeLessThanOrEqual(40);
  });

  test("is said of the cursor and of the end", () => {
    expect([placeLabel(outline, { kind: "cursor" }), placeLabel(outline, { kind: "end" })]).toEqual([{ kind: "cursor" }, { kind: "end" }]);
  });
});
