import { UserError } from "../document/error";
import type { Profile } from "../guide/profile";
import type { Finding } from "../lint/finding";
import { reportJson } from "../lint/report-json";
import type { JsonFailure } from "../lint/report-json";
import { reportText } from "../lint/report-text";
import { run } from "../lint/run";
import type { Outline } from "../outline/outline";
import { outlineOf } from "../outline/settings";
import { RULES } from "../rules/index";
import type { CheckCommand } from "./arguments";
import type { Console } from "./console";
import { sentenceOf } from "./console";
import { readDocument } from "./read-document";
import { readProfileFile } from "./read-profile-file";

interface Checked {
  readonly outline: Outline;
  readonly findings: readonly Finding[];
}

/**
 * Checks files one after the other, each with the profile that it carries or with the one given; the exit code of the
 * whole: 2 when one could not be read, 1 for a warning or above. Throws a UserError for a profile that cannot be read.
 */
export async function check({ files, format, language, profile: settings }: CheckCommand, console: Console): Promise<number> {
  const imposed = settings === null ? undefined : await readProfileFile(settings);
  let exitCode = 0;
  for (const [index, file] of files.entries()) {
    try {
      const { outline, findings } = await checkFile(file, imposed);
      if (format === "json") console.out(`${JSON.stringify(reportJson(file, outline, findings, language))}\n`);
      else console.out(`${index > 0 ? "\n" : ""}${reportText(file, outline, findings, language)}`);
      if (findings.some(({ severity }) => severity !== "info")) exitCode = Math.max(exitCode, 1);
    } catch (cause) {
      const error = sentenceOf(cause, language, console);
      const failure: JsonFailure = { version: 1, file, error };
      if (format === "json") console.out(`${JSON.stringify(failure)}\n`);
      else console.error(`${file}${language === "fr" ? "\u00a0" : ""}: ${error}\n`);
      exitCode = Math.max(exitCode, cause instanceof UserError ? cause.exitCode : 2);
    }
  }
  return exitCode;
}

async function checkFile(file: string, imposed: Profile | undefined): Promise<Checked> {
  const outline = outlineOf(await readDocument(file), imposed);
  return { outline, findings: await run({ outline, rules: RULES }) };
}
