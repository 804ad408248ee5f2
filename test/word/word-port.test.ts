import type { Draft } from "../../src/document/draft";
import { UserError } from "../../src/document/error";
import { createWordPort } from "../../src/word/word-port";
import { docx, p, r, table } from "../support/docx";
import { withWord } from "../support/word";

const HEADINGS = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const SAMPLE = docx({ document: p("Contexte", '<w:pStyle w:val="Titre1"/>') + p("Une réponse rapide.") + table(["ID", "Exigence"], ["E1", "Le CRM répond vite."]) + p("Fin"), styles: HEADINGS });
const DRAFT: Draft = {
  id: "objectives",
  title: "Objectifs",
  language: "fr",
  blocks: [{ kind: "heading", level: 1, text: "Objectifs" }, { kind: "guidance", text: "les objectifs" }, { kind: "table", columns: [{ header: "Objectif", width: 100 }], rows: [{ example: false, cells: [""] }] }],
};
const refused = (promise: Promise<unknown>): Promise<UserError> =>
  promise.then(
    () => Promise.reject(new Error("nothing was refused")),
    (error: unknown) => (error instanceof UserError ? error : Promise.reject(error as Error)),
  );

describe.each(["1.3", "1.8"])("the budget of round trips, at WordApi %s", (api) => {
  it("is one for a reading and two for an insertion", () =>
    withWord(SAMPLE, { api }, async (_, standin) => {
      const port = createWordPort();
      await port.read();
      expect(standin.counters.syncs).toBe(1);
      for (const position of [{ kind: "after", place: [0, 1], expected: "Une réponse rapide." }, { kind: "cursor" }, { kind: "end" }] as const) {
        const before = standin.counters.syncs;
        await port.insert(DRAFT, position);
        expect(standin.counters.syncs - before).toBeLessThanOrEqual(2);
      }
    }));
});

describe("reading", () => {
  it("goes on without columns where Word cannot give the tables, in two round trips", () =>
    withWord(SAMPLE, { api: "1.3" }, async (_, standin) => {
      standin.failNext(3, "GeneralException");
      const document = await createWordPort().read();
      expect(standin.counters.syncs).toBe(2);
      expect(document.stories[0].blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "table", "paragraph"]);
      expect(document.notes.map(({ id }) => id)).toContain("tables-without-columns");
    }));

  it("can be cancelled, and says how far it has got", () =>
    withWord(SAMPLE, { api: "1.3" }, async () => {
      const stop = new AbortController();
      const seen: number[][] = [];
      const reading = createWordPort().read({ signal: stop.signal, onProgress: (done, total) => { seen.push([done, total]); stop.abort(); } });
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
      expect(seen).toEqual([[7, 7]]);
    }));

  it("tells in a sentence that this Word is too old", () =>
    withWord(SAMPLE, { api: "1.3" }, async (_, standin) => {
      standin.failNext(0, "NotImplemented");
      expect((await refused(createWordPort().read())).sentence.fr).toContain("version de Word");
    }));
});

describe("inserting", () => {
  it.each(["AccessDenied", "NotAllowed"])("says that the document is protected when Word answers %s", (code) =>
    withWord(SAMPLE, { api: "1.3" }, async (_, standin) => {
      const before = standin.paragraphTexts();
      standin.failNext(0, code);
      expect((await refused(createWordPort().insert(DRAFT, { kind: "end" }))).sentence.fr).toContain("protégé");
      expect(standin.paragraphTexts()).toEqual(before);
    }));

  it("says so in a document protected against editing, and inserts nothing", () =>
    withWord(SAMPLE, { api: "1.8", flags: { readOnly: true } }, async (_, standin) => {
      const before = standin.paragraphTexts();
      expect((await refused(createWordPort().insert(DRAFT, { kind: "end" }))).sentence.en).toContain("read-only");
      expect(standin.paragraphTexts()).toEqual(before);
    }));

  it("leaves our own mistakes as they are", () =>
    withWord(SAMPLE, { api: "1.3" }, async (_, standin) => {
      standin.failNext(0, "InvalidArgument");
      await expect(createWordPort().insert(DRAFT, { kind: "end" })).rejects.not.toBeInstanceOf(UserError);
    }));

  it("puts a table's section after the table, never in it", () =>
    withWord(SAMPLE, { api: "1.3" }, async (_, standin) => {
      const port = createWordPort();
      await port.read();
      await port.insert(DRAFT, { kind: "after", place: [0, 2, 1, 1, 0], expected: "Le CRM répond vite." });
      const texts = standin.paragraphTexts();
      expect(texts.indexOf("Objectifs")).toBe(texts.indexOf("Le CRM répond vite.") + 1);
    }));

  it("never nests its content controls: next to one of ours, it goes outside", () =>
    withWord(SAMPLE, { api: "1.3" }, async (word) => {
      const port = createWordPort();
      await port.read();
      await port.insert(DRAFT, { kind: "after", place: [0, 1], expected: "Une réponse rapide." });
      const read = await port.read();
      const at = read.stories[0].blocks.findIndex((block) => block.kind === "heading" && block.text === "Objectifs");
      await port.insert({ ...DRAFT, id: "scope", title: "Périmètre" }, { kind: "after", place: [0, at + 1], expected: "[À rédiger\u00a0: les objectifs]" });
      const controls = await word.run(async (context) => {
        const found = context.document.contentControls;
        found.load("tag,parentContentControlOrNullObject/tag");
        await context.sync();
        return found.items.map(({ tag, parentContentControlOrNullObject: parent }) => [tag, parent.isNullObject]);
      });
      expect(controls).toEqual([["cadrage:section:objectives", true], ["cadrage:section:scope", true]]);
    }));

  it("copies the look of faked headings where the document has no others", async () => {
    const text = p("Le prestataire décrit ici le contexte et les besoins des équipes commerciales.");
    const faked = docx({ document: p(r("1. Contexte", '<w:b/><w:sz w:val="32"/>')) + text + text + p(r("2. Budget", '<w:b/><w:sz w:val="32"/>')) + text });
    await withWord(faked, { api: "1.3" }, async (word) => {
      const port = createWordPort();
      await port.read();
      await port.insert(DRAFT, { kind: "before", place: [0, 3], expected: "2. Budget" });
      const looks = await word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text,styleBuiltIn,font/bold,font/size");
        await context.sync();
        return paragraphs.items.slice(3, 5).map(({ text: words, styleBuiltIn, font }) => [words, styleBuiltIn, font.bold, font.size]);
      });
      expect(looks).toEqual([["1 bis. Objectifs", "Normal", true, 16], ["[À rédiger\u00a0: les objectifs]", "Normal", false, 10]]);
    });
  });
});

describe("a text of a reading that the document no longer has", () => {
  it("is gone, or its paragraph where the words alone have changed", () =>
    withWord(SAMPLE, { api: "1.3" }, async (word) => {
      const port = createWordPort();
      await port.read();
      const range = { place: [0, 1], start: 12, end: 18 };
      const change = (act: (paragraph: Word.Paragraph) => void): Promise<void> =>
        word.run(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load("text");
          await context.sync();
          act(paragraphs.items[1] as Word.Paragraph);
          await context.sync();
        });
      await change((paragraph) => paragraph.insertText("Une réponse en deux heures.", "Replace"));
      expect(await port.reveal(range)).toBe("paragraph");
      expect(await port.apply({ kind: "edit", range, expected: "rapide", replacement: "x" })).toBe("changed");
      await change((paragraph) => paragraph.delete());
      expect(await port.reveal(range)).toBe("gone");
    }));
});
