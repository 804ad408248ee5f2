import { countsOf } from "../lint/counts";
import type { Notice, Session } from "./session";
import type { Speech } from "./strings/strings";

/** What a screen reader is told when something ends or begins; "" for nothing new to say. */
export function announcement({ work, notice, check, view }: Session, speech: Speech): string {
  const { strings } = speech;
  if (work.kind === "writing") return strings.progress.writing;
  if (work.kind !== "idle" && !work.quiet) return strings.progress[work.kind];
  if (notice) return noticeSentence(notice, speech);
  if (work.kind !== "idle" || view !== "check" || check === null) return "";
  if (check.findings.length === 0) return strings.check.nothing;
  const { severities } = countsOf(check.findings);
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => severities[severity] > 0)
    .map((severity) => strings.check.severityCounts[severity](severities[severity]));
  return [strings.check.total(check.findings.length), ...parts].join(", ");
}

/** The sentence of a message bar. */
export function noticeSentence(notice: Notice, { strings, say }: Speech): string {
  const { notices } = strings;
  switch (notice.kind) {
    case "inserted":
      return (notice.isSection ? notices.insertedSection : notices.inserted)(notice.inserted.title);
    case "insertedAll":
      return notices.insertedAll(notice.inserted.length, notice.total);
    case "removed":
      return notices.removed(notice.title);
    case "removedAll":
      return notices.removedAll(notice.count);
    case "rowsAdded":
      return notices.rowsAdded(notice.count);
    case "guidanceRemoved": {
      const { guidance, examples, left } = notice.removed;
      return notices.guidanceRemoved(guidance, examples, left);
    }
    case "failed": {
      const { sentence, doing } = notice.failure;
      if (sentence) return say(sentence);
      return doing === "reading" ? notices.readFailed : notices.writeFailed;
    }
    case "moved":
    case "changed":
    case "replaced":
    case "cancelled":
    case "stored":
      return notices[notice.kind];
  }
}
