import { writeFile } from "node:fs/promises";
import path from "node:path";
import settings from "../../package.json";
import { UserError } from "../document/error";
import type { Language, Localized } from "../document/language";
import { trendOf } from "../lint/last-review";
import { reportCsv } from "../lint/report-csv";
import { reportHtml } from "../lint/report-html";
import { reportJson } from "../lint/report-json";
import { reportSarif } from "../lint/report-sarif";
import type { SarifInput } from "../lint/report-sarif";
import { RULES } from "../rules/index";
import type { ReportCommand } from "./arguments";
import { checkFile } from "./check-file";
import type { CheckedFile, Imposed } from "./check-file";
import type { Console } from "./console";
import { sentenceOf } from "./console";
import { named, writingFault } from "./file-fault";
import { readConfigFile } from "./read-config-file";
import { readProfileFile } from "./read-profile-file";

/**
 * Writes the report of a document; of several in one SARIF log, which says which of them could not be read. The exit
 * code is 0 as soon as it is written, 2 when a document could not be read: a report informs.
 * @throws UserError when the only document cannot be read, or the report not written
 */
export async function report(command: ReportCommand, console: Console): Promise<number> {
  const { files, format, language, out } = command;
  if (out !== null && files.some((file) => path.resolve(file) === path.resolve(out))) throw new UserError(SAME_FILE);
  const imposed: Imposed = {
    profile: command.profile === null ? undefined : await readProfileFile(command.profile),
    config: command.config === null ? undefined : await readConfigFile(command.config),
  };
  const { text, exitCode } = format === "sarif" ? await sarifText(files, imposed, language, console) : await pageText(files[0] ?? "", imposed, format, language);
  if (out === null) console.out(text);
  else {
    await writeFile(out, text, { flag: command.force ? "w" : "wx" }).catch((cause: unknown) => {
      throw writingFault(out, cause);
    });
    console.out(language === "fr" ? `Rapport écrit\u00a0: ${out}\n` : `Report written: ${out}\n`);
  }
  return exitCode;
}

const SAME_FILE: Localized = {
  fr: "Le rapport remplacerait le document : donnez-lui un autre nom.",
  en: "The report would replace the document: give it another name.",
};

interface Written {
  readonly text: string;
  readonly exitCode: number;
}

async function sarifText(files: readonly string[], imposed: Imposed, language: Language, console: Console): Promise<Written> {
  const checked: SarifInput[] = [];
  for (const file of files) {
    try {
      checked.push({ file, ...(await checkFile(file, imposed)) });
    } catch (cause) {
      checked.push({ file, error: sentenceOf(cause, language, console) });
    }
  }
  const text = `${JSON.stringify(reportSarif(checked, RULES, settings.version, language), null, 2)}\n`;
  return { text, exitCode: checked.some((one) => "error" in one) ? 2 : 0 };
}

async function pageText(file: string, imposed: Imposed, format: Exclude<ReportCommand["format"], "sarif">, language: Language): Promise<Written> {
  const checked = await checkFile(file, imposed).catch((cause: unknown) => {
    throw named(file, cause);
  });
  return { text: textOf(checked, file, format, language), exitCode: 0 };
}

function textOf({ outline, findings, ...left }: CheckedFile, file: string, format: Exclude<ReportCommand["format"], "sarif">, language: Language): string {
  switch (format) {
    case "csv":
      return reportCsv(outline, findings, left, language);
    case "json":
      return `${JSON.stringify(reportJson(file, outline, findings, language, left))}\n`;
    case "html":
      return reportHtml({ file: path.basename(file), outline, findings, left, now: new Date(), trend: trendOf(outline, findings) }, language);
  }
}
