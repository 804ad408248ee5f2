import type { Draft, DraftBlock, DraftTable } from "../../src/document/draft";
import type { Language, Localized } from "../../src/document/language";
import { typeset } from "../../src/document/typography";
import { sampleDraft } from "../../src/guide/sample";
import { SAMPLES } from "../../src/guide/samples";
import type { GuideTable } from "../../src/guide/table";
import { answerDocuments } from "../../src/guide/tables/answer-documents";
import { connectorTable } from "../../src/guide/tables/connector-table";
import { consultationSteps } from "../../src/guide/tables/consultation-steps";
import { costEstimate } from "../../src/guide/tables/cost-estimate";
import { decisionLog } from "../../src/guide/tables/decision-log";
import { demonstrationScript } from "../../src/guide/tables/demonstration-script";
import { glossaryTerms } from "../../src/guide/tables/glossary-terms";
import { keyIndicators } from "../../src/guide/tables/key-indicators";
import { migrationSources } from "../../src/guide/tables/migration-sources";
import { milestones } from "../../src/guide/tables/milestones";
import { objectiveTable } from "../../src/guide/tables/objective-table";
import { reportTable } from "../../src/guide/tables/report-table";
import { requirementTable } from "../../src/guide/tables/requirement-table";
import { scoringGrid } from "../../src/guide/tables/scoring-grid";
import { stakeholders } from "../../src/guide/tables/stakeholders";
import { useCaseTable } from "../../src/guide/tables/use-case-table";
import { usersByProfile } from "../../src/guide/tables/users-by-profile";
import { validationMatrix } from "../../src/guide/tables/validation-matrix";
import { SECTION_TEMPLATES } from "../../src/guide/templates";

/** The day on which the planted documents are read: before the first milestone of the samples. */
export const PLANTED_ON = new Date(2027, 0, 4);

/** One defect put into a clean document, and the only rule that must say so. */
export interface PlantedDefect {
  readonly rule: string;
  readonly what: string;
  /** When the document is read, where that makes the defect. */
  readonly now?: Date;
  plant(drafts: readonly Draft[]): readonly Draft[];
}

/** The seventeen sections, filled: a complete document in which no rule has anything to say. */
export const cleanDocument = (language: Language): readonly Draft[] =>
  SECTION_TEMPLATES.map((template) => {
    const sample = SAMPLES.find((one) => one.template === template.id);
    if (sample === undefined) throw new Error(`no sample for ${template.id}`);
    return sampleDraft(template, sample, language);
  });

type Edit = (drafts: readonly Draft[]) => readonly Draft[];

/** Edits the table that follows its title, once and somewhere: a defect that is not planted must not pass for one that is not found. */
function inTable(table: GuideTable, edit: (rows: DraftTable, language: Language) => DraftTable): Edit {
  return (drafts) => {
    let done = 0;
    const edited = drafts.map((draft) => {
      const title = typeset(table.title[draft.language], draft.language);
      return {
        ...draft,
        blocks: draft.blocks.map((block, i): DraftBlock => {
          const before = draft.blocks[i - 1];
          if (block.kind !== "table" || before?.kind !== "heading" || before.text !== title) return block;
          done++;
          return edit(block, draft.language);
        }),
      };
    });
    if (done !== 1) throw new Error(`${done} tables ${table.id}`);
    return edited;
  };
}

const cell = (table: GuideTable, row: number, column: number, text: Localized | ""): Edit =>
  inTable(table, (block, language) => ({ ...block, rows: block.rows.map((one, r) => (r === (row < 0 ? block.rows.length + row : row) ? { ...one, cells: one.cells.map((old, c) => (c === column ? wordsOf(text, language) : old)) } : one)) }));

const withoutRow = (table: GuideTable, row: number): Edit => inTable(table, (block) => ({ ...block, rows: block.rows.filter((_, r) => r !== (row < 0 ? block.rows.length + row : row)) }));

/** The table goes with its title. */
const withoutTable = (table: GuideTable): Edit => (drafts) =>
  drafts.map((draft) => {
    const title = typeset(table.title[draft.language], draft.language);
    const at = draft.blocks.findIndex((block) => block.kind === "heading" && block.text === title);
    return at < 0 ? draft : { ...draft, blocks: draft.blocks.filter((_, i) => i !== at && i !== at + 1) };
  });

