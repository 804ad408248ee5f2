import { ContentPool } from "../../src/document/content";
import type { Draft } from "../../src/document/draft";
import { reviewChecklist } from "../../src/guide/templates/review-checklist";
import { readDocx } from "../../src/ooxml/read";
import { reviewChecks } from "../../src/outline/checklists";
import { outlineText } from "../../src/selftest/outline-text";
import { insertDraft } from "../../src/word/insert";
import { readDocument } from "../../src/word/read";
import { removeInserted } from "../../src/word/remove";
import type { Standin } from "../../src/workbench/standin/standin";
import { docx, p } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";
import type { WordOptions } from "../support/word";

const DRAFT: Draft = {
  id: "list",
  title: "Liste",
  language: "fr",
  blocks: [
    { kind: "heading", level: 1, text: "À vérifier" },
    { kind: "check", text: "Budget validé", checked: false },
    { kind: "check", text: "Rôles écrits", checked: true },
    { kind: "table", columns: [{ header: "A", width: 100 }], rows: [{ example: false, cells: ["☐ dans un tableau"] }] },
    { kind: "check", text: "Budget validé", checked: false },
  ],
};
const WRITTEN = "H1 À vérifier | P ☐\u00a0Budget validé | P ☒\u00a0Rôles écrits | T1[A / ☐ dans un tableau] | P ☐\u00a0Budget validé";

const inWord = <T>(options: WordOptions, body: (standin: Standin) => Promise<T>): Promise<T> => withWord(docx({ document: p("Avant") }), options, (_, standin) => body(standin));
const shown = async (): Promise<string> => outlineText((await readDocument(new ContentPool())).document.stories[0].blocks);
const inFile = (standin: Standin): string => outlineText(readDocx(standin.save()).stories[0].blocks);
/** The boxes that are controls: how many are ticked, of how many. */
const boxes = (): Promise<string> =>
  Word.run(async (context) => {
    const controls = context.document.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
    controls.load("checkboxContentControl/isChecked");
    await context.sync();
    return `${controls.items.filter(({ checkboxContentControl }) => checkboxContentControl.isChecked).length} of ${controls.items.length}`;
  });
const tick = (index: number): Promise<void> =>
  Word.run(async (context) => {
    const controls = context.document.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
    controls.load("id");
    await context.sync();
    const box = controls.items[index];
    if (box) box.checkboxContentControl.isChecked = true;
    await context.sync();
  });

describe("the boxes of a checklist", () => {
  test("are controls where Word has them, in two round trips, and both readers see the lines", async () => {
    await inWord({ api: "1.7" }, async (standin) => {
      await insertDraft(DRAFT, { kind: "end" }, null);
      expect(standin.counters.syncs).toBe(2);
      expect(await boxes()).toBe("1 of 3");
      expect([await shown(), inFile(standin)]).toEqual([`P Avant | ${WRITTEN}`, `P Avant | ${WRITTEN}`]);
      expect(await sdkErrors(standin.save())).toEqual([]);
    });
  });

  test("are text below WordApi 1.7, with the same lines", async () => {
    await inWord({ api: "1.6" }, async (standin) => {
      await insertDraft(DRAFT, { kind: "end" }, null);
      expect(standin.counters.syncs).toBe(2);
      expect(await boxes()).toBe("0 of 0");
      expect(await shown()).toBe(`P Avant | ${WRITTEN}`);
    });
  });

  test("say the state of the review once ticked, to both readers", async () => {
    await inWord({ api: "1.8" }, async (standin) => {
      await insertDraft(reviewChecklist.draft("fr"), { kind: "end" }, null);
      await tick(0);
      for (const document of [(await readDocument(new ContentPool())).document, readDocx(standin.save())])
        expect(reviewChecks(document).map(({ check, ticked, total }) => ({ check, ticked, total }))).toEqual(["V1", "V2", "V3", "V4", "V5"].map((check) => ({ check, ticked: check === "V1" ? 1 : 0, total: 2 })));
    });
  });

  test("go with the insertion when it is removed, and ticking one counts as having written in it", async () => {
    await inWord({ api: "1.8" }, async () => {
      const untouched = await insertDraft(DRAFT, { kind: "end" }, null);
      expect(await removeInserted(untouched, { force: false })).toBe("removed");
      expect([await shown(), await boxes()]).toEqual(["P Avant", "0 of 0"]);
      const ticked = await insertDraft(DRAFT, { kind: "end" }, null);
      await tick(0);
      expect(await removeInserted(ticked, { force: false })).toBe("modified");
      expect(await removeInserted(ticked, { force: true })).toBe("removed");
      expect([await shown(), await boxes()]).toEqual(["P Avant", "0 of 0"]);
    });
  });

  test("are text inside one of our own controls, where none is added", async () => {
    await inWord({ api: "1.8" }, async (standin) => {
      await insertDraft(DRAFT, { kind: "end" }, null);
      standin.select({ start: { paragraph: 2, offset: 3 }, end: { paragraph: 2, offset: 3 } });
      expect((await insertDraft({ ...DRAFT, id: "other" }, { kind: "cursor" }, null)).tag).toBe("");
      expect(await boxes()).toBe("1 of 3");
      expect((await shown()).split(" | ").filter((line) => line === "P ☐\u00a0Budget validé")).toHaveLength(4);
    });
  });
});

