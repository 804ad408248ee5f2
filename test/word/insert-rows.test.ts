import { GUIDE_PROFILE } from "../../src/guide/profile";
import { duplicates } from "../../src/guide/library/duplicates";
import { templateById } from "../../src/guide/templates";
import { readDocx } from "../../src/ooxml/read";
import { buildOutline } from "../../src/outline/build-outline";
import { requirementRows } from "../../src/outline/requirement-rows";
import type { Outline } from "../../src/outline/outline";
import { createWordPort } from "../../src/word/word-port";
import { docx, p, table } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

const HEADING = '<w:pStyle w:val="Titre1"/>';
const STYLES = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const HEADER = ["Id", "Exigence", "Priorité", "Cas d’usage", "Critère d’acceptation"];
const WRITTEN = ["EX-004", "Le CRM doit afficher la date du dernier contact.", "Indispensable", "Le commercial lit la date.", "Sur 20 fiches, 20 dates exactes."];
const BLANK = ["", "", "", "", ""];
const chosen = duplicates.requirements.slice(0, 1);
const [one] = chosen;
const text = one?.fr.requirement ?? "";

const rowsOf = (outline: Outline): readonly (string | null)[] => outline.requirements.map(({ id, text: words, priority }) => `${String(id)} ${words.slice(0, 12)} ${String(priority)}`);

describe.each(["1.3", "1.8"])("rows into a requirement table, at WordApi %s", (api) => {
  it("fill the blank rows first, touch nothing else, in two round trips", () =>
    withWord(docx({ document: p("Exigences fonctionnelles", HEADING) + table(HEADER, WRITTEN, BLANK, BLANK) + p("Fin"), styles: STYLES }), { api }, async (_, standin) => {
      const port = createWordPort();
      const outline = buildOutline(await port.read(), GUIDE_PROFILE);
      const before = standin.counters.syncs;
      await port.insertRows([requirementRows(outline, 0, chosen, "fr")]);
      expect(standin.counters.syncs - before).toBe(2);
      const after = buildOutline(readDocx(standin.save()), GUIDE_PROFILE);
      expect(rowsOf(after)).toEqual(["EX-004 Le CRM doit  Indispensable", `EX-005 ${text.slice(0, 12)} null`]);
      expect(after.requirements[1]).toMatchObject({ text, useCases: 1, acceptance: 1, priority: null });
      expect(await sdkErrors(standin.save())).toEqual([]);
    }));

  it("are added after the last one where none is blank", () =>
    withWord(docx({ document: p("Exigences fonctionnelles", HEADING) + table(HEADER, WRITTEN) + p("Fin"), styles: STYLES }), { api }, async (_, standin) => {
      const port = createWordPort();
      const outline = buildOutline(await port.read(), GUIDE_PROFILE);
      await port.insertRows([requirementRows(outline, 0, [...chosen, ...chosen], "fr")]);
      expect(rowsOf(buildOutline(readDocx(standin.save()), GUIDE_PROFILE)).map((row) => row?.slice(0, 6))).toEqual(["EX-004", "EX-005", "EX-006"]);
    }));

  it("go to the table nearest to the cursor", () =>
    withWord(docx({ document: p("Exigences fonctionnelles", HEADING) + table(HEADER, WRITTEN) + p("Milieu") + table(HEADER, ["SEC-1", ...WRITTEN.slice(1)]) + p("Fin"), styles: STYLES }), { api }, async (word, standin) => {
      const port = createWordPort();
      const outline = buildOutline(await port.read(), GUIDE_PROFILE);
      await word.run(async (context) => {
        context.document.body.paragraphs.getLast().select();
        await context.sync();
      });
      expect(await port.insertRows([0, 1].map((index) => requirementRows(outline, index, chosen, "fr")))).toBe(1);
      expect(buildOutline(readDocx(standin.save()), GUIDE_PROFILE).requirements.map(({ id }) => id)).toEqual(["EX-004", "SEC-1", "SEC-2"]);
    }));

  it("are refused, and nothing is written, when the table has changed", () =>
    withWord(docx({ document: p("Exigences fonctionnelles", HEADING) + table(HEADER, WRITTEN) + p("Fin"), styles: STYLES }), { api }, async (word) => {
      const port = createWordPort();
      const outline = buildOutline(await port.read(), GUIDE_PROFILE);
      await word.run(async (context) => {
        context.document.body.tables.getFirst().getCell(1, 1).value = "Autre texte";
        await context.sync();
      });
      await expect(port.insertRows([requirementRows(outline, 0, chosen, "fr")])).rejects.toMatchObject({ name: "UserError" });
    }));

  it("fill the table of the template itself, whose example keeps its look", () =>
    withWord(docx({ document: p("Titre") }), { api }, async (_, standin) => {
      const port = createWordPort();
      const template = templateById("requirement-table");
      if (!template) throw new Error("no template");
      await port.insert(template.draft("fr"), { kind: "end" });
      const outline = buildOutline(await port.read(), GUIDE_PROFILE);
      expect(outline.tables).toHaveLength(1);
      await port.insertRows([requirementRows(outline, 0, chosen, "fr")]);
      expect(rowsOf(buildOutline(readDocx(standin.save()), GUIDE_PROFILE))).toEqual([`EX-001 ${text.slice(0, 12)} null`]);
      expect(await sdkErrors(standin.save())).toEqual([]);
    }));
});
