import type { Language } from "../document/language";
import type { Family, Severity } from "./finding";

interface ReportWords {
  readonly summary: (language: Language, words: number, requirements: number) => string;
  readonly total: (count: number) => string;
  readonly nothing: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Beside a number. */
  readonly severityLabels: Readonly<Record<Severity, string>>;
  readonly severityCounts: Readonly<Record<Severity, (count: number) => string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly missing: string;
  readonly start: string;
  readonly whole: string;
  readonly beside: string;
  readonly notes: string;
  readonly colon: string;
}

const LANGUAGES = { fr: { fr: "français", en: "anglais" }, en: { fr: "French", en: "English" } } as const;
const plural = (count: number, one: string, several: string): string => `${count}\u00a0${count > 1 ? several : one}`;
const enPlural = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** The words of the readable report. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  fr: {
    summary: (language, words, requirements) => `${LANGUAGES.fr[language]}, ${plural(words, "mot", "mots")}, ${plural(requirements, "exigence", "exigences")}`,
    total: (count) => plural(count, "point à revoir", "points à revoir"),
    nothing: "Rien à revoir. Vérifié : les sections du guide, les cas d’usage, les formulations et la cohérence.",
    severities: { error: "À régler", warning: "À améliorer", info: "Pour information" },
    severityLabels: { error: "à régler avant l’envoi", warning: "à améliorer", info: "pour information" },
    severityCounts: {
      error: (count) => `${count} à régler avant l’envoi`,
      warning: (count) => `${count} à améliorer`,
      info: (count) => `${count} pour information`,
    },
    families: { missing: "contenu manquant", untested: "sans cas d’usage", ambiguous: "formulations", consistency: "cohérence" },
    missing: "Contenu manquant",
    start: "Début du document",
    whole: "Dans tout le document",
    beside: "Zones de texte, notes et commentaires",
    notes: "À savoir sur la lecture",
    colon: "\u00a0: ",
  },
  en: {
    summary: (language, words, requirements) => `${LANGUAGES.en[language]}, ${enPlural(words, "word", "words")}, ${enPlural(requirements, "requirement", "requirements")}`,
    total: (count) => enPlural(count, "point to review", "points to review"),
    nothing: "Nothing to review. Checked: the sections of the guide, use cases, wording and consistency.",
    severities: { error: "To settle", warning: "To improve", info: "For information" },
    severityLabels: { error: "to settle before sending", warning: "to improve", info: "for information" },
    severityCounts: {
      error: (count) => `${count} to settle before sending`,
      warning: (count) => `${count} to improve`,
      info: (count) => `${count} for information`,
    },
    families: { missing: "missing content", untested: "without use case", ambiguous: "wording", consistency: "consistency" },
    missing: "Missing content",
    start: "Start of the document",
    whole: "In the whole document",
    beside: "Text boxes, notes and comments",
    notes: "About the reading",
    colon: ": ",
  },
};
