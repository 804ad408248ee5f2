import type { Localized } from "./language";

/**
 * A mistake a person can mend: one sentence that says what to do, and the exit code of the command line
 * (2: a file could not be read). Our own bugs stay plain `Error`.
 */
export class UserError extends Error {
  readonly sentence: Localized;
  readonly exitCode: number;

  constructor(sentence: Localized, options: { readonly cause?: unknown; readonly exitCode?: number } = {}) {
    super(sentence.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UserError";
    this.sentence = sentence;
    this.exitCode = options.exitCode ?? 2;
  }
}
