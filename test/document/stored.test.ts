import { NOTHING_STORED, readStored, writeStored } from "../../src/document/stored";
import type { StoredSettings } from "../../src/document/stored";
import { MAX_ASIDE, MAX_BASELINE, MAX_REASON } from "../../src/document/stored-dispositions";
import type { StoredAside, StoredDispositions } from "../../src/document/stored-dispositions";

const NS = 'xmlns="urn:cadrage:document:1"';
const inside = (inner: string): string => `<cadrage ${NS}>${inner}</cadrage>`;
const idsOf = (settings: StoredSettings): readonly string[] => settings.notes.map(({ id }) => id);

const POINT: StoredAside = { key: "no-vague-terms:0123456789abcdef", rule: "no-vague-terms", words: "rapide & <simple>", reason: "Voir § 3.", date: "2026-03-05", by: "Anne" };
const DISPOSITIONS: StoredDispositions = {
  points: [POINT, { key: null, rule: "no-loopholes", words: "si possible", reason: "à dessein", date: "2026-03-06" }],
  baseline: { date: "2026-01-31", keys: ["no-vague-terms:0123456789abcdef", "no-vague-terms:0123456789abcdef:1", "constructor:fedcba9876543210"] },
};

describe("what travels in the document", () => {
  it.each([
    ["nothing", NOTHING_STORED],
    ["a profile", { ...NOTHING_STORED, profile: { version: 1, name: "A & B <C> ]]> \u0001 \ufffe é", sections: [] } }],
    ["matches", { ...NOTHING_STORED, topics: [{ heading: "l'existant & \"l'avenir\"", ordinal: 2, section: "none" }, { heading: "", ordinal: 1, section: "C1" }] }],
    ["what reviewers left as it is", { ...NOTHING_STORED, dispositions: DISPOSITIONS }],
    ["how the check is set", { ...NOTHING_STORED, settings: { version: 1, words: { allow: ["<agile> & co"] } } }],
    ["JSON that is no object", { ...NOTHING_STORED, profile: ["x", 3, false] }],
    ["what another version keeps", { ...NOTHING_STORED, profile: { a: 1 }, kept: { root: '<c:memory  xmlns:c="urn:cadrage:document:1" xmlns:o = \'urn:other\'', children: ["<!-- < & -->", "<c:review date='2026'><o:b/>é &amp; &#233;<![CDATA[</c:review>]]></c:review>", "<profile xmlns=\"urn:other\">{</profile>"] } }],
  ] as const)("%s reads back as it was written", (_name, settings) => {
    const xml = writeStored(settings);
    expect(readStored(xml)).toEqual(settings);
    expect(writeStored(readStored(xml))).toBe(xml);
  });

  it("is nothing in a document without the part", () => {
    expect(readStored(null)).toBe(NOTHING_STORED);
  });

  it("keeps what it does not know byte for byte, white space between elements aside", () => {
    const unknown = "<signatures  v='2' >\n <d key=\"a>b\"/>\n</signatures>";
    const xml = `\ufeff<?xml version="1.0"?>\n<!-- Cadrage -->\n<cadrage ${NS} mode="x">\n  ${unknown}\n  <topics>[]</topics>\n  <dernier/>\n</cadrage>\n`;
    const read = readStored(xml);
    expect(read.kept.children).toEqual([unknown, "<dernier/>"]);
    expect(writeStored({ ...read, profile: 1 })).toBe(`<cadrage ${NS} mode="x"><profile>1</profile>${unknown}<dernier/></cadrage>`);
  });

  it("reads CDATA and references as the text that they stand for", () => {
    expect(readStored(inside('<profile><![CDATA[{"a":"<&]]>&#x65;\u00e9"}</profile>')).profile).toEqual({ a: "<&eé" });
  });
});