const withRow = (table: GuideTable, cells: readonly (Localized | "")[]): Edit =>
  inTable(table, (block, language) => ({ ...block, rows: [...block.rows, { example: false, cells: cells.map((text) => wordsOf(text, language)) }] }));

const withoutColumn = (table: GuideTable, column: number): Edit =>
  inTable(table, (block) => ({
    ...block,
    columns: block.columns.filter((_, c) => c !== column),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.filter((_, c) => c !== column) })),
  }));

const wordsOf = (text: Localized | "", language: Language): string => (text === "" ? "" : typeset(text[language], language));

/** Puts blocks at the end of a section. */
const append = (template: string, ...blocks: readonly ((language: Language) => DraftBlock)[]): Edit => (drafts) =>
  drafts.map((draft) => (draft.id === template ? { ...draft, blocks: [...draft.blocks, ...blocks.map((block) => block(draft.language))] } : draft));

const heading = (level: number, text: Localized) => (language: Language): DraftBlock => ({ kind: "heading", level, text: wordsOf(text, language) });
const paragraph = (text: Localized) => (language: Language): DraftBlock => ({ kind: "paragraph", text: wordsOf(text, language) });

/** Replaces the first paragraph of a section that says something, whole. */
const inText = (template: string, words: RegExp, text: Localized): Edit => (drafts) => {
  let done = 0;
  const edited = drafts.map((draft) => ({
    ...draft,
    blocks: draft.blocks.map((block): DraftBlock => {
      if (draft.id !== template || done > 0 || block.kind !== "paragraph" || !words.test(block.text)) return block;
      done++;
      return { kind: "paragraph", text: wordsOf(text, draft.language) };
    }),
  }));
  if (done !== 1) throw new Error(`no paragraph of ${template} says ${String(words)}`);
  return edited;
};

const all = (...edits: readonly Edit[]): Edit => (drafts) => edits.reduce((edited, edit) => edit(edited), drafts);
const same = (text: string): Localized => ({ fr: text, en: text });

