import type { TermGroup } from "./term-group";

/** Both readings at once: INCOSE R15 (logical expressions) and R17 (oblique symbol), ambiguous logic of ISO/IEC/IEEE 29148. */
export const AND_OR: readonly TermGroup[] = [
  {
    category: "logic",
    advice: {
      fr: "écrivez « et » si tout est exigé, « ou » si un seul suffit, et dites alors qui choisit",
      en: "write “and” if all are required, “or” if one is enough, and then say who chooses",
    },
    fr: { fixed: "et/ou, et / ou, et/ ou, et /ou, ou/et, ou / et, ou/ et, ou /et" },
    en: { fixed: "and/or, and / or, and/ or, and /or, or/and, or / and" },
  },
];
