import type { Language } from "../document/language";
import { blockAt } from "../document/place";
import type { Outline } from "../outline/outline";
import { headingText } from "./chapters";
import type { Finding } from "./finding";
import { reasonOf } from "./report-aside";
import type { Left } from "./report-aside";
import { PAGE_WORDS } from "./report-page-words";
import { REPORT_WORDS } from "./report-words";

/**
 * What separates the cells: Excel opens a file with the list separator of its country, which is the semicolon in French,
 * where the comma is the decimal mark, and the comma in English.
 */
const SEPARATORS: Readonly<Record<Language, string>> = { fr: ";", en: "," };

/** Excel takes a file without this mark for one of the country's old code page, and breaks its accents. */
const BYTE_ORDER_MARK = "\ufeff";

/** The points of a check as a spreadsheet, one a row, those left as they are after the others (RFC 4180, lines ended by CRLF). */
export function reportCsv(outline: Outline, findings: readonly Finding[], { aside, stale }: Left, language: Language = "fr"): string {
  const [words, page] = [REPORT_WORDS[language], PAGE_WORDS[language]];
  const { decisions } = page;
  const header = [page.number, page.severity, page.family, page.section, page.point, page.quote, page.paragraph, page.rule, page.decision, page.reason];
  const row = (finding: Finding, decision: string, why: string): readonly string[] => {
    const { severity, family, message, text, rule } = finding;
    return [words.severities[severity], words.families[family], sectionOf(finding, outline, language), message[language], text ?? "", paragraphOf(finding, outline), rule, decision, why];
  };
  const rows = [
    ...findings.map((finding) => row(finding, decisions.open, "")),
    ...aside.map(({ finding, aside: point }) => (point === null ? row(finding, decisions.baseline, "") : row(finding, decisions.aside, reasonOf(point)))),
    ...stale.map((point) => ["", "", "", "", point.words, "", point.rule, decisions.stale, reasonOf(point)]),
  ].map((cells, index) => [String(index + 1), ...cells]);
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => row.map((cell) => written(cell, SEPARATORS[language])).join(SEPARATORS[language])).join("\r\n")}\r\n`;
}

function sectionOf({ section, range, family }: Finding, outline: Outline, language: Language): string {
  const words = REPORT_WORDS[language];
  if (range !== null && range.place[0] !== 0) return words.beside;
  if (section === null) return family === "missing" && range === null ? words.missing : words.whole;
  const own = outline.sections[section];
  return (own && headingText(own)) ?? words.start;
}

/** The whole text that the words stand in; "" for what is missing. */
function paragraphOf({ range }: Finding, { document }: Outline): string {
  const block = range === null ? undefined : blockAt(document, range.place);
  return block === undefined || block.kind === "table" || block.kind === "opaque" ? "" : block.text;
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection), signs of another width included. */
const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A cell: never a formula, between quotation marks where RFC 4180 asks for them. */
function written(cell: string, separator: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