/** Defects of structure, one or more for each rule that reads the whole document. */
export const PLANTED_DEFECTS: readonly PlantedDefect[] = [
  { rule: "guide-sections-present", what: "a recommended section left out", plant: (drafts) => drafts.filter(({ id }) => id !== "exit") },
  { rule: "guide-sections-present", what: "a required section left out", plant: (drafts) => drafts.filter(({ id }) => id !== "governance") },
  { rule: "guide-items-present", what: "an item of a section left out", plant: withoutTable(answerDocuments) },
  { rule: "no-empty-sections", what: "a heading with nothing under it", plant: append("exit", heading(2, { fr: "Annexes du contrat", en: "Annexes of the contract" })) },
  { rule: "no-guidance-left", what: "guidance left in a section", plant: append("exit", (language) => ({ kind: "guidance", text: language === "fr" ? "qui détruit les copies" : "who destroys the copies" })) },
  {
    rule: "review-checks-ticked", what: "a review check not ticked",
    plant: append("exit", (language) => ({ kind: "check", checked: false, text: language === "fr" ? "V1 – Deux relecteurs comprennent chaque exigence de la même façon." : "V1 – Two reviewers understand each requirement in the same way." })),
  },
  { rule: "objectives-measured", what: "an indicator without a target", plant: cell(keyIndicators, 0, 3, "") },
  { rule: "objectives-measured", what: "an objective without a date", plant: cell(objectiveTable, 1, 5, "") },
  { rule: "objectives-measured", what: "an objective without an indicator", plant: cell(objectiveTable, 0, 2, "") },
  { rule: "objectives-measured", what: "objectives without today’s value", plant: withoutColumn(objectiveTable, 3) },
  { rule: "key-milestones-planned", what: "no review of the document in the schedule", plant: withoutRow(milestones, 1) },
  {
    rule: "quote-needs-present", what: "nobody to contact",
    plant: all(
      inText("consultation-rules", /nadia\.morel@/, { fr: "Les réponses aux questions sont envoyées à tous les candidats.", en: "Answers to questions are sent to all suppliers." }),
      inText("consultation-rules", /consultation@/, { fr: "La date limite de réponse est le 9 avril 2027 à 12 h ; la durée de validité des offres est de 120 jours.", en: "The deadline for answers is 9 April 2027 at 12 noon; the validity of the offers is 120 days." }),
    ),
  },
  { rule: "connectors-described", what: "a connector without an API", plant: cell(connectorTable, 1, 5, "") },
  { rule: "connectors-described", what: "a connector without a volume", plant: cell(connectorTable, 0, 3, "") },
  { rule: "connectors-described", what: "connectors without a frequency", plant: withoutColumn(connectorTable, 4) },
  { rule: "reports-described", what: "a report without recipients", plant: cell(reportTable, 2, 4, "") },
  { rule: "reports-described", what: "reports without a format", plant: withoutColumn(reportTable, 3) },
  { rule: "roles-have-names", what: "a role without a person", plant: cell(stakeholders, 1, 1, "") },
  { rule: "validations-have-dates", what: "a validation without a date", plant: cell(validationMatrix, 2, 4, "") },
  { rule: "weights-total-100", what: "weights that total 105", plant: cell(scoringGrid, 0, 1, same("35")) },
  { rule: "costs-totalled", what: "costs without a total", plant: all(withoutRow(costEstimate, -1), inText("budget-and-schedule", /enveloppe|project’s budget/, { fr: "La mise en production est fixée au 13 septembre 2027.", en: "Going live is set for 13 September 2027." })) },
  { rule: "no-empty-mandatory-cells", what: "a source to migrate without a volume", plant: cell(migrationSources, 0, 2, "") },
  { rule: "no-empty-mandatory-cells", what: "a milestone without a date", plant: cell(milestones, 5, 1, "") },
  { rule: "no-empty-mandatory-cells", what: "a requirement without a priority", plant: cell(requirementTable, 1, 3, "") },
  { rule: "no-empty-mandatory-cells", what: "an identifier without a requirement", plant: withRow(requirementTable, [same("EX-10"), "", "", "", "", ""]) },
  { rule: "indispensable-requirements-tested", what: "a must-have without an acceptance criterion", plant: cell(requirementTable, 7, 5, "") },
  {
    rule: "one-use-case-per-feature", what: "a feature family without a use case",
    plant: all(
      cell(requirementTable, 5, 3, { fr: "Souhaitable", en: "Nice to have" }),
      cell(requirementTable, 5, 4, ""),
      withoutRow(useCaseTable, 3),
      cell(demonstrationScript, 3, 0, { fr: "Questions du jury", en: "Questions from the jury" }),
      withoutRow(decisionLog, 0),
      inText("functional-requirements", /ouvre le CRM le matin|opens the CRM in the morning/, { fr: "Le fichier Excel et la ressaisie des commandes disparaissent.", en: "The Excel file and the second typing of orders disappear." }),
      inText("functional-requirements", /comité commercial du lundi|Monday sales committee/, { fr: "La prévision à trois mois est lue chaque lundi.", en: "The three-month forecast is read each Monday." }),
    ),
  },
  { rule: "ids-defined", what: "an identifier that no requirement bears", plant: cell(useCaseTable, 4, 5, same("EX-17")) },
  {
    rule: "one-requirement-per-id", what: "an identifier given twice",
    plant: withRow(requirementTable, [
      same("EX-05"), { fr: "Le CRM doit archiver un compte resté sans échange pendant 36 mois.", en: "The CRM shall archive an account left without an exchange for 36 months." }, { fr: "Données", en: "Data" }, { fr: "Souhaitable", en: "Nice to have" },
      { fr: "L’administrateur consulte la liste des comptes archivés le 1er du mois.", en: "The administrator views the list of archived accounts on the 1st of the month." }, { fr: "Sur 10 comptes d’essai, 10 sont archivés.", en: "Out of 10 test accounts, 10 are archived." },
    ]),
  },
  {
    rule: "ids-traced", what: "a requirement that nothing names",
    plant: withRow(requirementTable, [
      same("EX-10"), { fr: "Le CRM doit archiver un compte resté sans échange pendant 36 mois.", en: "The CRM shall archive an account left without an exchange for 36 months." }, { fr: "Données", en: "Data" }, { fr: "Souhaitable", en: "Nice to have" }, "", "",
    ]),
  },
  { rule: "use-cases-name-requirements", what: "a use case that names no requirement", plant: cell(useCaseTable, 2, 5, "") },
  { rule: "criteria-verifiable", what: "a criterion that is a verdict", plant: cell(requirementTable, 4, 5, { fr: "Validé par le marketing.", en: "Validated by marketing." }) },
  { rule: "acronyms-expanded", what: "an acronym nobody expands", plant: append("exit", paragraph({ fr: "Le prestataire remet le registre au GBR de Valmont Pompes.", en: "The supplier hands the register over to the GBR of Valmont Pompes." })) },
  { rule: "glossary-terms-defined", what: "a term without a definition", plant: all(cell(glossaryTerms, 4, 1, ""), cell(glossaryTerms, 4, 2, "")) },
  { rule: "glossary-terms-used", what: "a term that nothing uses", plant: withRow(glossaryTerms, [{ fr: "Sous-traitance", en: "Subcontracting" }, { fr: "Travail confié à une entreprise tierce", en: "Work given to a third company" }, { fr: "Achats", en: "Purchasing" }]) },
  { rule: "heading-levels-in-order", what: "a heading two levels down", plant: append("exit", heading(4, { fr: "Copies de secours", en: "Backup copies" }), paragraph({ fr: "Le prestataire détruit ses 3 copies de secours.", en: "The supplier destroys its 3 backup copies." })) },
  { rule: "milestones-in-order", what: "tests before the configuration", plant: cell(milestones, 6, 1, { fr: "30 mai 2027", en: "30 May 2027" }) },
  { rule: "no-past-milestones", what: "a milestone past and not done", now: new Date(2027, 1, 1), plant: (drafts) => drafts },
  { rule: "one-date-per-milestone", what: "two dates for the return of offers", plant: cell(consultationSteps, 3, 1, { fr: "12 avril 2027, 12 h", en: "12 April 2027, 12 noon" }) },
  {
    rule: "no-duplicate-requirements", what: "a requirement written twice",
    plant: withRow(requirementTable, [
      same("EX-10"), { fr: "Le CRM doit afficher le pipeline par étape et par commercial.", en: "The CRM shall display the pipeline by stage and by salesperson." }, { fr: "Fonctionnelle", en: "Functional" }, { fr: "Souhaitable", en: "Nice to have" },
      { fr: "Un commercial ouvre son pipeline à 9 heures.", en: "A salesperson opens their pipeline at 9 a.m." }, { fr: "Sur 10 opportunités d’essai, 10 sont affichées.", en: "Out of 10 test opportunities, 10 are displayed." },
    ]),
  },
  { rule: "one-figure-per-quantity", what: "two numbers of users", plant: append("exit", paragraph({ fr: "Nombre d’utilisateurs : 71", en: "Number of users: 71" })) },
  { rule: "one-number-style", what: "a decimal mark of the other language", plant: append("exit", paragraph({ fr: "Chaque copie pèse 1.5 Go.", en: "Each copy weighs 1,5 GB." })) },
  { rule: "one-priority-scale", what: "a priority of another scale", plant: cell(requirementTable, 4, 3, same("P2")) },
  { rule: "totals-add-up", what: "a total that is wrong", plant: cell(usersByProfile, -1, 4, same("71")) },
  {
    rule: "one-name-for-the-product", what: "two names for one product",
    plant: append(
      "technical-requirements",
      paragraph({ fr: "La solution doit journaliser chaque connexion pendant 12 mois.", en: "The solution shall log each connection for 12 months." }),
      paragraph({ fr: "La solution doit chiffrer ses sauvegardes en AES-256.", en: "The solution shall encrypt its backups with AES-256." }),
      paragraph({ fr: "L’application doit fermer une session après 30 minutes sans saisie.", en: "The application shall close a session after 30 minutes without input." }),
      paragraph({ fr: "L’application doit bloquer un compte après 5 mots de passe faux.", en: "The application shall block an account after 5 wrong passwords." }),
    ),
  },
  { rule: "priorities-differ", what: "must-haves only", plant: all(...[3, 4, 6, 8].map((row) => cell(requirementTable, row, 3, { fr: "Indispensable", en: "Must have" }))) },
];
