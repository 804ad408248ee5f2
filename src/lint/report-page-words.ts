import type { Language } from "../document/language";
import type { GuideSectionState } from "../outline/outline";
import type { Characteristic } from "./score";

interface PageWords {
  readonly title: string;
  readonly checkedOn: (day: string) => string;
  readonly brief: string;
  readonly quality: (score: number) => string;
  readonly noQuality: string;
  readonly informs: string;
  readonly byFamily: string;
  readonly bySection: string;
  readonly section: string;
  readonly total: string;
  readonly guide: string;
  readonly guideSection: string;
  readonly state: string;
  readonly toAdd: string;
  readonly states: Readonly<Record<GuideSectionState["state"], string>>;
  readonly points: string;
  readonly point: string;
  readonly severity: string;
  readonly family: string;
  readonly quote: string;
  readonly paragraph: string;
  readonly rule: string;
  readonly decision: string;
  /** What becomes of a point: to be reviewed, left as it is with a reason, there from the start, or without an object since its text has changed. */
  readonly decisions: Readonly<Record<"open" | "aside" | "baseline" | "stale", string>>;
  readonly reason: string;
  readonly requirements: string;
  readonly noRequirements: string;
  readonly id: string;
  readonly requirement: string;
  readonly priority: string;
  readonly useCase: string;
  readonly acceptance: string;
  readonly lacks: string;
  readonly lacking: string;
  readonly sound: string;
  readonly score: string;
  readonly sectionQuality: string;
  readonly characteristics: Readonly<Record<Characteristic, string>>;
  /** As a lack: what the author would do about it. */
  readonly lackOf: Readonly<Record<Characteristic, string>>;
  readonly none: string;
  readonly linked: (count: number) => string;
  readonly footer: string;
  readonly unchecked: string;
  /** Of the annex in the document. */
  readonly number: string;
  readonly count: string;
  readonly remarks: (count: number) => string;
  readonly nothingGrave: string;
}

/** The words of the report as a page, as a spreadsheet and as an annex of the document. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  fr: {
    title: "Rapport de relecture",
    checkedOn: (day) => `Relecture du ${day}`,
    brief: "En bref",
    quality: (score) => `Qualité des exigences : ${score} % des caractéristiques attendues sont réunies.`,
    noQuality: "Aucune exigence n’a été reconnue : la qualité n’est pas mesurée.",
    informs: "Ce chiffre aide à suivre les progrès d’une relecture à l’autre ; il ne bloque rien.",
    byFamily: "Points par type",
    bySection: "Points par partie du document",
    section: "Partie",
    total: "Total",
    guide: "Sections du guide",
    guideSection: "Section",
    state: "État",
    toAdd: "À ajouter",
    states: { present: "présente", started: "commencée", toFill: "à remplir", missing: "manquante" },
    points: "Points à revoir",
    point: "Point à revoir",
    severity: "Gravité",
    family: "Type",
    quote: "Mots",
    paragraph: "Passage",
    rule: "Règle",
    decision: "Décision",
    decisions: { open: "à revoir", aside: "mis de côté", baseline: "point de départ", stale: "sans objet : le texte a changé" },
    reason: "Motif",
    requirements: "Exigences",
    noRequirements: "Aucune exigence n’a été reconnue dans ce document.",
    id: "N°",
    requirement: "Exigence",
    priority: "Priorité",
    useCase: "Cas d’usage",
    acceptance: "Critère d’acceptation",
    lacks: "Il lui manque",
    lacking: "Exigences à revoir, par caractéristique",
    sound: "Sans défaut",
    score: "Qualité",
    sectionQuality: "Qualité par partie",
    characteristics: { unambiguous: "sans ambiguïté", verifiable: "vérifiable", complete: "complète", singular: "unique", traceable: "identifiée" },
    lackOf: { unambiguous: "un sens unique", verifiable: "de quoi la vérifier", complete: "une partie de son contenu", singular: "d’être séparée en deux", traceable: "un identifiant" },
    none: "rien",
    linked: (count) => (count > 1 ? `${count} ailleurs dans le document` : "1 ailleurs dans le document"),
    footer: "Rapport établi par Cadrage sur ce poste : rien du document n’a été transmis.",
    unchecked: "Non vérifié : l’orthographe, les images, l’exactitude des chiffres.",
    number: "N°",
    count: "Nombre",
    remarks: (count) => (count > 1 ? `${count} remarques pour information ne sont pas reprises ici.` : "1 remarque pour information n’est pas reprise ici."),
    nothingGrave: "Aucun point à régler ni à améliorer.",
  },
  en: {
    title: "Review report",
    checkedOn: (day) => `Review of ${day}`,
    brief: "In short",
    quality: (score) => `Quality of the requirements: ${score}% of the expected characteristics are met.`,
    noQuality: "No requirement was recognised: quality is not measured.",
    informs: "This figure helps to follow progress from one review to the next; it blocks nothing.",
    byFamily: "Points by type",
    bySection: "Points by part of the document",
    section: "Part",
    total: "Total",
    guide: "Sections of the guide",
    guideSection: "Section",
    state: "State",
    toAdd: "To add",
    states: { present: "present", started: "started", toFill: "to fill in", missing: "missing" },
    points: "Points to review",
    point: "Point to review",
    severity: "Severity",
    family: "Type",
    quote: "Words",
    paragraph: "Passage",
    rule: "Rule",
    decision: "Decision",
    decisions: { open: "to review", aside: "set aside", baseline: "there from the start", stale: "no object any more: the text has changed" },
    reason: "Reason",
    requirements: "Requirements",
    noRequirements: "No requirement was recognised in this document.",
    id: "No.",
    requirement: "Requirement",
    priority: "Priority",
    useCase: "Use case",
    acceptance: "Acceptance criterion",
    lacks: "It lacks",
    lacking: "Requirements to review, by characteristic",
    sound: "Without defect",
    score: "Quality",
    sectionQuality: "Quality by part",
    characteristics: { unambiguous: "unambiguous", verifiable: "verifiable", complete: "complete", singular: "singular", traceable: "identified" },
    lackOf: { unambiguous: "a single meaning", verifiable: "a way to verify it", complete: "a part of its content", singular: "to be split in two", traceable: "an identifier" },
    none: "nothing",
    linked: (count) => `${count} elsewhere in the document`,
    footer: "Report made by Cadrage on this computer: nothing of the document was sent.",
    unchecked: "Not checked: spelling, pictures, whether figures are right.",
    number: "No.",
    count: "Number",
    remarks: (count) => (count > 1 ? `${count} remarks for information are not listed here.` : "1 remark for information is not listed here."),
    nothingGrave: "No point to settle nor to improve.",
  },
};
