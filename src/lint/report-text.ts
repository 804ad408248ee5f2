import type { Language } from "../document/language";
import { blockAt } from "../document/place";
import type { Outline } from "../outline/outline";
import type { Family, Finding, Severity } from "./finding";
import { noteText } from "./note-text";
import { REPORT_WORDS } from "./report-words";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const FAMILIES = ["missing", "untested", "ambiguous", "consistency"] as const satisfies readonly Family[];
const MARKS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "·" };
/** Characters shown on either side of the words. */
const AROUND = 60;
/** Characters shown of words that are a whole paragraph. */
const LONGEST = 160;

/** The report that people read in a terminal: counts, then what is missing, then section by section in document order. */
export function reportText(file: string, outline: Outline, findings: readonly Finding[], language: Language = "fr"): string {
  const words = REPORT_WORDS[language];
  const lines = [file, words.summary(outline.language, outline.words, outline.requirements.length)];
  if (findings.length === 0) lines.push("", words.nothing);
  else lines.push(...counts(findings, language), ...groupsOf(findings, outline, language).flatMap(({ title, members }) => ["", title, ...members.flatMap((one) => entry(one, outline, language))]));
  const { notes } = outline.document;
  if (notes.length > 0) lines.push("", words.notes, ...notes.map((note) => `  - ${noteText(note, language)}`));
  return `${lines.join("\n")}\n`;
}

function counts(findings: readonly Finding[], language: Language): readonly string[] {
  const words = REPORT_WORDS[language];
  const number = <K extends "severity" | "family">(key: K, value: Finding[K]): number => findings.filter((finding) => finding[key] === value).length;
  const bySeverity = SEVERITIES.filter((one) => number("severity", one) > 0).map((one) => words.severityCounts[one](number("severity", one)));
  const byFamily = FAMILIES.filter((one) => number("family", one) > 0).map((one) => `${words.families[one]}${words.colon}${number("family", one)}`);
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
  const heading = outline.sections[key]?.heading?.block;
  if (!heading) return words.start;
  return heading.label === null ? heading.text : `${heading.label} ${heading.text}`;
}

function entry({ severity, message, range, rule }: Finding, outline: Outline, language: Language): readonly string[] {
  const line = `  ${MARKS[severity]} ${REPORT_WORDS[language].severities[severity]}${REPORT_WORDS[language].colon}${message[language]} (${rule})`;
  const block = range === null ? undefined : blockAt(outline.document, range.place);
  if (range === null || block === undefined || block.kind === "table" || block.kind === "opaque") return [line];
  if (block.kind === "heading" || range.end === range.start) return [line];
  return [line, `      ${excerpt(block.text, range.start, range.end)}`];
}

/** The words between ⟦ ⟧ in what surrounds them, on one line. */
function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, "")}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, "")}…` : after;
  const words = end - start > LONGEST ? `${text.slice(start, start + LONGEST)}…` : text.slice(start, end);
  return `${left}⟦${words}⟧${right}`.replace(/[\n\t]+/g, " ");
}
