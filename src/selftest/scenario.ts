import type { Localized } from "../document/language";

/** One thing compared: what the add-in counts on, and what this Word did. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
}

/** Something the add-in does in Word, tried in a blank document. The same scenarios run in a real Word and in the tests. */
export interface Scenario {
  readonly id: string;
  readonly title: Localized;
  /** The body is blank when it begins; it may leave anything in it. Rejects with Word's error. */
  run(): Promise<readonly Check[]>;
}

/** What a scenario gave. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly passed: boolean;
  /** Checks that failed; the error that stopped it. */
  readonly failures: readonly string[];
}

/** A text with its special characters made visible: "a\v\u0002b". */
export function visible(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u00a0\u2000-\u200f\u202f\ufffc]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Runs a scenario in a body made blank first; an error is an outcome. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  try {
    await clearBody();
    const checks = await scenario.run();
    const failures = checks
      .filter(({ expected, seen }) => expected !== seen)
      .map(({ what, expected, seen }) => `${what}: expected ${visible(expected)}, seen ${visible(seen)}`);
    return { scenario, passed: failures.length === 0, failures };
  } catch (error) {
    return { scenario, passed: false, failures: [describe(error)] };
  }
}

/** The body's text without white space: "" for a blank document. */
export function bodyText(): Promise<string> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text.trim();
  });
}

function clearBody(): Promise<void> {
  return Word.run(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
}

/** An error with what Office.js says of it: its code and the member that failed. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? ` (${describe(error.cause)})` : "";
  if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message} [${error.debugInfo.errorLocation ?? ""}]${cause}`;
  return `${String(error)}${cause}`;
}
