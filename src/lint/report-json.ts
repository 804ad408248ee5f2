import type { Language } from "../document/language";
import { blockAt } from "../document/place";
import type { TopicKey } from "../guide/topics";
import type { WordingCategory } from "../language/term";
import type { Outline, TopicState } from "../outline/outline";
import type { Family, Finding, Severity } from "./finding";
import { noteText } from "./note-text";
import { jsonAside, NOTHING_LEFT } from "./report-aside";
import type { JsonAside } from "./report-aside";

/** The report that other tools read. Stable: a change of shape changes `version`. */
export interface JsonReport {
  readonly version: 1;
  /** As it was given. */
  readonly file: string;
  /** The document's own language. */
  readonly language: Language;
  readonly words: number;
  /** All 26, in the order of TOPICS. */
  readonly topics: readonly { readonly topic: TopicKey; readonly status: TopicState["status"]; readonly heading: string | null }[];
  readonly requirements: readonly {
    readonly id: string | null;
    readonly text: string;
    readonly priority: string | null;
    readonly useCases: number;
    readonly acceptance: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly family: Family;
    readonly category: WordingCategory | null;
    readonly severity: Severity;
    readonly message: string;
    /** Heading of its section, without the automatic number. */
    readonly heading: string | null;
    /** Canonical text of the block, in which `start` and `end` count UTF-16 units, end excluded. */
    readonly paragraph: string | null;
    readonly start: number | null;
    readonly end: number | null;
    readonly text: string | null;
  }[];
  /** What reviewers left as it is in the document; absent where nobody left anything. */
  readonly aside?: readonly JsonAside[];
  /** What they left as it was, and is there no more: to be judged anew where it was rewritten. */
  readonly stale?: readonly JsonAside[];
  readonly notes: readonly string[];
}

/** What stands for a file that could not be read. */
export interface JsonFailure {
  readonly version: 1;
  readonly file: string;
  readonly error: string;
}

/** The report of one checked document; messages and notes are in `language`, French unless told otherwise. */
export function reportJson(file: string, outline: Outline, findings: readonly Finding[], language: Language = "fr", left = NOTHING_LEFT): JsonReport {
  const headingOf = (section: number | null): string | null => (section === null ? null : (outline.sections[section]?.heading?.block.text ?? null));
  return {
    version: 1,
    file,
    language: outline.language,
    words: outline.words,
    topics: outline.topics.map(({ topic, status, section }) => ({ topic, status, heading: headingOf(section) })),
    requirements: outline.requirements.map(({ id, text, priority, useCases, acceptance }) => ({ id, text, priority, useCases, acceptance })),
    findings: findings.map(({ rule, family, category, severity, message, section, range, text }) => {
      const paragraph = range === null ? null : textAt(outline, range.place);
      const quoted = range !== null && paragraph !== null;
      return {
        rule,
        family,
        category,
        severity,
        message: message[language],
        heading: headingOf(section),
        paragraph,
        start: quoted ? range.start : null,
        end: quoted ? range.end : null,
        text: quoted ? text : null,
      };
    }),
    ...jsonAside(left),
    notes: outline.document.notes.map((note) => noteText(note, language)),
  };
}

/** The canonical text of the block at a place; null for a table or what was not read. */
function textAt({ document }: Outline, place: readonly number[]): string | null {
  const block = blockAt(document, place);
  return block === undefined || block.kind === "table" || block.kind === "opaque" ? null : block.text;
}
