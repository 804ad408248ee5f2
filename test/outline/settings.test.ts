import type { Document } from "../../src/document/document";
import { readText } from "../../src/document/read-text";
import { NOTHING_STORED, writeStored } from "../../src/document/stored";
import type { StoredSettings } from "../../src/document/stored";
import { applyProfile, GUIDE_PROFILE } from "../../src/guide/profile";
import { reportText } from "../../src/lint/report-text";
import { outlineOf, settingsOf } from "../../src/outline/settings";

const carrying = (settings: Partial<StoredSettings> | string): Document => ({ ...readText("# Pourquoi\n\nNous perdons la trace de nos affaires."), stored: typeof settings === "string" ? settings : writeStored({ ...NOTHING_STORED, ...settings }) });
const PROFILE = { version: 1, sections: [{ id: "B4", expected: "required" }] } as const;

describe("the settings of a document", () => {
  it("are the guide's where it carries none", () => {
    expect(settingsOf(readText("x"))).toEqual({ profile: GUIDE_PROFILE, matches: [], notes: [] });
  });

  it("are its own profile, the same object at each reading, and its corrected headings", () => {
    const topics = [{ heading: "pourquoi", ordinal: 1, section: "C2" }, { heading: "annexe", ordinal: 2, section: "none" }];
    const { profile, matches, notes } = settingsOf(carrying({ profile: PROFILE, topics }));
    expect(profile).toBe(applyProfile(PROFILE));
    expect([matches, notes]).toEqual([topics, []]);
    const outline = outlineOf(carrying({ profile: PROFILE, topics }));
    expect(outline.guide.find(({ definition }) => definition.id === "B4")?.definition.whenMissing).toBe("error");
    expect(outline.guide.find(({ definition }) => definition.id === "C2")?.state).toBe("present");
  });

  it("keep its corrected headings under a profile that is imposed", () => {
    const outline = outlineOf(carrying({ profile: PROFILE, topics: [{ heading: "pourquoi", ordinal: 1, section: "C2" }] }), GUIDE_PROFILE);
    expect(outline.profile).toBe(GUIDE_PROFILE);
    expect(outlineOf(carrying({ profile: 7 }), GUIDE_PROFILE).document.notes).toEqual([]);
    expect(outline.guide.find(({ definition }) => definition.id === "C2")?.state).toBe("present");
  });

  it.each([
    ["<x", [{ id: "stored-unreadable", count: 1 }], "Réglages de Cadrage gardés dans ce document\u00a0: illisibles"],
    [writeStored({ ...NOTHING_STORED, profile: { version: 9 } }), [{ id: "stored-profile", count: 1 }], "Profil d’entreprise gardé dans ce document\u00a0: inutilisable"],
    [writeStored({ ...NOTHING_STORED, topics: [{ heading: "a", ordinal: 1, section: "C99" }, { heading: "b", ordinal: 1, section: "E2" }, { heading: "c", ordinal: 1, section: "C1" }] }), [{ id: "stored-topics", count: 2 }], "laissée de côté (2\u00a0fois)"],
  ])("that cannot be used (%s) are noted in the report, and the guide applies", (stored, notes, sentence) => {
    const document = carrying(stored);
    expect(settingsOf(document)).toMatchObject({ profile: GUIDE_PROFILE, notes });
    expect(reportText("a.docx", outlineOf(document), [], "fr")).toContain(sentence);
  });
});
