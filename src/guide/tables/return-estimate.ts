import type { Language } from "../../document/language";
import { euros } from "../money";
import { HORIZON_YEARS, returnOnInvestment } from "../return-on-investment";
import { defineTable } from "../table";

const EXAMPLE = { yearlyGains: 30000, yearlySavings: 6000, adoptionCost: 72000 };
const EXAMPLE_RESULT = returnOnInvestment(EXAMPLE);
const of = (amount: keyof typeof EXAMPLE, language: Language): string => euros(EXAMPLE[amount], language);

/** Guide rows C6 and E4: gains and savings compared with the cost of adoption; the example is computed (return-on-investment.ts). */
export const returnEstimate = defineTable({
  id: "return-estimate",
  title: { fr: "Coût d’adoption, gains et ROI", en: "Adoption cost, gains and ROI" },
  section: "C6",
  source: ["C6", "E4"],
  guidance: {
    fr: `comptez sur ${HORIZON_YEARS} ans. Gain net = (gains + économies) × ${HORIZON_YEARS} − coût d’adoption ; ROI = gain net ÷ coût d’adoption ; délai de retour = coût d’adoption ÷ (gains + économies), en mois.`,
    en: `count over ${HORIZON_YEARS} years. Net gain = (gains + savings) × ${HORIZON_YEARS} − cost of adoption; ROI = net gain ÷ cost of adoption; payback = cost of adoption ÷ (gains + savings), in months.`,
  },
  columns: [
    { width: 32, fr: "Poste", en: "Item" },
    { width: 42, fr: "Calcul", en: "Calculation", ask: { fr: "quantités, prix et source des chiffres", en: "quantities, prices and source of the figures" } },
    { width: 26, fr: "Résultat", en: "Result", ask: { fr: "valeur", en: "value" } },
  ],
  example: {
    fr: [
      `Exemple : gain net sur ${HORIZON_YEARS} ans`,
      `(${of("yearlyGains", "fr")} de gains + ${of("yearlySavings", "fr")} d’économies) × ${HORIZON_YEARS} − ${of("adoptionCost", "fr")}`,
      `${euros(EXAMPLE_RESULT.netGain, "fr")}, soit un ROI de ${EXAMPLE_RESULT.roi} % et un retour en ${EXAMPLE_RESULT.payback} mois`,
    ],
    en: [
      `Example: net gain over ${HORIZON_YEARS} years`,
      `(${of("yearlyGains", "en")} of gains + ${of("yearlySavings", "en")} of savings) × ${HORIZON_YEARS} − ${of("adoptionCost", "en")}`,
      `${euros(EXAMPLE_RESULT.netGain, "en")}, that is an ROI of ${EXAMPLE_RESULT.roi}% and a payback of ${EXAMPLE_RESULT.payback} months`,
    ],
  },
  labels: {
    fr: ["Gains de productivité par an", "Économies par an", "Coût d’adoption sur trois ans", "Gain net sur trois ans", "ROI", "Délai de retour"],
    en: ["Productivity gains per year", "Savings per year", "Cost of adoption over three years", "Net gain over three years", "ROI", "Payback"],
  },
  blank: 1,
});
