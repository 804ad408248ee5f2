import { readFileSync } from "node:fs";
import { NEWER_MEMBERS } from "../../../src/workbench/standin/newer-members";
import { minimalDocx } from "../../support/minimal-docx";
import { withWord } from "../../support/word";

const TWO = minimalDocx("<w:p><w:r><w:t>Un</w:t></w:r></w:p><w:p><w:r><w:t>Deux</w:t></w:r></w:p>");

/** The code of the error that a promise rejects with. */
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => "none", (error: { code?: string }) => error.code ?? "no code");

describe("what the real library enforces over the stand-in", () => {
  it("refuses a property that was not loaded", () =>
    withWord(TWO, { api: "1.3" }, (word) =>
      word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text");
        await context.sync();
        expect(() => paragraphs.items[0]?.alignment).toThrow(/alignment/);
      }),
    ));

  it.each(NEWER_MEMBERS.map((each) => [each.class, each.member, each.since] as const))("%s.%s is in the set of its tag (%s)", (owner, member, since) => {
    const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
    const start = types.indexOf(`    class ${owner} extends OfficeExtension.ClientObject`);
    const at = start + types.slice(start).search(new RegExp(`^ {8}(readonly )?${member}[(:]`, "m"));
    const tag = types.slice(types.lastIndexOf("[Api set:", at)).split("\n")[0];
    expect(tag).toContain(`WordApi ${since}`);
  });

  it("has newer members at 1.8, and not below their set", async () => {
    const mode = (word: typeof Word): Promise<string> =>
      word.run(async (context) => {
        context.document.load("changeTrackingMode");
        const reviewed = context.document.body.paragraphs.getFirst().getReviewedText("Current");
        await context.sync();
        return `${context.document.changeTrackingMode} ${reviewed.value}`;
      });
    expect(await withWord(TWO, { api: "1.8" }, mode)).toBe("Off Un");
    expect(await withWord(TWO, { api: "1.3" }, (word) => codeOf(mode(word)))).toBe("ApiNotFound");
  });

  it("answers ApiNotFound with the name of a member it lacks", () =>
    withWord(TWO, { api: "1.8" }, (word) =>
      word.run(async (context) => {
        context.document.body.getOoxml();
        await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Body.getOoxml" } });
      }),
    ));

  it("stops a batch at the action that fails and keeps what came before", () =>
    withWord(TWO, { api: "1.3" }, async (word, standin) => {
      const failed = word.run(async (context) => {
        const { body } = context.document;
        body.insertParagraph("Trois", "End");
        body.insertParagraph("Quatre", "Nowhere" as "End");
        body.insertParagraph("Cinq", "End");
        await context.sync();
      });
      expect(await codeOf(failed)).toBe("InvalidArgument");
      expect(standin.paragraphTexts()).toEqual(["Un", "Deux", "Trois"]);
    }));

  it("can be made to fail, to be read-only or protected", () =>
    withWord(TWO, { api: "1.3" }, async (word, standin) => {
      const write = (): Promise<void> => word.run((context) => {
        context.document.body.insertParagraph("x", "End");
        return context.sync();
      });
      standin.failNext(0, "GeneralException");
      expect(await codeOf(write())).toBe("GeneralException");
      standin.flags = { readOnly: true };
      expect(await codeOf(write())).toBe("AccessDenied");
      standin.flags = { protected: true };
      expect(await codeOf(write())).toBe("AccessDenied");
      standin.flags = {};
      expect(await codeOf(write())).toBe("none");
    }));

  it("advertises annotations that its licence lacks", () =>
    withWord(TWO, { api: "1.7", flags: { noAnnotations: true } }, async (word) => {
      const probe = word.run(async (context) => {
        context.document.body.paragraphs.getFirst().getAnnotations().load("items");
        await context.sync();
      });
      expect(await codeOf(probe)).toBe("NotImplemented");
    }));

  it("fails the whole sync that asks for the place of cells in a vertically merged table", async () => {
    const merged = minimalDocx('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>');
    const load = withWord(merged, { api: "1.3" }, (word) =>
      word.run(async (context) => {
        context.document.body.tables.getFirst().getCell(0, 0).load("cellIndex");
        await context.sync();
      }),
    );
    expect(await codeOf(load)).toBe("GeneralException");
  });

  it("counts round trips, and gives one null object for what is not there", () =>
    withWord(TWO, { api: "1.3" }, async (word, standin) => {
      await word.run(async (context) => {
        const table = context.document.getSelection().parentTableOrNullObject;
        table.load("values");
        await context.sync();
        expect(table.isNullObject).toBe(true);
      });
      expect(standin.counters).toMatchObject({ syncs: 1 });
      expect(standin.counters.sent).toBeGreaterThan(0);
    }));
});
