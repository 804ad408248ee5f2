import { ContentPool } from "../../../src/document/content";
import type { Place } from "../../../src/document/place";
import type { Finding } from "../../../src/lint/finding";
import type { Outline, Section } from "../../../src/outline/outline";
import type { Plan } from "../../../src/taskpane/sections/plan";

/** A point to review with the given differences. */
export function finding(key: string, differences: Partial<Finding> = {}): Finding {
  return {
    key,
    rule: "no-vague-terms",
    family: "ambiguous",
    category: "vague-term",
    severity: "warning",
    message: { fr: key, en: key },
    range: { place: [0, 0], start: 0, end: 1 },
    text: "x",
    section: 0,
    actions: [],
    ...differences,
  };
}

/** An outline of nothing but headings, ten blocks apart: "1 Contexte" is level 1, "2 Périmètre" level 2... */
export function outlineOf(headings: readonly string[]): Outline {
  const pool = new ContentPool();
  const sections: Section[] = [
    { index: 0, heading: null, level: 0, parent: null, children: [], first: 0, end: 10, topics: [], words: 0, guidance: 0 },
  ];
  for (const [i, text] of headings.entries()) {
    const index = i + 1;
    const level = Number(text.charAt(0));
    const parent = sections.findLast((section) => section.heading !== null && section.level < level);
    sections.push({
      ...sections[0]!,
      index,
      heading: { place: [0, index * 10], block: pool.heading(level, text.slice(2)) },
      level,
      parent: parent?.index ?? null,
      first: index * 10 + 1,
      end: index * 10 + 10,
    });
  }
  return {
    document: { stories: [{ kind: "body", blocks: [] }], notes: [], stored: null },
    language: "fr",
    profile: { sections: [], renamed: new Map() },
    matches: [],
    words: headings.length,
    sections: sections as [Section, ...Section[]],
    topics: [],
    guide: [],
    tables: [],
    knownTables: [],
    requirements: [],
    families: [],
    review: [],
    glossary: new Set(),
    sectionAt: (place: Place) => sections[Math.floor((place[1] ?? 0) / 10)]!,
    contextAt: () => ({ language: "fr", bearing: "narrative", topic: null }),
  };
}

/** A plan without sections. */
export const EMPTY_PLAN: Plan = { language: "fr", isEmpty: false, sections: [], steps: [], next: null, extras: [], guidance: 0 };
