import { remembered } from "../document/remembered";
import { writtenContents } from "../document/place";
import type { Range } from "../document/place";
import { inSteps } from "../document/steps";
import { NUMBER_STYLES, styledNumbers } from "../language/number-styles";
import type { NumberHabit } from "../language/number-styles";
import { defineRule } from "../lint/rule";

/** How often a style is met, and where it first is. */
interface Use {
  count: number;
  readonly text: string;
  readonly range: Range;
}

export const oneNumberStyle = defineRule({
  id: "one-number-style",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V1", "V3"], incose: [40, 36, 6] },
  title: { fr: "Les nombres s’écrivent d’une seule façon", en: "Numbers are written in one way" },
  why: {
    fr: "« 1.500 » vaut mille cinq cents pour l’un et un et demi pour l’autre : un document qui mélange les deux se lit de deux façons.",
    en: "“1.500” is fifteen hundred to one reader and one and a half to another: a document that mixes both reads in two ways.",
  },
  options: {},
  messages: {
    decimals: {
      fr: "Les décimales s’écrivent de deux façons : « {common} » et « {rare} ». Gardez-en une dans tout le document.",
      en: "Decimals are written in two ways: “{common}” and “{rare}”. Keep one throughout the document.",
    },
    thousands: {
      fr: "Les milliers s’écrivent de deux façons : « {common} » et « {rare} ». Gardez-en une dans tout le document.",
      en: "Thousands are written in two ways: “{common}” and “{rare}”. Keep one throughout the document.",
    },
    sizes: {
      fr: "Les tailles s’écrivent de deux façons : « {common} » et « {rare} ». Gardez une unité, octets ou bytes, dans tout le document.",
      en: "Sizes are written in two ways: “{common}” and “{rare}”. Keep one unit, octets or bytes, throughout the document.",
    },
  },
  examples: {
    good: {
      fr: ["# Performance\n\nLa disponibilité est de 99,5 % et le rappel se fait sous 1,5 h. La version 2.1 est installée le 12.05.2027."],
      en: ["# Performance\n\nAvailability is 99.5% and the call back takes 1.5 h."],
    },
    bad: {
      fr: [
        "# Performance\n\nLa disponibilité est de 99,5 %.\n\nLa fiche s’affiche en ⟦1.5 s⟧. Le rappel se fait sous 1,5 h.",
        "# Volumes\n\nLa base compte 12 000 contacts, 3 000 comptes et ⟦4.000⟧ tickets.",
        "# Volumes\n\nUne pièce jointe pèse 10 Mo au plus, un envoi 20 Mo au plus, un dossier ⟦2 GB⟧ au plus.",
      ],
      en: ["# Performance\n\nAvailability is 99.5% and the call back takes 1.5 h.\n\nThe record is displayed within ⟦1,5 s⟧."],
    },
  },
  *check({ document }) {
    const uses = new Map<NumberHabit, Map<string, Use>>();
    yield* inSteps(writtenContents(document), ({ place, block }) => {
      for (const { habit, style, start, end } of knownNumbers(block)) {
        let styles = uses.get(habit);
        if (styles === undefined) uses.set(habit, (styles = new Map<string, Use>()));
        const use = styles.get(style);
        if (use === undefined) styles.set(style, { count: 1, text: block.text.slice(start, end), range: { place, start, end } });
        else use.count++;
      }
    });
    for (const [habit, [one, other]] of HABITS) {
      const [a, b] = [uses.get(habit)?.get(one), uses.get(habit)?.get(other)];
      if (a === undefined || b === undefined) continue;
      const [common, rare] = a.count >= b.count ? [a, b] : [b, a];
      yield { message: habit, data: { common: common.text, rare: rare.text }, range: rare.range };
    }
  },
});

const HABITS = Object.entries(NUMBER_STYLES) as readonly (readonly [NumberHabit, readonly [string, string]])[];

const knownNumbers = remembered(({ text }) => styledNumbers(text));
