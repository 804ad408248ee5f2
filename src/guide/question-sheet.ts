import type { Draft, DraftBlock } from "../document/draft";
import type { Language, Localized } from "../document/language";
import { capitalised } from "../document/typography";
import { CONTRIBUTOR_NAMES } from "./contributor";
import type { Contributor } from "./contributor";
import type { SectionDefinition, SectionItem } from "./section";
import { typesetDraft } from "./typeset-draft";

/** How far a section has got in a document: what an outline says of it. */
export interface SectionProgress {
  readonly definition: SectionDefinition;
  readonly state: "missing" | "toFill" | "started" | "present";
  /** Ids of its items met nowhere in the document; empty when the section is missing, where all of them are. */
  readonly itemsMissing: readonly string[];
}

const WORDS = {
  fr: {
    title: (name: string) => `Questions pour ${name}`,
    about: "Pour le cahier des charges CRM",
    purpose: "Ces informations manquent dans le cahier des charges CRM. Répondez à droite de chaque question : un chiffre, un nom ou une date quand c’est possible, « je ne sais pas » sinon.",
    whom: "nom de la personne qui répond, et personne à qui rendre cette feuille.",
    when: "date de retour souhaitée.",
    question: "Question",
    answer: "Réponse",
  },
  en: {
    title: (name: string) => `Questions for ${name}`,
    about: "For the CRM requirements document",
    purpose: "This information is missing from the CRM requirements document. Answer to the right of each question: a figure, a name or a date where there is one, “I do not know” otherwise.",
    whom: "name of the person who answers, and person to return this sheet to.",
    when: "date by which to return it.",
    question: "Question",
    answer: "Answer",
  },
} as const;
/** Shares of the page width. */
const [QUESTION_WIDTH, ANSWER_WIDTH] = [40, 60];

/** What stands on the first page of a sheet: whom it is for, and for which document. */
export function questionSheetTitle(contributor: Contributor, language: Language): { readonly title: string; readonly subtitle: string } {
  const words = WORDS[language];
  return { title: words.title(CONTRIBUTOR_NAMES[contributor][language]), subtitle: words.about };
}

/**
 * The sheet that one contributor fills in: how to answer, then a table of questions for each section of theirs in which
 * something is missing. Empty when nothing is.
 */
export function questionSheet(progress: readonly SectionProgress[], contributor: Contributor, language: Language): readonly Draft[] {
  const sections = progress.filter(({ definition }) => definition.contributor === contributor).flatMap((one) => sectionQuestions(one, language));
  return sections.length === 0 ? [] : [instructions(language), ...sections];
}

const HOW_TO_ANSWER: Localized = { fr: "Comment répondre", en: "How to answer" };

function instructions(language: Language): Draft {
  const { purpose, whom, when } = WORDS[language];
  const title = HOW_TO_ANSWER[language];
  return typesetDraft({
    id: "question-sheet", title, language,
    blocks: [{ kind: "heading", level: 1, text: title }, { kind: "paragraph", text: purpose }, { kind: "guidance", text: whom }, { kind: "guidance", text: when }],
  });
}

function sectionQuestions(progress: SectionProgress, language: Language): readonly Draft[] {
  const { slug, title, purpose } = progress.definition;
  const items = missingItems(progress);
  if (items.length === 0) return [];
  const { question, answer } = WORDS[language];
  const table: DraftBlock = {
    kind: "table",
    columns: [{ header: question, width: QUESTION_WIDTH }, { header: answer, width: ANSWER_WIDTH }],
    rows: items.map((item) => ({ example: false, cells: [capitalised(item.title[language]), ""] })),
  };
  return [
    typesetDraft({
      id: `questions-${slug}`, title: title[language], language,
      blocks: [{ kind: "heading", level: 1, text: title[language] }, { kind: "paragraph", text: purpose[language] }, table],
    }),
  ];
}

function missingItems({ definition, state, itemsMissing }: SectionProgress): readonly SectionItem[] {
  return state === "missing" ? definition.items : definition.items.filter(({ id }) => itemsMissing.includes(id));
}
