import { wordingRule } from "./wording-rule";

export const noAndOr = wordingRule({
  id: "no-and-or",
  category: "logic",
  source: { guide: ["V1"], incose: [15, 17], iso29148: "ambiguous logic" },
  title: { fr: "Pas de « et/ou »", en: "No “and/or”" },
  why: {
    fr: "« et/ou » se lit de deux façons : le fournisseur peut livrer l’un, l’autre ou les deux, et avoir raison dans les trois cas.",
    en: "“and/or” can be read two ways: the supplier may deliver one, the other or both, and be right each time.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» laisse le choix entre l’un et les deux\u00a0: {advice}.",
    en: "“{term}” leaves a choice between one and both: {advice}.",
  },
  examples: {
    good: {
      fr: [
        "L'export est proposé aux formats Excel et CSV.",
        "Le client est prévenu par courriel ou par SMS, à son choix.",
        "L'application est de type client/serveur.",
        "La solution couvre les ventes B2B/B2C.",
        "Le bouton « et/ou » combine deux filtres.",
      ],
      en: ["The export comes in Excel and CSV.", "The user chooses e-mail or text message."],
    },
    bad: {
      fr: [
        "Le client est prévenu par courriel ⟦et/ou⟧ par SMS.",
        "L'export est fait en Excel ⟦et / ou⟧ en PDF.",
        "Le devis est signé par le gérant ⟦ou/et⟧ par la direction.",
      ],
      en: ["The customer is told by e-mail ⟦and/or⟧ text message.", "Reports are in Excel ⟦and / or⟧ PDF."],
    },
  },
});
