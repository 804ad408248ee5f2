import { UserError } from "../../src/document/error";
import type { Inserted } from "../../src/word/word-port";
import { createWordPort } from "../../src/word/word-port";
import type { Standin } from "../../src/workbench/standin/standin";
import { docx, p, r, table, tc } from "../support/docx";
import { flatPackage } from "../support/flat-package";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Maison"><w:name w:val="Encart maison"/><w:basedOn w:val="Base"/></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Base"><w:name w:val="Base maison"/><w:basedOn w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Jamais"><w:name w:val="Jamais employé"/></w:style>';
const level = (format: string, text: string): string => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level("bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level("decimal", "%1.")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const item = (text: string, list: number): string => p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
const grid = table(["Exigence", "Délai"], ["Réponse", "2 heures"]).replace("<w:tblPr/>", '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>').replace("<w:tblGrid/>", '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>').replaceAll("<w:tcPr></w:tcPr>", '<w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>');

const SOURCE = docx({
  document:
    p("Avant") + p("Engagements", '<w:pStyle w:val="Titre2"/>') + p(r("Le titulaire ") + r("répond", "<w:b/>"), '<w:pStyle w:val="Maison"/>') +
    item("Un", 2) + item("Deux", 2) + grid + p("Après"),
  styles: STYLES,
  numbering: NUMBERING,
});
/** Another document: its heading 2 has another id, its list 2 is the author's own. */
const TARGET = docx({
  document: p("Début") + item("A", 2) + p("Milieu") + grid + p("Fin"),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Berschrift2"><w:name w:val="Heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  numbering: NUMBERING,
});

const select = (standin: Standin, from: number, to: number, start = 0, end = standin.text(to).length): void =>
  standin.select({ start: { paragraph: from, offset: start }, end: { paragraph: to, offset: end } });
const cursorAt = (standin: Standin, paragraph: number): void => select(standin, paragraph, paragraph, 0, 0);
const refused = (promise: Promise<unknown>): Promise<UserError> =>
  promise.then(
    () => Promise.reject(new Error("nothing was refused")),
    (error: unknown) => (error instanceof UserError ? error : Promise.reject(error as Error)),
  );

/** Takes paragraphs `from` to `to` of the source, and inserts them at a paragraph of the target. */
async function carry(from: number, to: number, at: number, options: { api: string; flavour?: "web" }, then: (standin: Standin, inserted: Inserted) => Promise<void>): Promise<void> {
  const selected = await withWord(SOURCE, options, async (_, standin) => {
    select(standin, from, to);
    return createWordPort().readSelection();
  });
  await withWord(TARGET, options, async (_, standin) => {
    cursorAt(standin, at);
    await then(standin, await createWordPort().insertBlock({ id: "b1", name: "Engagements", ooxml: selected.ooxml }));
  });
}

describe.each(["1.3", "1.8"])("a block, at WordApi %s", (api) => {
  it("is read in one round trip and inserted in two", async () => {
    const selected = await withWord(SOURCE, { api }, async (_, standin) => {
      select(standin, 1, 4);
      const read = await createWordPort().readSelection();
      expect(standin.counters.syncs).toBe(1);
      return read;
    });
    expect(selected.text).toBe("Engagements\nLe titulaire répond\nUn\nDeux");
    await withWord(TARGET, { api }, async (_, standin) => {
      cursorAt(standin, 0);
      await createWordPort().insertBlock({ id: "b1", name: "Engagements", ooxml: selected.ooxml });
      expect(standin.counters.syncs).toBe(2);
    });
  });

  it("keeps headings, styles and lists, and is followed by no blank paragraph", () =>
    carry(1, 4, 0, { api }, async (standin) => {
      expect(standin.paragraphTexts().slice(0, 6)).toEqual(["Début", "Engagements", "Le titulaire répond", "Un", "Deux", "A"]);
      const blocks = (await createWordPort().read()).stories[0].blocks;
      expect(blocks.slice(1, 6)).toMatchObject([
        { kind: "heading", level: 2, text: "Engagements" },
        { kind: "paragraph", text: "Le titulaire répond" },
        { kind: "listItem", text: "Un", label: "1." },
        { kind: "listItem", text: "Deux", label: "2." },
        { kind: "listItem", text: "A", label: "1." },
      ]);
      const styles = standin.open.styles;
      expect(styles.named("paragraph", "Encart maison")).toBeDefined();
      expect(styles.named("paragraph", "Base maison")).toBeDefined();
      expect(styles.named("paragraph", "Jamais employé")).toBeUndefined();
      expect(styles.has("Titre2")).toBe(false);
      expect(await sdkErrors(standin.save())).toEqual([]);
    }));

  it("that ends with a table is followed by one blank paragraph, apart from the table below", () =>
    carry(4, 8, 2, { api }, async (standin) => {
      const { blocks } = (await createWordPort().read()).stories[0];
      expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "listItem", "paragraph", "listItem", "table", "paragraph", "table", "paragraph"]);
      expect(await sdkErrors(standin.save())).toEqual([]);
    }));

  it.each([["text", 1, 4], ["a table alone", 5, 8]])("made of %s can be removed, and found again", (_, from, to) =>
    carry(from, to, 0, { api }, async (standin, inserted) => {
      const port = createWordPort();
      expect(inserted.tag).toBe("cadrage:section:block-b1");
      expect(await port.revealInserted(inserted)).toBe(true);
      expect(await port.remove(inserted, false)).toBe("removed");
      expect(standin.paragraphTexts()).toEqual(["Début", "A", "Milieu", "Exigence", "Délai", "Réponse", "2 heures", "Fin"]);
    }));

  it("goes after the table of the cursor, and out of the list of the cursor", async () => {
    await carry(1, 2, 3, { api }, async (standin) => {
      expect(standin.paragraphTexts().slice(-3)).toEqual(["Engagements", "Le titulaire répond", "Fin"]);
      return Promise.resolve();
    });
    await carry(2, 2, 1, { api }, async () => {
      expect((await createWordPort().read()).stories[0].blocks.slice(1, 3)).toMatchObject([{ kind: "listItem", text: "A" }, { kind: "paragraph", text: "Le titulaire répond" }]);
    });
  });

  it("says that nothing is selected", () =>
    withWord(SOURCE, { api }, async (_, standin) => {
      cursorAt(standin, 2);
      expect((await refused(createWordPort().readSelection())).sentence.fr).toContain("Rien n’est sélectionné");
    }));
});

