import { defineRule } from "../lint/rule";
import { alikeRequirements } from "../outline/alike-requirements";
import { labelledFigures } from "../outline/labelled-figures";
import type { LabelledFigure } from "../outline/labelled-figures";
import type { Outline } from "../outline/outline";
import { statedCounts } from "../outline/stated-counts";
import type { StatedCount } from "../outline/stated-counts";

/** Review checks V1 and V3: one quantity with two figures, in two requirements that say the same or in two counts of the same thing. */
export const oneFigurePerQuantity = defineRule({
  id: "one-figure-per-quantity",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V1", "V3", "B2"], incose: [30, 36] },
  title: { fr: "Un seul chiffre pour une même grandeur", en: "One figure for one quantity" },
  why: {
    fr: "Entre deux chiffres pour la même chose, le prestataire chiffre le plus favorable, et la recette se joue sur l’autre.",
    en: "Between two figures for the same thing the supplier prices the more favourable one, and acceptance is decided on the other.",
  },
  options: {},
  messages: {
    requirements: {
      fr: "La même exigence dit « {later} » ici et « {earlier} » plus haut (« {text} ») : gardez un seul chiffre.",
      en: "The same requirement says “{later}” here and “{earlier}” above (“{text}”): keep one figure.",
    },
    counts: {
      fr: "Le document dit « {later} » ici et « {earlier} » plus haut : gardez un seul chiffre, ou dites ce qui les distingue.",
      en: "The document says “{later}” here and “{earlier}” above: keep one figure, or say what tells them apart.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences techniques\n\n| ID | Exigence |\n|---|---|\n| EX-1 | La solution doit afficher la fiche d’un client en moins de 2 secondes |\n| EX-2 | La solution doit afficher le tableau de bord en moins de 3 secondes |",
        "# Utilisateurs\n\nLes 58 utilisateurs doivent être formés.\n\nEn 2029, les 66 utilisateurs doivent être formés.\n\nLes 12 utilisateurs de Lyon seront formés en premier.",
      ],
      en: ["# Lyon\n\n- Number of users: 12\n- Opening time: 10 hours\n\n# Paris\n\n- Number of users: 30\n- Opening time: 10 hours", "# Users\n\nThe 58 users shall be trained.\n\nThe number of users is 58."],
    },
    bad: {
      fr: [
        "# Exigences techniques\n\nLa solution doit afficher la fiche d’un client en moins de 2 secondes.\n\n# Performance\n\n⟦La solution doit afficher la fiche d’un client en moins de 3 secondes.⟧",
        "# Performance\n\n- Temps de réponse : 2 secondes\n- Taux de disponibilité : 99,5 %\n\n# Recette\n\n- ⟦Temps de réponse : au plus 3 secondes⟧",
        "# Utilisateurs et volumes\n\nNombre d’utilisateurs : 58\n\n# Formation\n\n⟦Les 66 utilisateurs⟧ doivent être formés avant la mise en production.",
      ],
      en: [
        "# Technical requirements\n\nThe solution shall show the record of a customer in less than 2 seconds.\n\n# Performance\n\n⟦The solution shall show the record of a customer in less than 3 seconds.⟧",
        "# Users and volumes\n\nThe number of users is 58.\n\n# Training\n\n⟦The 66 users⟧ shall be trained.",
      ],
    },
  },
  *check(outline) {
    const differing = (yield* alikeRequirements(outline)).filter(({ figures }) => figures !== null);
    const times = new Map<unknown, number>();
    for (const { earlier } of differing) times.set(earlier, (times.get(earlier) ?? 0) + 1);
    for (const { earlier, later, figures } of differing) {
      // Three figures or more make a series, such as a delay for each level.
      if (figures === null || (times.get(earlier) ?? 0) > 1) continue;
      yield { message: "requirements", data: { earlier: figures[0].text, later: figures[1].text, text: shown(earlier.text) }, range: later.range, section: later.section };
    }
    for (const [earlier, later] of yield* contradictingCounts(outline)) yield { message: "counts", data: { earlier: earlier.text, later: later.text }, range: later.range };
    for (const [earlier, later] of yield* contradictingLabels(outline)) yield { message: "counts", data: { earlier: earlier.text, later: later.text }, range: later.range, section: later.section };
  },
});

/** For each thing counted, the first count and the first that says otherwise. Labels that differ among themselves count parts, each where it stands. */
function* contradictingCounts(outline: Outline): Generator<undefined, readonly (readonly [StatedCount, StatedCount])[]> {
  const byThing = new Map<string, StatedCount[]>();
  for (const count of yield* statedCounts(outline)) {
    const known = byThing.get(count.of);
    if (known) known.push(count);
    else byThing.set(count.of, [count]);
  }
  return [...byThing.values()].flatMap((counts) => {
    const labelled = new Set(counts.filter(({ isLabel }) => isLabel).map(({ value }) => value)).size;
    const [first, ...others] = labelled > 1 ? counts.filter(({ isLabel }) => !isLabel) : counts;
    const other = others.find(({ value }) => value !== first?.value);
    return first === undefined || other === undefined ? [] : [[first, other] as const];
  });
}

/**
 * Measures given twice by the same name with two figures. Two sections that share several names describe two things alike
 * (two sites, two connectors), as do sections of one chapter.
 */
function* contradictingLabels(outline: Outline): Generator<undefined, readonly (readonly [LabelledFigure, LabelledFigure])[]> {
  const byName = new Map<string, LabelledFigure[]>();
  for (const figure of yield* labelledFigures(outline)) {
    const known = byName.get(figure.of);
    if (known) known.push(figure);
    else byName.set(figure.of, [figure]);
  }
  const twice = [...byName.values()].flatMap(([earlier, later, third]) =>
    earlier === undefined || later === undefined || third !== undefined || standTogether(outline, earlier.section, later.section) ? [] : [[earlier, later] as const],
  );
  const between = ([earlier, later]: readonly [LabelledFigure, LabelledFigure]): string => `${earlier.section}/${later.section}`;
  const shared = new Map<string, number>();
  for (const pair of twice) shared.set(between(pair), (shared.get(between(pair)) ?? 0) + 1);
  return twice.filter((pair) => pair[0].value !== pair[1].value && shared.get(between(pair)) === 1);
}

/** Whether two sections are one, or parts of one chapter. */
function standTogether({ sections }: Outline, a: number, b: number): boolean {
  const [parent, other] = [sections[a]?.parent ?? null, sections[b]?.parent ?? null];
  return a === b || parent === b || other === a || (parent !== null && parent === other);
}

/** Longer texts are cut: both must be read at a glance. */
const SHOWN = 120;

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 3).trimEnd()}…` : text);
