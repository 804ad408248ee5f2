import { strFromU8, unzipSync } from "fflate";
import type { Standin } from "../../../src/workbench/standin/standin";
import { minimalDocx } from "../../support/minimal-docx";
import { sdkErrors } from "../../support/sdk-errors";
import { withWord } from "../../support/word";

const BODY = "<w:p><w:r><w:t>Un</w:t></w:r></w:p><w:p><w:r><w:t>Deux</w:t></w:r></w:p>";
const START = { paragraph: 0, offset: 0 };

/** A document of two lines, a box at the start of the first. */
const withBox = (body: (standin: Standin) => Promise<void> | void): Promise<void> =>
  withWord(minimalDocx(BODY), {}, async (word, standin) => {
    await word.run(async (context) => {
      const box = context.document.body.paragraphs.getFirst().getRange("Start").insertContentControl("CheckBox");
      box.load("type,text");
      await context.sync();
      expect([box.type, box.text]).toEqual(["CheckBox", "☐"]);
    });
    await body(standin);
  });
const refusal = (work: () => Promise<unknown>): Promise<string> => work().then(() => "none", (error: unknown) => (error as OfficeExtension.Error).code);

test("a box is one character of its paragraph, in a control of its own that Word's format allows", async () => {
  await withBox(async (standin) => {
    expect(standin.paragraphTexts()).toEqual(["☐Un", "Deux"]);
    expect(strFromU8(unzipSync(standin.save())["word/document.xml"] ?? new Uint8Array())).toContain('<w14:checked w14:val="0"/>');
    expect(await sdkErrors(standin.save())).toEqual([]);
  });
});

test("a click ticks it and clears it, and can be taken back", async () => {
  await withBox(async (standin) => {
    expect([0, 1].map((offset) => standin.hasCheckBox({ paragraph: 0, offset }))).toEqual([true, false]);
    expect(standin.hasCheckBox({ paragraph: 1, offset: 0 })).toBe(false);
    const checked = (): Promise<boolean | undefined> =>
      Word.run(async (context) => {
        const boxes = context.document.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
        boxes.load("checkboxContentControl/isChecked");
        await context.sync();
        return boxes.items[0]?.checkboxContentControl.isChecked;
      });
    standin.toggleCheckBox(START);
    expect([standin.text(0), await checked()]).toEqual(["☒Un", true]);
    standin.undo();
    expect([standin.text(0), await checked()]).toEqual(["☐Un", false]);
    standin.redo();
    standin.toggleCheckBox(START);
    expect([standin.text(0), await checked()]).toEqual(["☐Un", false]);
    standin.toggleCheckBox({ paragraph: 1, offset: 0 });
    expect(standin.text(1)).toBe("Deux");
  });
});

test("what is typed beside it stays out of it, and it goes with its character", async () => {
  await withBox((standin) => {
    standin.typeText(0, 1, 1, "+");
    standin.typeText(0, 0, 0, "-");
    standin.toggleCheckBox({ paragraph: 0, offset: 1 });
    expect(standin.text(0)).toBe("-☒+Un");
    standin.typeText(0, 1, 2, "");
    expect(standin.text(0)).toBe("-+Un");
    expect(strFromU8(unzipSync(standin.save())["word/document.xml"] ?? new Uint8Array())).not.toContain("w:sdt");
  });
});

test("it goes to a point, not around words, which would be lost", async () => {
  await withWord(minimalDocx(BODY), {}, async (word) => {
    const around = (): Promise<void> =>
      word.run(async (context) => {
        context.document.body.paragraphs.getFirst().getRange().insertContentControl("CheckBox");
        await context.sync();
      });
    expect(await refusal(around)).toBe("InvalidArgument");
  });
});

describe("a Word without boxes", () => {
  const insert = (): Promise<void> =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Start").insertContentControl("CheckBox");
      await context.sync();
    });

  test("refuses them below WordApi 1.7, itself and its library", async () => {
    await withWord(minimalDocx(BODY), { api: "1.6" }, async (_, standin) => {
      expect(await refusal(insert)).toBe("ApiNotFound");
      const request = { Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 5 }], ObjectPaths: paths() };
      expect(JSON.parse(standin.handle(JSON.stringify(request)))).toMatchObject({ Error: { Code: "ApiNotFound", Location: "Range.insertContentControl" } });
      expect(standin.paragraphTexts()).toEqual(["Un", "Deux"]);
    });
  });

  test("refuses them with a licence that lacks them, whatever its sets say", async () => {
    await withWord(minimalDocx(BODY), { api: "1.8", flags: { noCheckBoxes: true } }, async (_, standin) => {
      expect(await refusal(insert)).toBe("NotImplemented");
      expect(standin.paragraphTexts()).toEqual(["Un", "Deux"]);
    });
  });
});

/** document.body.paragraphs.getFirst().getRange("Start").insertContentControl("CheckBox"), as the library writes it. */
function paths(): object {
  const path = (Id: number, ObjectPathType: number, Name: string, Arguments: readonly unknown[] = []): object => ({ Id, ObjectPathType, Name, ParentObjectPathId: Id - 1, ArgumentInfo: { Arguments } });
  return { 0: { Id: 0, ObjectPathType: 1, Name: "" }, 1: path(1, 4, "Body"), 2: path(2, 4, "Paragraphs"), 3: path(3, 3, "GetFirst"), 4: path(4, 3, "GetRange", ["Start"]), 5: path(5, 3, "InsertContentControl", ["CheckBox"]) };
}
