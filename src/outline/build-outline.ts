import type { Document } from "../document/document";
import type { Language } from "../document/language";
import { mapped } from "../document/mapped";
import { listContents, visitContents } from "../document/place";
import type { Place } from "../document/place";
import { finished } from "../document/steps";
import type { Profile } from "../guide/profile";
import { languageTold } from "../language/detect-language";
import { reviewChecks } from "./checklists";
import { contextReader } from "./context";
import { featureFamilies } from "./families";
import { glossaryTerms } from "./glossary";
import { guideStates } from "./guide-states";
import type { HeadingMatch } from "./heading-key";
import { knownTables } from "./known-tables";
import { matchTopics } from "./match-topics";
import type { Outline, Section } from "./outline";
import { readRequirements } from "./requirements";
import { withoutReviewAnnex } from "./review-annex";
import { evidenceOf, textBoxEvidence } from "./section-evidence";
import type { SectionEvidence } from "./section-evidence";
import { sectionOfBlocks, sectionTree } from "./sections";
import { settleHeadings } from "./settled-headings";
import { stretchOf } from "./stretch";
import { withTables } from "./table-topics";
import { SignalReader } from "./text-signals";
import { topicStates, withStatedFunctions } from "./topic-states";
import { linkRequirements } from "./trace-links";

/**
 * Derives what one reading says: linear in the document's length, and cheap again after an edit, since what a content
 * says is remembered with the content (text-signals.ts). Pure: the document is not changed, nothing is read elsewhere.
 * What the author corrected of how headings are understood is obeyed; our own report is read past (review-annex.ts).
 */
export function buildOutline(read: Document, profile: Profile, matches: readonly HeadingMatch[] = []): Outline {
  return finished(outlineSteps(read, profile, matches));
}

/** The same, a section at a time: a host may take its turn between two steps. */
export function* outlineSteps(read: Document, profile: Profile, matches: readonly HeadingMatch[] = []): Generator<void, Outline> {
  const document = withoutReviewAnnex(read);
  const reader = yield* SignalReader.for(profile);
  yield;
  const nodes = sectionTree(document);
  yield;
  const stretches = mapped(nodes, ({ first, end }) => stretchOf(document.stories[0].blocks.slice(first, end)));
  yield;
  const evidence: SectionEvidence[] = [];
  for (const stretch of stretches) {
    evidence.push(evidenceOf(stretch, reader));
    yield;
  }
  const settledHeadings = settleHeadings(nodes, profile, matches);
  yield;
  const matched = yield* matchTopics(nodes, evidence, settledHeadings);
  const told = yield* topicStates(nodes, evidence, matched, textBoxEvidence(document, reader));
  yield;
  const words = mapped(evidence, (one) => one.words);
  const sections = mapped(nodes, (node): Section => {
    const { heading, index, level, parent, children, first, end } = node;
    return { heading, index, level, parent, children, first, end, topics: matched[index]?.topics ?? [], words: words[index] ?? 0, guidance: evidence[index]?.guidance ?? 0 };
  }) as [Section, ...Section[]];
  const owner = sectionOfBlocks(nodes, document.stories[0].blocks.length);
  const sectionAt = (place: Place): Section => (place[0] === 0 ? (sections[owner[place[1] ?? 0] ?? 0] ?? sections[0]) : sections[0]);
  const stated = yield* readRequirements(nodes, stretches, matched, reader);
  yield;
  const tables = knownTables(document, stated.tables, sectionAt);
  yield;
  const topics = withTables(withStatedFunctions(told, stated.requirements, nodes, matched), tables);
  const requirements = yield* linkRequirements(document, nodes, matched, stated.requirements, stated.tables);
  yield;
  const families = yield* featureFamilies({ document, nodes, stretches, matched, words, requirements, bySection: stated.bySection, reader });
  const headings = nodes.reduce((sum, { heading }) => sum + (heading === null ? 0 : reader.of(heading.block).words), 0);
  yield;
  const language = languageOf(document);
  const guide = yield* guideStates({ document, profile, reader, nodes, evidence, settledHeadings, matched, topics, tables: stated.tables, knownTables: tables });
  yield* listContents(document);
  const review = reviewChecks(document);
  yield;
  const glossary = glossaryTerms(document, nodes, matched);
  yield;
  const contextAt = yield* contextReader({ document, language, bySection: stated.bySection, sectionAt });
  return {
    document, language, profile, matches, sections, topics, requirements, sectionAt, families, guide, review, glossary,
    words: words.reduce((sum, one) => sum + one, headings),
    tables: stated.tables,
    knownTables: tables,
    contextAt,
  };
}

/** Votes that settle the language of a document. */
const VOTES = 60;

/** The language most of the document's first long texts are written in; French when they do not say. */
function languageOf(document: Document): Language {
  let english = 0;
  let french = 0;
  for (const block of document.stories[0].blocks) {
    visitContents([block], ({ text }) => {
      if (text.length < 20) return;
      const told = languageTold(text);
      if (told === "en") english++;
      else if (told === "fr") french++;
    });
    if (english + french >= VOTES) break;
  }
  return english > french ? "en" : "fr";
}
