import settings from "../../package.json";
import type { Language } from "../document/language";
import { readArguments } from "./arguments";
import { check } from "./check";
import type { Console } from "./console";
import { sentenceOf } from "./console";
import { HELP } from "./help";
import { newDocument } from "./new";
import { report } from "./report";

/** Carries out the command line; its exit code. Never throws: what goes wrong is said on the error stream. */
export async function runCommand(args: readonly string[], console: Console): Promise<number> {
  let language: Language = args.includes("--lang=en") || args[args.indexOf("--lang") + 1] === "en" ? "en" : "fr";
  try {
    const command = readArguments(args);
    if ("language" in command) ({ language } = command);
    switch (command.kind) {
      case "version":
        console.out(`${settings.version}\n`);
        return 0;
      case "help":
        console.out(HELP[command.language]);
        return 0;
      case "check":
        return await check(command, console);
      case "report":
        return await report(command, console);
      case "new":
        return await newDocument(command, console);
    }
  } catch (cause) {
    console.error(`${sentenceOf(cause, language, console)}\n`);
    return 2;
  }
}
