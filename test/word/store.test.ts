import { NOTHING_STORED, readStored as settingsIn, writeStored as textOf } from "../../src/document/stored";
import type { StoredSettings } from "../../src/document/stored";
import { readDocx } from "../../src/ooxml/read";
import { readStored, writeStored } from "../../src/word/store";
import { createWordPort } from "../../src/word/word-port";
import { docx, p } from "../support/docx";
import { withWord } from "../support/word";

const SETTINGS: StoredSettings = {
  ...NOTHING_STORED,
  profile: { version: 1, name: "Pompes & Cie <Lyon> \u0001 ]]> « é »", sections: [{ id: "C2", title: { fr: "Cap", en: "Course" } }] },
  topics: [{ heading: "l'existant & l'avenir", ordinal: 2, section: "none" }],
  kept: { ...NOTHING_STORED.kept, children: ['<review  on="2026-11-25"><count>3</count></review>', "<!-- tiers -->"] },
};

describe("what travels in the document, through Word", () => {
  it("comes back from Word, from the next reading and from the saved file as it was written", () =>
    withWord(docx({ document: p("Contexte") }), { api: "1.3" }, async (_, standin) => {
      expect(await readStored()).toBeNull();
      await writeStored(textOf(SETTINGS));
      expect(settingsIn(await readStored())).toEqual(SETTINGS);
      expect(settingsIn((await createWordPort().read()).stored)).toEqual(SETTINGS);
      expect(settingsIn(readDocx(standin.save()).stored)).toEqual(SETTINGS);
    }));

  it("is replaced as a whole, and keeps what another version wrote in it", () =>
    withWord(docx({ document: p("Contexte"), customXml: [textOf(SETTINGS), '<autre xmlns="urn:other"/>'] }), { api: "1.3" }, async (_, standin) => {
      const before = settingsIn(await readStored());
      await writeStored(textOf({ ...before, topics: [] }));
      const saved = readDocx(standin.save()).stored;
      expect(settingsIn(saved)).toEqual({ ...SETTINGS, topics: [] });
      const again = docx({ document: p("Contexte"), customXml: [saved ?? ""] });
      await withWord(again, { api: "1.3" }, async () => expect(settingsIn(await readStored())).toEqual({ ...SETTINGS, topics: [] }));
    }));
});

describe("a part that somebody damaged", () => {
  it.each([
    ["cut short", '<cadrage xmlns="urn:cadrage:document:1"><profile>{'],
    ["with a DOCTYPE inside", '<cadrage xmlns="urn:cadrage:document:1"><!DOCTYPE a></cadrage>'],
    ["too deep", `<cadrage xmlns="urn:cadrage:document:1">${"<a>".repeat(900)}${"</a>".repeat(900)}</cadrage>`],
  ])("%s does not prevent the reading of its document", (_name, xml) => {
    const document = readDocx(docx({ document: p("Contexte"), customXml: [xml] }));
    expect(document.stories[0].blocks).toHaveLength(1);
    expect(document.stored).toBe(xml);
    expect(settingsIn(document.stored).notes).toEqual([{ id: "stored-unreadable", detail: "", count: 1 }]);
  });
});