describe("a block on Word for the web, which keeps the last paragraph", () => {
  it("keeps its styles, and all of it is removed", () =>
    carry(1, 3, 0, { api: "1.8", flavour: "web" }, async (standin, inserted) => {
      const port = createWordPort();
      expect((await port.read()).stories[0].blocks.slice(1, 4)).toMatchObject([{ kind: "heading", level: 2 }, { kind: "paragraph" }, { kind: "listItem", text: "Un", label: "1." }]);
      expect(await port.remove(inserted, false)).toBe("removed");
      expect(standin.paragraphTexts().slice(0, 3)).toEqual(["Début", "A", "Milieu"]);
    }));
});

describe("what a selection holds", () => {
  const read = (bytes: Uint8Array, from: number, to: number, start?: number, end?: number): Promise<readonly string[]> =>
    withWord(bytes, { api: "1.3" }, async (_, standin) => {
      select(standin, from, to, start, end);
      const { ooxml } = await createWordPort().readSelection();
      return withWord(TARGET, { api: "1.3" }, async (__, other) => {
        const before = other.paragraphTexts().length;
        cursorAt(other, 0);
        await createWordPort().insertBlock({ id: "b", name: "b", ooxml });
        return other.paragraphTexts().slice(1, 1 + other.paragraphTexts().length - before);
      });
    });

  it("is the words selected, with their formatting", async () => {
    expect(await read(SOURCE, 2, 3, 3, 1)).toEqual(["titulaire répond", "U"]);
  });

  it("is the rows touched, or the paragraphs of one cell", async () => {
    expect(await read(SOURCE, 7, 8, 3, 2)).toEqual(["Réponse", "2 heures", ""]);
    expect(await read(SOURCE, 8, 8)).toEqual(["2 heures"]);
  });

  it("is not the paragraph that a selection only reaches", async () => {
    expect(await read(SOURCE, 2, 3, 0, 0)).toEqual(["Le titulaire répond"]);
  });
});

describe("a block that cannot be inserted", () => {
  it.each([
    ["is no package", "<a/>"],
    ["is no XML", "<w:body>..</w:body>"],
  ])("because it %s is told in a sentence", (_, ooxml) =>
    withWord(TARGET, { api: "1.3" }, async () => {
      expect((await refused(createWordPort().insertBlock({ id: "b", name: "b", ooxml }))).sentence.fr).toContain("Word ne reconnaît pas ce bloc");
    }),
  );

  it("because the document is protected changes nothing", () =>
    withWord(TARGET, { api: "1.3", flags: { readOnly: true } }, async (_, standin) => {
      const before = standin.paragraphTexts();
      expect((await refused(createWordPort().insertBlock({ id: "b", name: "b", ooxml: flatPackage("Bonjour") }))).sentence.fr).toContain("protégé");
      expect(standin.paragraphTexts()).toEqual(before);
    }));
});

describe("a block inside one of our insertions", () => {
  it("gets no content control of its own: they are never nested", () =>
    withWord(TARGET, { api: "1.3" }, async (word, standin) => {
      cursorAt(standin, 0);
      const port = createWordPort();
      await port.insertBlock({ id: "one", name: "Un", ooxml: flatPackage(p("Premier") + p("Second")) });
      cursorAt(standin, 1);
      expect((await port.insertBlock({ id: "two", name: "Deux", ooxml: flatPackage("Dedans") })).tag).toBe("");
      expect(standin.paragraphTexts().slice(0, 4)).toEqual(["Début", "Premier", "Dedans", "Second"]);
      const tags = await word.run(async (context) => {
        const { contentControls } = context.document;
        contentControls.load("tag");
        await context.sync();
        return contentControls.items.map(({ tag }) => tag);
      });
      expect(tags).toEqual(["cadrage:section:block-one"]);
    }));
});

it("a cell with a nested table and a section's end within a selection travel without the section", async () => {
  const nested = docx({ document: p("Un", '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>') + `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${tc(table(["x"]) + p("y"))}</w:tr></w:tbl>` + p("Fin") });
  const { ooxml } = await withWord(nested, { api: "1.3" }, async (_, standin) => {
    select(standin, 0, 2);
    return createWordPort().readSelection();
  });
  await withWord(TARGET, { api: "1.3" }, async (_, standin) => {
    cursorAt(standin, 0);
    await createWordPort().insertBlock({ id: "b", name: "b", ooxml });
    expect(standin.paragraphTexts().slice(1, 4)).toEqual(["Un", "x", "y"]);
    expect(standin.open.body.getElementsByTagNameNS("*", "sectPr").length).toBe(0);
  });
});
