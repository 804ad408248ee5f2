import { UserError } from "../document/error";
import type { Failure } from "./session";

/** True when the work was stopped on purpose. */
export function isAbort(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "name" in cause && cause.name === "AbortError";
}

/** What to tell of something thrown: a person's own mistake in a sentence, anything else in the details only. */
export function failureOf(doing: Failure["doing"], cause: unknown): Failure {
  const sentence = cause instanceof UserError ? cause.sentence : null;
  return { doing, sentence, details: detailsOf(cause) };
}

/** Names, codes and messages along the causes; never a stack. */
function detailsOf(cause: unknown): string {
  const lines: string[] = [];
  for (let current = cause; current instanceof Error && lines.length < 4; current = current.cause) {
    const code = "code" in current && typeof current.code === "string" ? ` ${current.code}` : "";
    lines.push(`${current.name}${code}: ${current.message}`);
  }
  return lines.length > 0 ? lines.join("\n") : String(cause);
}
