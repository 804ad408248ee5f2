import { UserError } from "../../src/document/error";
import { applyProfile, GUIDE_PROFILE, readProfile, showing, writeProfile } from "../../src/guide/profile";
import type { Profile, ProfileSettings, SectionSettings } from "../../src/guide/profile";
import { draftFor, templatesFor } from "../../src/guide/profile-draft";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { TEMPLATES } from "../../src/guide/templates";

const settings = (...sections: readonly SectionSettings[]): ProfileSettings => ({ version: 1, sections });
const idsOf = ({ sections }: Profile): string => sections.map(({ id }) => id).join(" ");
const sectionOf = (profile: Profile, id: string) => profile.sections.find((section) => section.id === id);
const STANDARD = idsOf(GUIDE_PROFILE);

describe("a company's profile", () => {
  it("changes nothing that it does not name", () => {
    expect(applyProfile(settings())).toBe(GUIDE_PROFILE);
    expect(applyProfile(settings({ id: "C3" }, { id: "C5", expected: "required", hidden: false, title: { ...GUIDE_SECTIONS[4]!.title } }))).toBe(GUIDE_PROFILE);
    const profile = applyProfile(settings({ id: "B2", expected: "required" }));
    expect(idsOf(profile)).toBe(STANDARD);
    for (const section of GUIDE_SECTIONS) if (section.id !== "B2") expect(sectionOf(profile, section.id)).toBe(section);
  });

  it("gives the sections named the order given, in the places that they had", () => {
    expect(idsOf(applyProfile(settings({ id: "B1" }, { id: "C2" })))).toBe("C1 B1 C3 C4 C5 C6 C7 C2 B2 B3 B4 B5 B6 B7 B8 B9 B10");
    const reversed = [...GUIDE_SECTIONS].reverse();
    expect(idsOf(applyProfile(settings(...reversed.map(({ id }) => ({ id })))))).toBe(reversed.map(({ id }) => id).join(" "));
  });

  it("hides sections, and keeps the others in order", () => {
    expect(idsOf(applyProfile(settings({ id: "C5", hidden: true }, { id: "B10", hidden: true })))).toBe(STANDARD.replace(" C5", "").replace(" B10", ""));
  });

  it("shows a hidden section for once, at its place and under its title", () => {
    const title = { fr: "Pilotage", en: "Steering" };
    const profile = applyProfile(settings({ id: "C5", hidden: true, title }, { id: "C6", expected: "recommended" }, { id: "B10", hidden: true }));
    expect(idsOf(showing(profile, "C5"))).toBe(STANDARD.replace(" B10", ""));
    expect(sectionOf(showing(profile, "C5"), "C5")).toMatchObject({ title, expected: "required" });
    expect(sectionOf(showing(profile, "C5"), "C6")).toBe(sectionOf(profile, "C6"));
    expect(idsOf(showing(profile, "B10"))).toBe(STANDARD.replace(" C5", ""));
    expect(showing(profile, "C6")).toBe(profile);
  });

  it.each([
    ["C4", "recommended", "info"],
    ["C4", "required", "error"],
    ["B1", "required", "error"],
    ["B3", "required", "error"],
    ["B3", "recommended", "warning"],
    ["B1", "recommended", "info"],
  ] as const)("%s %s is missing as %s", (id, expected, whenMissing) => {
    expect(sectionOf(applyProfile(settings({ id, expected })), id)).toMatchObject({ expected, whenMissing });
  });

  it("gives titles, and tells which", () => {
    const title = { fr: "Cap et résultats", en: "Course and results" };
    const profile = applyProfile(settings({ id: "C2", title }));
    expect(sectionOf(profile, "C2")).toMatchObject({ title, expected: "required", whenMissing: "error", topics: ["objectives", "kpi"] });
    expect([...profile.renamed]).toEqual([["C2", title]]);
  });

  it("is one object for equal settings, whatever their keys' order and unknown keys", () => {
    const one = applyProfile(readProfile('{"version":1,"sections":[{"id":"C2","expected":"recommended","title":{"fr":"Cap","en":"Course"}}]}'));
    const same = applyProfile(readProfile('{"sections":[{"title":{"en":"Course","de":"Kurs","fr":"Cap"},"hidden":false,"id":"C2","expected":"recommended","colour":"red"}],"name":"Essai","version":1}'));
    const other = applyProfile(readProfile('{"version":1,"sections":[{"id":"C2","expected":"recommended","title":{"fr":"Cap","en":"Heading"}}]}'));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe("a profile's text", () => {
  it("reads back as it was written, keys of another version included", () => {
    const text = '\ufeff{ "version": 1, "name": "Pompes du Rhône", "words": ["kanban"], "sections": [{ "id": "B4", "hidden": true, "note": 1 }, { "id": "C1", "title": { "fr": "L’entreprise", "en": "The company" } }] }';
    const read = readProfile(text);
    expect(read).toMatchObject({ name: "Pompes du Rhône", sections: [{ id: "B4", hidden: true }, { id: "C1" }] });
    expect(JSON.parse(writeProfile(read))).toEqual(JSON.parse(text.slice(1)));
    expect(readProfile(writeProfile(read))).toEqual(read);
  });

  const sections = (inner: string): string => `{"version":1,"sections":[${inner}]}`;
  it.each([
    ["", "ligne 1", "line 1"],
    ['{\n  "version": 1,\n  "sections": [\n    {"id": "C1"},\n  ]\n}', "ligne 5", "line 5"],
    ['{"version": 1, "sections": [}', "ligne 1", "line 1"],
    ['{"version": 1,\n"sections": []} x', "ligne 2", "line 2"],
    ["[]", "accolades", "braces"],
    ["null", "accolades", "braces"],
    ['{"sections":[]}', "«\u00a0version\u00a0» doit être 1.", "“version” must be 1."],
    ['{"version":2,"sections":[]}', "«\u00a0version\u00a0» doit être 1, pas 2", "must be 1, not 2"],
    ['{"version":1,"sections":{}}', "«\u00a0sections\u00a0» doit être une liste, pas {…}", "must be a list, not {…}"],
    ['{"version":1,"name":7,"sections":[]}', "«\u00a0name\u00a0» doit être un texte, pas 7", "must be a text, not 7"],
    [sections('{"id":"C1"},null'), "l’élément 2 de «\u00a0sections\u00a0» doit être un objet, pas null", "item 2 of “sections” must be an object, not null"],
    [sections('{"id":"C8"}'), 'l’«\u00a0id\u00a0» de l’élément 1 de «\u00a0sections\u00a0» doit être une section du guide, de C1 à C7 ou de B1 à B10, pas "C8"', 'not "C8"'],
    [sections('{"id":"E1"}'), 'pas "E1"', 'not "E1"'],
    [sections('{"id":"C1"},{"id":"C1"}'), "la section C1 y figure deux fois", "gives the section C1 twice"],
    [sections('{"id":"C1","title":"Société"}'), "«\u00a0title\u00a0» de la section C1 doit être un objet avec «\u00a0fr\u00a0» et «\u00a0en\u00a0»", "“title” of the section C1 must be an object"],
    [sections('{"id":"C1","title":{"fr":"Société"}}'), "«\u00a0title.en\u00a0» de la section C1 doit être un texte", "“title.en” of the section C1 must be a text"],
    [sections('{"id":"C1","title":{"fr":" ","en":"x"}}'), "«\u00a0title.fr\u00a0»", "“title.fr”"],
    [sections('{"id":"C1","expected":"oui"}'), '«\u00a0expected\u00a0» de la section C1 doit être "required" ou "recommended", pas "oui"', '"required" or "recommended", not "oui"'],
    [sections('{"id":"C1","hidden":"true"}'), '«\u00a0hidden\u00a0» de la section C1 doit être true ou false, pas "true"', 'must be true or false, not "true"'],
    [sections(GUIDE_SECTIONS.map(({ id }) => `{"id":"${id}","hidden":true}`).join()), "toutes les sections", "every section"],
  ])("%j is refused in one sentence that says where", (text, fr, en) => {
    let refused: unknown = null;
    try {
      readProfile(text);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof UserError)) throw new Error("nothing was refused");
    expect(refused.sentence.fr).toContain(fr);
    expect(refused.sentence.en).toContain(en);
    expect(refused.sentence.fr).toMatch(/^Ce profil est inutilisable\u00a0: [^\n]+\.$/);
  });
});

describe("what a template inserts for a company", () => {
  it("opens under the company's title, in the language of the document", () => {
    const profile = applyProfile(settings({ id: "C2", title: { fr: "Cap : nos résultats", en: "Course" } }));
    const template = TEMPLATES.find(({ kind, section }) => kind === "section" && section === "C2")!;
    const french = draftFor(profile, template, "fr");
    expect([french.title, french.blocks[0]]).toEqual(["Cap\u00a0: nos résultats", { kind: "heading", level: 1, text: "Cap\u00a0: nos résultats" }]);
    expect(french.blocks.slice(1)).toEqual(template.draft("fr").blocks.slice(1));
    expect(draftFor(profile, template, "en").blocks[0]).toMatchObject({ text: "Course" });
    expect(draftFor(GUIDE_PROFILE, template, "fr")).toEqual(template.draft("fr"));
  });

  it("leaves tables and checklists their own titles", () => {
    const profile = applyProfile(settings(...GUIDE_SECTIONS.map(({ id }) => ({ id, title: { fr: `Titre ${id}`, en: `Title ${id}` } }))));
    for (const template of TEMPLATES.filter(({ kind }) => kind !== "section")) expect(draftFor(profile, template, "fr").title).toBe(template.draft("fr").title);
  });

  it("is not offered for a section that the company hides", () => {
    const offered = templatesFor(applyProfile(settings({ id: "C3", hidden: true }, { id: "B10", hidden: true })), TEMPLATES);
    const left = TEMPLATES.filter((template) => !offered.includes(template));
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ section }) => section))).toEqual(new Set(["C3", "B10"].filter((id) => TEMPLATES.some(({ kind, section }) => section === id && (kind === "section" || kind === "table")))));
    expect(offered.some(({ kind }) => kind === "checklist")).toBe(true);
  });
});
