import type { Localized } from "../document/language";
import { defineRule } from "../lint/rule";
import { alikeRequirements } from "../outline/alike-requirements";
import type { Requirement } from "../outline/outline";

/** Review check V1: two requirements that say the same, in the same words or in others; both are shown. */
export const noDuplicateRequirements = defineRule({
  id: "no-duplicate-requirements",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V1", "C3"], incose: [30] },
  title: { fr: "Chaque exigence n’est écrite qu’une fois", en: "Every requirement is written once" },
  why: {
    fr: "Deux exigences presque pareilles sont chiffrées deux fois, ou comprises comme deux choses ; à la première modification, elles se contredisent.",
    en: "Two nearly equal requirements are priced twice, or understood as two things; at the first change they contradict each other.",
  },
  options: {},
  messages: {
    same: {
      fr: "{later} et {earlier} sont la même exigence, écrite deux fois : gardez-en une.",
      en: "{later} and {earlier} are the same requirement, written twice: keep one.",
    },
    alike: {
      fr: "{later} dit presque la même chose que {earlier} : réunissez-les, ou écrivez ce qui les distingue.",
      en: "{later} says nearly the same as {earlier}: merge them, or write what tells them apart.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| ID | Exigence |\n|---|---|\n| EX-1 | La solution doit importer les contacts depuis un fichier CSV |\n| EX-2 | La solution doit exporter les contacts vers un fichier CSV |\n| EX-3 | La solution doit exporter les contacts vers un fichier PDF |",
        "# Exigences fonctionnelles\n\nDepuis la liste, le commercial doit pouvoir :\n\n- Consulter la fiche du client\n- Ajouter une relance\n\nDepuis l’agenda, le commercial doit pouvoir :\n\n- Consulter la fiche du client\n- Ajouter une réunion",
      ],
      en: ["# Functional requirements\n\n| ID | Requirement |\n|---|---|\n| RQ-1 | The solution shall import contacts from a CSV file |\n| RQ-2 | The solution shall export contacts to a CSV file |"],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| ID | Exigence |\n|---|---|\n| EX-1 | La solution doit exporter la liste des contacts au format CSV |\n| EX-2 | La solution doit fusionner deux fiches du même client |\n| EX-3 | ⟦L’outil doit permettre l’export des contacts en CSV (format de la liste)⟧ |",
        "# Exigences fonctionnelles\n\nLa solution doit exporter la liste des contacts au format CSV.\n\n# Reporting\n\n⟦La solution doit exporter la liste des contacts au format CSV.⟧",
      ],
      en: [
        "# Functional requirements\n\n| ID | Requirement |\n|---|---|\n| RQ-1 | The solution shall export the list of contacts as a CSV file |\n| RQ-2 | The solution shall merge two records of the same customer |\n| RQ-3 | ⟦The system must allow the export of the list of contacts as CSV files⟧ |",
      ],
    },
  },
  *check(outline) {
    for (const { earlier, later, figures } of yield* alikeRequirements(outline)) {
      if (figures !== null) continue;
      const message = later.text === earlier.text ? "same" : "alike";
      yield { message, data: { later: shown(later), earlier: shown(earlier) }, range: later.range, section: later.section };
    }
  },
});

/** Longer texts are cut: both must be read at a glance. */
const SHOWN = 120;

/** A requirement as a message shows it: its id and its words. */
function shown({ id, text }: Requirement): Localized {
  const flat = text.replace(/\s+/g, " ").trim();
  const words = flat.length > SHOWN ? `${flat.slice(0, SHOWN - 3).trimEnd()}…` : flat;
  const head = id === null ? "" : `${id} `;
  return { fr: `${head}« ${words} »`, en: `${head}“${words}”` };
}
