import type { Profile } from "../guide/profile";
import { checkDocument } from "../lint/check-document";
import { setupOf } from "../lint/check-setup";
import type { Config } from "../lint/config";
import type { Sorted } from "../lint/dispositions";
import type { Outline } from "../outline/outline";
import { outlineOf } from "../outline/settings";
import { RULES } from "../rules/index";
import { readDocument } from "./read-document";

/** What is imposed on all files, instead of what each of them carries. */
export interface Imposed {
  readonly profile: Profile | undefined;
  readonly config: Config | undefined;
}

export interface CheckedFile extends Sorted {
  readonly outline: Outline;
}

/** Reads and checks one file; what reviewers left as it is in it is sorted out. */
export async function checkFile(file: string, imposed: Imposed): Promise<CheckedFile> {
  const { config, dispositions, document } = setupOf(await readDocument(file), imposed.config);
  const outline = outlineOf(document, imposed.profile);
  return { outline, ...(await checkDocument({ outline, rules: RULES, config, dispositions, now: new Date() })) };
}
