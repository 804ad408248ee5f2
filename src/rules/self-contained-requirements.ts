import { wordsBegin } from "../language/beginnings";
import { patternRule } from "./pattern-rule";

const ABOVE_FR = "idem(?:\\s(?:que|qu['’]|pour|ci-dessus|précédent|au-dessus)[^.;]{0,40})?|(?:voir|cf\\.?|comme|même\\schose\\sque)\\s(?:ci-dessus|plus\\shaut|précédemment|au-dessus)|même\\schose\\sque[^.;]{0,40}|voir\\s(?:le\\stitre|la\\sligne\\s(?:précédente|du\\sdessus)|l['’]exigence\\sprécédente)";
const ABOVE_EN = "ditto(?:\\s[^.;]{0,40})?|idem|(?:see|as|same\\sas)\\s(?:above|before|the\\sprevious\\s(?:one|line|requirement))";

/** "Idem", "voir ci-dessus": a statement that means nothing away from its heading or from the line above. */
export const selfContainedRequirements = patternRule({
  id: "self-contained-requirements",
  source: { guide: ["V1"], incose: [25] },
  title: { fr: "Chaque exigence se comprend seule", en: "Each requirement stands alone" },
  why: {
    fr: "Les fournisseurs répondent ligne par ligne, souvent dans un autre fichier : « idem » n’y renvoie plus à rien.",
    en: "Suppliers answer line by line, often in another file: there “ditto” refers to nothing any more.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne se comprend pas hors de sa place\u00a0: répétez ce qui est exigé.",
    en: "“{term}” cannot be understood away from its place: repeat what is required.",
  },
  patterns: {
    fr: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ABOVE_FR})(?![\\p{L}\\p{N}])`, "giu"),
    en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ABOVE_EN})(?![\\p{L}\\p{N}])`, "giu"),
  },
  mayMatch: wordsBegin("ide voi cf$ com mem dit see as$ sam"),
  examples: {
    good: { fr: ["La solution exporte les comptes au format CSV.", "Le même contact est rattaché à deux comptes."], en: ["The solution exports accounts as CSV."] },
    bad: { fr: ["⟦Idem pour les comptes⟧.", "L’export des comptes fonctionne ⟦comme ci-dessus⟧."], en: ["⟦Ditto for accounts⟧.", "The export of accounts works ⟦as above⟧."] },
  },
});