describe("a part that cannot be used", () => {
  it.each([
    ["empty", ""],
    ["no XML", "bonjour"],
    ["cut short", `<cadrage ${NS}><profile>{}`],
    ["badly nested", inside("<a><b></a></b>")],
    ["two roots", `${inside("")}${inside("")}`],
    ["text after the root", `${inside("")}x`],
    ["another's", '<x xmlns="urn:other"><profile>{}</profile></x>'],
    ["another's prefix", '<c:x xmlns="urn:cadrage:document:1" xmlns:c="urn:other"/>'],
    ["a DOCTYPE", `<!DOCTYPE cadrage [<!ENTITY a "aaaa">]>${inside("<profile>&a;</profile>")}`],
    ["an entity that nobody declared", inside("<x>&a;</x>")],
    ["one in an attribute", inside('<x a="&a;"/>')],
    ["a control character", inside("<x>\u0007</x>")],
    ["too deep", inside("<a>".repeat(200) + "</a>".repeat(200))],
    ["too long", inside(`<profile>"${"a".repeat(1 << 20)}"</profile>`)],
  ])("%s: nothing is used, and a note says so", (_name, xml) => {
    const read = readStored(xml);
    expect({ ...read, notes: [] }).toEqual(NOTHING_STORED);
    expect(idsOf(read)).toEqual(["stored-unreadable"]);
  });

  it("loses one child alone where that child is wrong", () => {
    const topics = '<topics>[{"heading":"budget","ordinal":1,"section":"C6"},{"heading":"x"},{"heading":"x","ordinal":0,"section":"C1"},7]</topics>';
    const read = readStored(inside(`<profile>{"version":1,</profile>${topics}<other/>`));
    expect(read.profile).toBeNull();
    expect(read.topics).toEqual([{ heading: "budget", ordinal: 1, section: "C6" }]);
    expect(read.kept.children).toEqual(["<other/>"]);
    expect(read.notes).toEqual([{ id: "stored-profile", detail: "", count: 1 }, { id: "stored-topics", detail: "", count: 3 }]);
    expect(idsOf(readStored(inside("<topics>{}</topics>")))).toEqual(["stored-topics"]);
  });

  it.each([
    ["no object", "[]", 1],
    ["points that are no list", { points: {} }, 1],
    ["a key that is none", { points: [{ ...POINT, key: "x" }] }, 1],
    ["a key without end", { points: [{ ...POINT, key: `${"a".repeat(90)}:0123456789abcdef` }] }, 1],
    ["a rule that is none", { points: [{ ...POINT, rule: "<b>" }] }, 1],
    ["everywhere, but of no words", { points: [{ ...POINT, key: null, words: "" }] }, 1],
    ["a reason without end", { points: [{ ...POINT, reason: "x".repeat(MAX_REASON + 1) }] }, 1],
    ["a name that is none", { points: [{ ...POINT, by: 3 }] }, 1],
    ["a day that is none", { points: [{ ...POINT, date: "2026-99-99" }] }, 1],
    ["a point that is none", { points: [null] }, 1],
    ["too many points", { points: Array.from({ length: MAX_ASIDE + 5 }, () => "x") }, MAX_ASIDE + 5],
    ["a baseline that is none", { baseline: [] }, 1],
    ["a baseline without a day", { baseline: { keys: {} } }, 1],
    ["a baseline of other keys", { baseline: { date: "2026-01-31", keys: { "no-vague-terms": "x y" } } }, 1],
    ["too long a baseline", { baseline: { date: "2026-01-31", keys: { a: "0123456789abcdef ".repeat(MAX_BASELINE + 1).trim() } } }, 1],
  ])("leaves aside dispositions that are wrong (%s), and keeps the others", (_name, value, count) => {
    const good = typeof value === "object" && "points" in value && Array.isArray(value.points) && value.points.length < 2 ? { ...value, points: [...(value.points as unknown[]), POINT] } : value;
    const read = readStored(inside(`<dispositions>${JSON.stringify(good).replace(/&/g, "&amp;").replace(/</g, "&lt;")}</dispositions>`));
    expect(read.dispositions).toEqual({ points: good === value ? [] : [POINT], baseline: null });
    expect(read.notes).toEqual([{ id: "stored-dispositions", detail: "", count }]);
  });

  it("keeps the last of two decisions on one point", () => {
    const other = { ...POINT, reason: "Autre raison." };
    expect(readStored(inside(`<dispositions>${JSON.stringify({ points: [POINT, other] }).replace(/&/g, "&amp;").replace(/</g, "&lt;")}</dispositions>`)).dispositions.points).toEqual([other]);
  });

  it("does not follow JSON into its depths", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(idsOf(readStored(inside(`<profile>${deep}</profile><topics>${deep}</topics><dispositions>${deep}</dispositions><settings>${deep}</settings>`)))).toEqual(["stored-profile", "stored-topics", "stored-dispositions", "stored-settings"]);
    const brackets = JSON.stringify({ text: `\\"${"[".repeat(100)}` });
    expect(readStored(inside(`<profile>${brackets}</profile>`)).profile).toEqual({ text: `\\"${"[".repeat(100)}` });
  });

  it("is read in time that grows with its length, whatever it holds", () => {
    const size = 200_000;
    const hostile = [`<cadrage ${NS} ${"a ".repeat(size)}`, inside("<".repeat(size)), inside("&amp".repeat(size)), inside(`<x ${'a="b" '.repeat(50_000)}/`), inside(`<profile>${'"\\'.repeat(size)}</profile>`), inside("<!--".repeat(size))];
    for (const xml of hostile) {
      const start = Date.now();
      expect(idsOf(readStored(xml))).toHaveLength(1);
      expect({ xml: xml.slice(0, 60), isSlow: Date.now() - start > 1000 }).toEqual({ xml: xml.slice(0, 60), isSlow: false });
    }
  });
});
