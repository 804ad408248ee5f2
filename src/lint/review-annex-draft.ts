import type { Draft, DraftBlock, DraftTable } from "../document/draft";
import type { Language } from "../document/language";
import { capitalised } from "../document/typography";
import { typesetDraft } from "../guide/typeset-draft";
import { draftAt } from "../outline/draft-level";
import type { Outline } from "../outline/outline";
import { REVIEW_ANNEX_TITLE } from "../outline/review-annex";
import { countsOf, FAMILIES, SEVERITIES } from "./counts";
import type { Finding } from "./finding";
import { reportGroups } from "./report-groups";
import { PAGE_WORDS } from "./report-page-words";
import { REPORT_WORDS } from "./report-words";
import type { Trend } from "./trend";
import { trendText } from "./trend";

/** Id of the draft, from which its content control takes its tag. */
export const REVIEW_ANNEX = "review-annex";

/**
 * The report as an annex at the end of the document: counts, then the points to settle and to improve by section. Remarks are
 * counted only: what goes into the document is for its readers. Its heading is the one by which it is read past later.
 */
export function reviewAnnexDraft(outline: Outline, findings: readonly Finding[], now: Date, trend: Trend | null, language: Language): Draft {
  const [words, page] = [REPORT_WORDS[language], PAGE_WORDS[language]];
  const day = new Intl.DateTimeFormat(language === "fr" ? "fr" : "en-GB", { dateStyle: "long" }).format(now);
  const { severities } = countsOf(findings);
  const paragraph = (text: string): DraftBlock => ({ kind: "paragraph", text });
  const grave = findings.filter(({ severity }) => severity !== "info");
  const draft = typesetDraft({
    id: REVIEW_ANNEX,
    title: REVIEW_ANNEX_TITLE[language],
    language,
    blocks: [
      { kind: "heading", level: 1, text: REVIEW_ANNEX_TITLE[language] },
      paragraph([`${page.checkedOn(day)}${words.colon}${findings.length === 0 ? words.nothing : `${words.total(findings.length)}.`}`, ...(trend === null ? [] : [trendText(trend, now, language)])].join(" ")),
      ...(findings.length === 0 ? [] : [countsTable(findings, language)]),
      ...(grave.length === 0 ? [paragraph(page.nothingGrave)] : [pointsTable(grave, outline, language)]),
      ...(severities.info === 0 ? [] : [paragraph(page.remarks(severities.info))]),
    ],
  });
  // A chapter among the document's own: one level above them, it would stand beside the title of the whole.
  return draftAt({ id: REVIEW_ANNEX, kind: "checklist", title: REVIEW_ANNEX_TITLE, section: "B10", source: ["V1"], draft: () => draft }, outline, { kind: "end" }, language);
}

function countsTable(findings: readonly Finding[], language: Language): DraftTable {
  const [words, page] = [REPORT_WORDS[language], PAGE_WORDS[language]];
  const { families } = countsOf(findings);
  const rows = FAMILIES.filter((family) => families[family] > 0).map((family) => {
    const { severities } = countsOf(findings.filter((finding) => finding.family === family));
    return [capitalised(words.families[family]), ...SEVERITIES.map((severity) => String(severities[severity]))];
  });
  return {
    kind: "table",
    columns: [{ header: page.family, width: 40 }, ...SEVERITIES.map((severity) => ({ header: words.severities[severity], width: 20 }))],
    rows: rows.map((cells) => ({ example: false, cells })),
  };
}

function pointsTable(grave: readonly Finding[], outline: Outline, language: Language): DraftTable {
  const [words, page] = [REPORT_WORDS[language], PAGE_WORDS[language]];
  const lines = reportGroups(grave, outline).flatMap(({ name, heading, findings }) =>
    findings.map(({ message, severity }) => [name === null ? (heading ?? "") : words[name], message[language], words.severities[severity]]),
  );
  return {
    kind: "table",
    columns: [{ header: page.number, width: 8 }, { header: page.section, width: 27 }, { header: page.point, width: 47 }, { header: page.severity, width: 18 }],
    rows: lines.map((cells, index) => ({ example: false, cells: [String(index + 1), ...cells.map(plain)] })),
  };
}

/** Brackets in what a point quotes would make a guidance placeholder of it (document/guidance.ts). */
const plain = (text: string): string => text.replace(/\[/g, "(").replace(/\]/g, ")");