describe("a Word that promises boxes and makes none", () => {
  test("gets text in the same insertion, and is not asked again in the session", async () => {
    await inWord({ api: "1.8", flags: { noCheckBoxes: true } }, async (standin) => {
      await insertDraft(DRAFT, { kind: "end" }, null);
      const first = standin.counters.syncs;
      const inserted = await insertDraft(DRAFT, { kind: "end" }, null);
      expect(standin.counters.syncs - first).toBe(2);
      expect(await shown()).toBe(`P Avant | ${WRITTEN} | ${WRITTEN}`);
      expect(await removeInserted(inserted, { force: false })).toBe("removed");
      expect(inFile(standin)).toBe(`P Avant | ${WRITTEN}`);
    });
  });

  test("is told by the insertion at hand, not by an older one of the same section", async () => {
    await inWord({ api: "1.8" }, async (standin) => {
      await insertDraft(DRAFT, { kind: "end" }, null);
      standin.flags = { noCheckBoxes: true };
      await insertDraft(DRAFT, { kind: "end" }, null);
      expect(await shown()).toBe(`P Avant | ${WRITTEN} | ${WRITTEN}`);
      standin.flags = {};
      expect(await boxes()).toBe("1 of 3");
    });
  });

  test("may answer with another kind of control (office-js issue 5407)", async () => {
    await inWord({ api: "1.8" }, async (standin) => {
      const prototype = Word.Range.prototype as { insertContentControl: (this: Word.Range, type?: string) => Word.ContentControl };
      const insert = prototype.insertContentControl;
      prototype.insertContentControl = function () {
        return insert.call(this);
      };
      try {
        await insertDraft({ ...DRAFT, blocks: DRAFT.blocks.filter((block) => block.kind !== "check" || !block.checked) }, { kind: "end" }, null);
      } finally {
        prototype.insertContentControl = insert;
      }
      const lines = WRITTEN.replace(" | P ☒\u00a0Rôles écrits", "");
      expect([await shown(), inFile(standin)]).toEqual([`P Avant | ${lines}`, `P Avant | ${lines}`]);
    });
  });

  test("passes on what has nothing to do with boxes: a document that may not be written", async () => {
    await inWord({ api: "1.8", flags: { readOnly: true } }, async (standin) => {
      await expect(insertDraft(DRAFT, { kind: "end" }, null)).rejects.toThrow(/^Word refuses the change/);
      expect(standin.paragraphTexts()).toEqual(["Avant"]);
      standin.flags = {};
      await insertDraft(DRAFT, { kind: "end" }, null);
      expect(await boxes()).toBe("1 of 3");
    });
  });
});
