import { wordsBegin } from "../language/beginnings";
import { patternRule } from "./pattern-rule";

/** "Tous les utilisateurs doivent": the subject of an obligation or of a future, its noun short. */
const ALL_FR = /(?<![\p{L}\p{N}])(?:tous\sles|toutes\sles|l['’]ensemble\sdes|la\stotalité\sdes)\s\p{L}{2,24}(?=(?:\s[\p{L}'’-]{1,20}){0,4}\s(?:doivent|devront|sont|seront|ont|auront|disposent|disposeront|peuvent|pourront)(?!\p{L}))/giu;
const ALL_EN = /(?<![\p{L}\p{N}])(?:all(?:\sof)?(?:\sthe)?|both|any)\s\p{L}{2,24}(?=(?:\s[\p{L}'’-]{1,20}){0,4}\s(?:shall|must|will|are|is|have|can|may)(?!\p{L}))/giu;

export const eachRatherThanAll = patternRule({
  id: "each-rather-than-all",
  enabledByDefault: false,
  source: { guide: ["V1"], incose: [32] },
  title: { fr: "« Chaque » plutôt que « tous »", en: "“Each” rather than “all”" },
  why: {
    fr: "« Tous les utilisateurs ont un tableau de bord » : un pour tous, ou un pour chacun ? La réponse change le prix.",
    en: "“All users have a dashboard”: one for all, or one each? The answer changes the price.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» peut se lire ensemble ou un par un\u00a0: écrivez «\u00a0chaque…\u00a0» s’il s’agit de chacun.",
    en: "“{term}” can be read together or one by one: write “each…” if it means every single one.",
  },
  patterns: { fr: ALL_FR, en: ALL_EN },
  mayMatch: wordsBegin("tou ens tot all bot any"),
  examples: {
    good: { fr: ["Chaque utilisateur dispose d’un tableau de bord.", "La solution exporte tous les champs de la fiche."], en: ["Each user has a dashboard.", "The solution exports all the fields of the record."] },
    bad: {
      fr: ["⟦Tous les utilisateurs⟧ disposent d’un tableau de bord.", "⟦L’ensemble des commerciaux⟧ de la région doivent valider la remise."],
      en: ["⟦All users⟧ have a dashboard.", "⟦Any salespeople⟧ of the region shall approve the discount."],
    },
  },
});
