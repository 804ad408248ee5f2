import { ContentPool } from "../../../src/document/content";
import { foldText } from "../../../src/document/text";
import { run } from "../../../src/lint/run";
import { compareSeverities } from "../../../src/lint/severity";
import { readDocx } from "../../../src/ooxml/read";
import { outlineOf } from "../../../src/outline/settings";
import { RULES } from "../../../src/rules";
import { chooseFindings, FIRST_LOOK } from "../../../src/taskpane/findings/choose-findings";
import { describeCorpus, readCorpus } from "../../support/corpus";

/** Real half-written drafts of different sizes: from two pages to a whole specification. */
const DRAFTS = ["applipro.docx", "lesbarbieres-crm.docx", "assurance-lmr.docx", "ief2i-atypikhouse-2024.docx", "salesteam.docx"];
/** A section that is missing is one thing to say, whatever the number of sections. */
const ABOUT_SECTIONS = "guide-sections-present";

describeCorpus("the first screen of a real half-written draft", () => {
  describe.each(DRAFTS)("%s", (file) => {
    const look = async (): Promise<{ findings: Awaited<ReturnType<typeof run>>; shown: Awaited<ReturnType<typeof run>> }> => {
      const outline = outlineOf(readDocx(readCorpus("fr", file), new ContentPool()));
      const findings = await run({ outline, rules: RULES, now: new Date(2026, 2, 15) });
      return { findings, shown: chooseFindings(findings, false).shown };
    };

    test("shows at most fifteen points, the gravest ones, in the document's order", async () => {
      const { findings, shown } = await look();
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(FIRST_LOOK);
      const left = findings.filter((finding) => !shown.includes(finding));
      for (const hidden of left) for (const one of shown) expect(compareSeverities(one.severity, hidden.severity)).toBeLessThanOrEqual(0);
      expect(shown).toEqual(findings.filter((finding) => shown.includes(finding)));
      expect(shown.some(({ severity }) => severity === "info")).toBe(false);
    });

    test("names every required section that is missing, and no more of wording than a reviewer would", async () => {
      const { findings, shown } = await look();
      const required = findings.filter(({ rule, severity }) => rule === ABOUT_SECTIONS && severity === "error");
      expect(shown).toEqual(expect.arrayContaining(required));
      // The same words are said once while others wait.
      const said = shown.filter(({ family }) => family === "ambiguous").map(({ rule, text }) => `${rule} ${foldText(text ?? "")}`);
      const waiting = findings.filter((finding) => finding.severity === "warning" && finding.family === "ambiguous" && !shown.includes(finding));
      const unsaid = waiting.filter(({ rule, text }) => !said.includes(`${rule} ${foldText(text ?? "")}`));
      if (unsaid.length > 0) expect(new Set(said).size).toBe(said.length);
      // What is not said at all comes before what is badly said.
      if (said.length > 0) expect(findings.filter(({ severity, family }) => severity !== "info" && family === "missing").every((finding) => shown.includes(finding))).toBe(true);
    });
  });
});
