import type { Language } from "../document/language";
import { blockAt } from "../document/place";
import type { Outline } from "../outline/outline";
import { headingText } from "./chapters";
import type { LaidAside, Sorted } from "./dispositions";
import type { Finding, Severity } from "./finding";
import { noteText } from "./note-text";
import { reasonOf } from "./report-aside";
import type { Rule } from "./rule";

/** A document that was checked, or why it could not be. */
export type SarifInput = { readonly file: string } & (({ readonly outline: Outline } & Pick<Sorted, "findings" | "aside">) | { readonly error: string });

/** The log of a check: SARIF 2.1.0 (OASIS), section numbers below are the standard's. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

interface Message {
  readonly text: string;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly language: Language; readonly rules: readonly SarifRule[] } };
  readonly language: Language;
  readonly columnKind: "utf16CodeUnits";
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly SarifNotification[] }];
  readonly results: readonly SarifResult[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: { readonly family: string; readonly tags: readonly string[] };
}

interface SarifNotification {
  readonly level: "error" | "note";
  readonly message: Message;
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly index: number };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly [{ readonly physicalLocation: PhysicalLocation; readonly logicalLocations?: readonly { readonly name: string; readonly kind: string }[] }];
  /** Why it was left as it is. */
  readonly suppressions?: readonly { readonly kind: "external"; readonly status: "accepted"; readonly justification?: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  /** Where the words stand in their paragraph: a Word document has neither lines nor columns. */
  readonly properties: { readonly paragraph: string | null; readonly start: number | null; readonly end: number | null; readonly text: string | null };
}

type Level = "error" | "warning" | "note";

const LEVELS: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "note" };

/** The log of one or several documents; `version` is the product's. */
export function reportSarif(checked: readonly SarifInput[], rules: readonly Rule[], version: string, language: Language = "fr"): SarifLog {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run: SarifRun = {
    tool: { driver: { name: "Cadrage", version, language, rules: rules.map((rule) => sarifRule(rule, language)) } },
    language,
    columnKind: "utf16CodeUnits",
    artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    // 3.58: what happened to the tool itself is no result.
    invocations: [{ executionSuccessful: !checked.some((one) => "error" in one), toolExecutionNotifications: checked.flatMap((one, index) => notifications(one, index, language)) }],
    results: checked.flatMap((one, index) => {
      if ("error" in one) return [];
      const written = (finding: Finding): SarifResult => sarifResult(finding, one.outline, fileAt(one.file, index), indexes, language);
      return [...one.findings.map(written), ...one.aside.map((left) => ({ ...written(left.finding), suppressions: [suppression(left)] }))];
    }),
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
}

function sarifRule({ id, title, why, severity, family, source }: Rule, language: Language): SarifRule {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: why[language] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { family, tags: [family, ...source.guide, ...(source.incose ?? []).map((number) => `INCOSE-R${number}`)] },
  };
}

function sarifResult({ rule, severity, message, range, text, section, key }: Finding, outline: Outline, file: PhysicalLocation, indexes: ReadonlyMap<string, number>, language: Language): SarifResult {
  const heading = section === null ? undefined : outline.sections[section];
  const name = heading && headingText(heading);
  const block = range === null ? undefined : blockAt(outline.document, range.place);
  const paragraph = block === undefined || block.kind === "table" || block.kind === "opaque" ? null : block.text;
  const isQuoted = range !== null && paragraph !== null;
  return {
    ruleId: rule,
    // 3.27.6: -1 stands for a rule that the driver does not list.
    ruleIndex: indexes.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [{ physicalLocation: file, ...(name !== undefined && name !== null && { logicalLocations: [{ name, kind: "section" }] }) }],
    partialFingerprints: { "cadrage/v1": key },
    properties: { paragraph, start: isQuoted ? range.start : null, end: isQuoted ? range.end : null, text: isQuoted ? text : null },
  };
}

/** 3.35: what a reviewer left as it is stays in the log, and is not counted. */
function suppression({ aside }: LaidAside): NonNullable<SarifResult["suppressions"]>[number] {
  return { kind: "external", status: "accepted", ...(aside !== null && { justification: reasonOf(aside) }) };
}

/** What prevented the reading of a document, or was read past in it. */
function notifications(one: SarifInput, index: number, language: Language): readonly SarifNotification[] {
  const locations = [{ physicalLocation: fileAt(one.file, index) }];
  if ("error" in one) return [{ level: "error", message: { text: one.error }, locations }];
  return one.outline.document.notes.map((note) => ({ level: "note", message: { text: noteText(note, language) }, locations }));
}

const fileAt = (file: string, index: number): PhysicalLocation => ({ artifactLocation: { uri: uriOf(file), index } });

/** A file's name as a URI reference (RFC 3986), relative to where the check was made unless it begins with "/". */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map((part) => encodeURIComponent(part)).join("/");
  // "C:/dossier" is an absolute path, not the scheme "c".
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace("%3A", ":")}` : path;
}
