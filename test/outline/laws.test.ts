import type { Document } from "../../src/document/document";
import { blockAt, contents } from "../../src/document/place";
import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { TOPICS } from "../../src/guide/topics";
import { readDocx } from "../../src/ooxml/read";
import { buildOutline } from "../../src/outline/build-outline";
import type { Outline } from "../../src/outline/outline";
import { placeFor } from "../../src/outline/placement";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";

/** What must hold for the outline of any document whatever. */
function expectLaws(document: Document): Outline {
  const outline = buildOutline(document, GUIDE_PROFILE);
  const blocks = document.stories[0].blocks;
  const owners = blocks.map(() => 0);
  for (const [index, section] of outline.sections.entries()) {
    expect(section.index).toBe(index);
    for (let i = section.first; i < section.end; i++) owners[i] = (owners[i] ?? 0) + 1;
    if (section.heading === null) continue;
    expect(blockAt(document, section.heading.place)).toBe(section.heading.block);
    const at = section.heading.place[1] ?? -1;
    expect(at).toBe(section.first - 1);
    owners[at] = (owners[at] ?? 0) + 1;
  }
  expect(owners.every((count) => count === 1)).toBe(true);
  for (const section of outline.sections) for (const child of section.children) expect(outline.sections[child]?.parent).toBe(section.index);
  expect(outline.topics.map(({ topic }) => topic)).toEqual([...TOPICS]);
  expect(outline.guide.map(({ definition }) => definition.id)).toEqual(GUIDE_SECTIONS.map(({ id }) => id));
  for (const { range, text, origin } of outline.requirements) {
    const block = blockAt(document, range.place);
    expect(block !== undefined && block.kind !== "table" && block.kind !== "opaque").toBe(true);
    if (block === undefined || block.kind === "table" || block.kind === "opaque") continue;
    const quoted = block.text.slice(range.start, range.end);
    if (origin === "table") expect(text.startsWith(quoted)).toBe(true);
    else expect(quoted).toBe(text);
  }
  for (const table of outline.tables) {
    expect(blockAt(document, table.place)?.kind).toBe("table");
    for (const index of table.requirements) expect(outline.requirements[index]?.table).toBe(outline.tables.indexOf(table));
  }
  for (const { id } of GUIDE_SECTIONS) {
    const position = placeFor(outline, id);
    if (position.kind !== "before" && position.kind !== "after") continue;
    expect(position.place).toHaveLength(2);
    const block = blockAt(document, position.place);
    expect(block).toBeDefined();
    if (block !== undefined) expect(position.expected).toBe(block.kind === "table" || block.kind === "opaque" ? "" : block.text);
  }
  for (const { place } of contents(document)) {
    const context = outline.contextAt(place);
    expect(["requirement", "objective", "criterion", "narrative", "ignored"]).toContain(context.bearing);
    expect(outline.contextAt(place)).toBe(context);
  }
  return outline;
}

describe("laws of the outline", () => {
  it.each([["nothing", ""], ["no heading", "Un paragraphe.\n\n- un\n- deux"], ["headings only", "# A\n\n# B\n\n## C"], ["a table first", "| a | b |\n|---|---|\n| 1 | 2 |\n\n# T\n\ntexte"]])(
    "hold for a document with %s",
    (_name, text) => void expectLaws(readText(text)),
  );

  it("says the same twice", () => {
    const text = "# Objectifs\n\nRéduire de 20 % le temps de traitement.\n\n# Exigences\n\n- La solution doit exporter.";
    expect(buildOutline(readText(text), GUIDE_PROFILE).topics).toEqual(buildOutline(readText(text), GUIDE_PROFILE).topics);
  });

  describeCorpus("on every corpus document that opens", () => {
    it("hold for the real specifications", () => {
      for (const name of corpusFiles("fr")) {
        if (!name.endsWith(".docx")) continue;
        const outline = expectLaws(readDocx(readCorpus("fr", name)));
        expect(outline.words).toBeGreaterThan(100);
      }
    });
  });
});
