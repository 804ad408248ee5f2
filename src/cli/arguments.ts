import { parseArgs } from "node:util";
import { UserError } from "../document/error";
import type { Language } from "../document/language";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version" }
  | ({ readonly kind: "check" } & CheckCommand)
  | ({ readonly kind: "report" } & ReportCommand)
  | ({ readonly kind: "new" } & NewCommand);

/** What `cadrage check` is asked for. */
export interface CheckCommand {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  /** The file of a company's profile, instead of the one that each document carries; null for that one. */
  readonly profile: string | null;
  /** The file of a team's settings of the rules, instead of those that each document carries; null for those. */
  readonly config: string | null;
}

/** What a report is written as. */
export const REPORT_FORMATS = ["html", "sarif", "csv", "json"] as const;

/** What `cadrage report` is asked for. */
export interface ReportCommand extends Pick<CheckCommand, "files" | "language" | "profile" | "config"> {
  readonly format: (typeof REPORT_FORMATS)[number];
  /** Where it goes; null for the terminal, or what reads it there. */
  readonly out: string | null;
  readonly force: boolean;
}

/** What `cadrage new` is asked for. */
export interface NewCommand {
  readonly file: string;
  readonly force: boolean;
  readonly language: Language;
  /** The file of a company's profile; null for the guide as it stands. */
  readonly profile: string | null;
  /** Ids or names of the sections wanted; null for all of them. */
  readonly sections: readonly string[] | null;
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
  format: { type: "string" },
  force: { type: "boolean" },
  profile: { type: "string" },
  config: { type: "string" },
  sections: { type: "string" },
  out: { type: "string" },
} as const;

/** Options of each command besides --help and --lang. */
const OWN_OPTIONS: Readonly<Record<"check" | "report" | "new", readonly string[]>> = { check: ["format", "profile", "config"], report: ["format", "out", "force", "profile", "config"], new: ["force", "profile", "sections"] };

/** Reads the arguments; throws a UserError that says what is wrong and what to type. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const options = tokens.filter((token) => token.kind === "option");
  for (const { name, rawName, value } of options) {
    if (!Object.hasOwn(OPTIONS, name)) throw unknownOption(rawName);
    const wanted = OPTIONS[name as keyof typeof OPTIONS].type;
    if (wanted === "string" && (value === undefined || value === "")) throw missingValue(rawName);
    if (wanted === "boolean" && value !== undefined) throw unknownOption(`${rawName}=${value}`);
  }
  const language = choice("--lang", values.lang, ["fr", "en"], "fr");
  const [name, ...rest] = positionals;
  if (values.version === true) return { kind: "version" };
  if (values.help === true || name === undefined || name === "help") return { kind: "help", language };
  if (name !== "check" && name !== "report" && name !== "new") {
    throw new UserError({
      fr: `Commande inconnue : « ${name} ». Les commandes sont check, report et new ; voyez cadrage --help.`,
      en: `Unknown command: “${name}”. The commands are check, report and new; see cadrage --help.`,
    });
  }
  const stray = options.find((option) => !["lang", "help", "version", ...OWN_OPTIONS[name]].includes(option.name));
  if (stray) throw unknownOption(stray.rawName, name);
  if (name === "check") return { kind: "check", files: filesToRead(rest), format: choice("--format", values.format, ["text", "json"], "text"), language, profile: textOf(values.profile), config: textOf(values.config) };
  if (name === "report") return reportCommand(rest, values, language);
  return { kind: "new", file: fileToWrite(rest), force: values.force === true, language, profile: textOf(values.profile), sections: listOf(values.sections) };
}

function reportCommand(files: readonly string[], values: Readonly<Record<string, string | boolean | undefined>>, language: Language): Command {
  const format = choice("--format", values.format, REPORT_FORMATS, "html");
  const read = filesToRead(files, "report");
  if (read.length > 1 && format !== "sarif") {
    throw new UserError({ fr: "Donnez un seul document par rapport : cadrage report FICHIER.docx.", en: "Give one document for a report: cadrage report FILE.docx." });
  }
  return { kind: "report", files: read, format, language, profile: textOf(values.profile), config: textOf(values.config), out: textOf(values.out), force: values.force === true };
}

/** parseArgs says "string or true" of an option's value; that it is no string has been refused before. */
const textOf = (value: string | boolean | undefined): string | null => (typeof value === "string" ? value : null);

const listOf = (value: string | boolean | undefined): readonly string[] | null =>
  textOf(value)?.split(",").map((name) => name.trim()).filter((name) => name !== "") ?? null;

function filesToRead(files: readonly string[], command: "check" | "report" = "check"): readonly string[] {
  if (files.length === 0) {
    throw new UserError({
      fr: `Dites quel fichier vérifier : cadrage ${command} FICHIER.docx.`,
      en: `Say which file to check: cadrage ${command} FILE.docx.`,
    });
  }
  return files;
}

function fileToWrite(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new UserError({ fr: "Donnez un seul fichier à écrire : cadrage new SORTIE.docx.", en: "Give one file to write: cadrage new OUT.docx." });
  }
  if (!/\.docx$/i.test(file)) {
    throw new UserError({
      fr: `« ${file} » ne finit pas par .docx : donnez au fichier un nom en .docx.`,
      en: `“${file}” does not end in .docx: give the file a name in .docx.`,
    });
  }
  return file;
}

function choice<const T extends string>(option: string, value: string | boolean | undefined, allowed: readonly T[], byDefault: T): T {
  if (value === undefined) return byDefault;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UserError({
    fr: `${option} accepte ${allowed.join(" ou ")}, pas « ${String(value)} ».`,
    en: `${option} takes ${allowed.join(" or ")}, not “${String(value)}”.`,
  });
}

function unknownOption(name: string, command?: string): UserError {
  return new UserError({
    fr: `Option inconnue${command === undefined ? "" : ` de ${command}`} : ${name}. Voyez cadrage --help.`,
    en: `Unknown option${command === undefined ? "" : ` of ${command}`}: ${name}. See cadrage --help.`,
  });
}

function missingValue(name: string): UserError {
  return new UserError({ fr: `L’option ${name} attend une valeur. Voyez cadrage --help.`, en: `The option ${name} needs a value. See cadrage --help.` });
}
