import { readFile } from "node:fs/promises";
import { configOf } from "../lint/config";
import type { Config } from "../lint/config";
import { readConfig } from "../lint/config-settings";
import { RULES } from "../rules/index";
import { decodeText } from "./decode-text";
import { fileFault, named } from "./file-fault";

/** Reads a team's settings of the check; throws a UserError that names the file when it is none. */
export async function readConfigFile(file: string): Promise<Config> {
  try {
    return configOf(readConfig(decodeText(await readFile(file)), RULES));
  } catch (cause) {
    throw named(file, fileFault(cause));
  }
}
