import { wordsBegin } from "../language/beginnings";
import { phrases } from "../language/phrases";
import { patternRule } from "./pattern-rule";

export const noImposedSolutions = patternRule({
  id: "no-imposed-solutions",
  enabledByDefault: false,
  source: { guide: ["V1", "C3"], incose: [31] },
  title: { fr: "Le besoin plutôt que la réalisation", en: "The need rather than the design" },
  why: {
    fr: "Imposer l’écran ou la technique écarte un produit qui répond au besoin autrement, et fait payer un développement.",
    en: "Imposing the screen or the technique rules out a product that meets the need differently, and makes you pay for a development.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» dit comment faire\u00a0: écrivez ce que l’utilisateur doit obtenir, et laissez le fournisseur proposer.",
    en: "“{term}” says how to do it: write what the user must obtain, and let the supplier propose.",
  },
  patterns: {
    fr: phrases(
      "(?:menus?|listes?) déroulante?s?|cases? à cocher|boutons? radio|boutons?|onglets?|pop-?ups?|fenêtres? (?:modales?|surgissantes?)|infobulles?|glisser-déposer|en (?:php|java|javascript|python|html5?|ajax|react|angular|c#)|" +
        "(?:base de données|sgbd) (?:mysql|oracle|postgresql|sql server|relationnelle)|procédures? stockées?|architecture (?:mvc|n-tiers|trois tiers|3-tiers|client-serveur|microservices)|serveurs? apache",
    ),
    en: phrases(
      "(?:drop-?down|pull-?down) (?:menus?|lists?)|check ?box(?:es)?|radio buttons?|buttons?|tabs?|pop-?ups?|modal windows?|tooltips?|drag and drop|(?:in|with) (?:php|java|javascript|python|html5?|ajax|react|angular|c#)|" +
        "(?:mysql|oracle|postgresql|sql server|relational) database|stored procedures?|(?:mvc|n-tier|three-tier|microservices?) architecture|apache servers?",
    ),
  },
  mayMatch: wordsBegin("men lis cas bou ong pop fen inf gli php jav pyt htm aja rea ang c$ bas sgb mys ora pos sql rel pro arc ser dro pul che rad but tab mod too dra sto apa"),
  examples: {
    good: { fr: ["Le commercial choisit le motif parmi ceux du référentiel."], en: ["The salesperson chooses the reason among those of the reference list."] },
    bad: {
      fr: ["Le commercial choisit le motif dans une ⟦liste déroulante⟧.", "Le module est développé ⟦en PHP⟧."],
      en: ["The salesperson chooses the reason in a ⟦drop-down list⟧.", "The module is developed ⟦in PHP⟧."],
    },
  },
});
