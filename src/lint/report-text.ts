import type { Language } from "../document/language";
import type { Outline } from "../outline/outline";
import { headingText } from "./chapters";
import { countsOf, FAMILIES, SEVERITIES } from "./counts";
import type { Finding, Severity } from "./finding";
import { noteText } from "./note-text";
import { quoteOf } from "./quote";
import { asideLines, NOTHING_LEFT } from "./report-aside";
import { REPORT_WORDS } from "./report-words";

const MARKS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "·" };

/** The report that people read in a terminal: counts, then what is missing, then section by section in document order. */
export function reportText(file: string, outline: Outline, findings: readonly Finding[], language: Language = "fr", left = NOTHING_LEFT): string {
  const words = REPORT_WORDS[language];
  const lines = [file, words.summary(outline.language, outline.words, outline.requirements.length)];
  if (findings.length === 0) lines.push("", words.nothing);
  else lines.push(...counts(findings, language), ...groupsOf(findings, outline, language).flatMap(({ title, members }) => ["", title, ...members.flatMap((one) => entry(one, outline, language))]));
  lines.push(...asideLines(left, language));
  const { notes } = outline.document;
  if (notes.length > 0) lines.push("", words.notes, ...notes.map((note) => `  - ${noteText(note, language)}`));
  return `${lines.join("\n")}\n`;
}

function counts(findings: readonly Finding[], language: Language): readonly string[] {
  const words = REPORT_WORDS[language];
  const { severities, families } = countsOf(findings);
  const bySeverity = SEVERITIES.filter((one) => severities[one] > 0).map((one) => words.severityCounts[one](severities[one]));
  const byFamily = FAMILIES.filter((one) => families[one] > 0).map((one) => `${words.families[one]}${words.colon}${families[one]}`);
  return [`${words.total(findings.length)}${words.colon}${bySeverity.join(", ")}`, byFamily.join(" · ")];
}

interface Group {
  readonly title: string;
  readonly members: readonly Finding[];
}

/** Findings come in reading order (order-findings.ts): those of one section make a group. */
function groupsOf(findings: readonly Finding[], outline: Outline, language: Language): readonly Group[] {
  const groups = new Map<GroupKey, { readonly title: string; readonly members: Finding[] }>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group) group.members.push(finding);
    else groups.set(key, { title: groupTitle(key, outline, language), members: [finding] });
  }
  return [...groups.values()];
}

type GroupKey = "missing" | "beside" | "whole" | number;

function groupKey({ family, range, section }: Finding): GroupKey {
  if (family === "missing" && range === null) return "missing";
  if (range !== null && range.place[0] !== 0) return "beside";
  return section ?? "whole";
}

function groupTitle(key: GroupKey, outline: Outline, language: Language): string {
  const words = REPORT_WORDS[language];
  if (typeof key === "string") return words[key];
  const section = outline.sections[key];
  return (section && headingText(section)) ?? words.start;
}

function entry(finding: Finding, outline: Outline, language: Language): readonly string[] {
  const { severity, message, rule } = finding;
  const line = `  ${MARKS[severity]} ${REPORT_WORDS[language].severities[severity]}${REPORT_WORDS[language].colon}${message[language]} (${rule})`;
  const quote = quoteOf(finding, outline);
  return quote === null ? [line] : [line, `      ${quote.before}⟦${quote.words}⟧${quote.after}`];
}
