import { UserError } from "../document/error";
import { reportJson } from "../lint/report-json";
import type { JsonFailure } from "../lint/report-json";
import { reportText } from "../lint/report-text";
import type { CheckCommand } from "./arguments";
import { checkFile } from "./check-file";
import type { Console } from "./console";
import { sentenceOf } from "./console";
import { readConfigFile } from "./read-config-file";
import { readProfileFile } from "./read-profile-file";

/**
 * Checks files one after the other, each with the profile and the settings that it carries or with those given; the exit
 * code of the whole: 2 when one could not be read, 1 for a warning or above that nobody left as it is. Throws a UserError
 * for a profile or settings that cannot be read.
 */
export async function check({ files, format, language, profile, config }: CheckCommand, console: Console): Promise<number> {
  const imposed = {
    profile: profile === null ? undefined : await readProfileFile(profile),
    config: config === null ? undefined : await readConfigFile(config),
  };
  let exitCode = 0;
  for (const [index, file] of files.entries()) {
    try {
      const { outline, findings, ...left } = await checkFile(file, imposed);
      if (format === "json") console.out(`${JSON.stringify(reportJson(file, outline, findings, language, left))}\n`);
      else console.out(`${index > 0 ? "\n" : ""}${reportText(file, outline, findings, language, left)}`);
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
