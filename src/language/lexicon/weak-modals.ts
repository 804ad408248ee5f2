import type { TermGroup } from "./term-group";

const WISHED = "(souhaitable|souhaité|préférable|recommandé|conseillé|appréciable|apprécié|intéressant|judicieux|opportun|utile|bon|bien|idéal|bienvenu)";

/** Obligations worded as a wish or a possibility: INCOSE R1 (one obligation verb) and R8, non-verifiable terms of ISO/IEC/IEEE 29148. */
export const WEAK_MODALS: readonly TermGroup[] = [
  {
    category: "weak-modal",
    guards: ["forecast"],
    advice: { fr: "écrivez « doit » si c’est exigé, sinon donnez-lui la priorité « Souhaitable »", en: "write “shall” if it is required, otherwise give it the priority “Nice to have”" },
    fr: { fixed: "(devrai|devrion)(t|ent|s)" },
    en: { fixed: "should, ought to" },
  },
  {
    category: "weak-modal",
    guards: ["hypothetical", "forecast"],
    advice: { fr: "écrivez « doit » si c’est exigé, sinon donnez-lui la priorité « Souhaitable »", en: "write “shall” if it is required, otherwise give it the priority “Nice to have”" },
    fr: { fixed: "(pourrai|pourrion)(t|ent|s)" },
    en: { fixed: "could, might" },
  },
  {
    category: "weak-modal",
    guards: ["user-wish"],
    advice: { fr: "écrivez « doit » si c’est exigé, sinon donnez-lui la priorité « Souhaitable »", en: "write “shall” if it is required, otherwise give it the priority “Nice to have”" },
    fr: {
      fixed:
        `il (serait|est|sera|paraît|semble) ${WISHED}, (serait|seraient|est|sont|sera|seront) (souhaitable|souhaité|souhaitée|souhaités|souhaitées|appréciable|apprécié|appréciée|appréciés|appréciées|bienvenu|bienvenue|bienvenus)(|s), (serait|seraient|sera) un (plus|atout), ` +
        "(nous|on) (souhaitons|souhaiterions|souhaite|souhaiterait|aimerions|aimerait|voudrions|voudrait|désirons|désirerions|désire), souhaiterait, souhaiteraient, souhaiterions, aimerait, aimeraient, voudrait, voudraient, désirerait, " +
        "il faudrait, il conviendrait, (a|ont|aurait|auraient|aura|auront) vocation à, (est|sont) (recommandé|conseillé|préconisé|suggéré)(|e|s|es), (candidat|prestataire|titulaire|soumissionnaire|éditeur|fournisseur)(|s) (est|sont) invité(|s) à, verrai(t|ent|ions) d'un bon (œil|oeil), apprécierai(t|ent|ions), (l'idéal|le mieux|l'objectif|le but) serait, (ce|ça) serait (bien|super|mieux), serait possible, serait envisageable, (est|sont) (envisagé|censé|supposé|encouragé|incité)(|e|s|es), (nous |on |)(envisageons|espérons|avons envie|pensons), (gagnerait|gagneraient) à, (mériterait|mériteraient), (aurait|auraient) (intérêt à|notre préférence), il y aurait lieu, il est envisageable, il n'est pas exclu, l'intention est (de|d'), notre souhait (est|serait), nous verrions, pourquoi ne pas",
    },
    en: {
      fixed:
        "we would like, we wish, would be (nice|desirable|good|great|useful|helpful|a plus|appreciated|preferable|ideal), is desirable, are desirable, is desired, is preferred, are preferred, is recommended, are recommended, it is recommended, is encouraged, are encouraged, " +
        "it is desirable, it is hoped, is expected to, are expected to, we want, (our|the) wish is",
    },
  },
  {
    category: "weak-modal",
    guards: ["needs-end"],
    advice: { fr: "écrivez « doit » si c’est exigé, sinon donnez-lui la priorité « Souhaitable »", en: "write “shall” if it is required, otherwise give it the priority “Nice to have”" },
    fr: { fixed: "est un (plus|atout)" },
  },
  {
    category: "weak-modal",
    guards: ["right"],
    advice: { fr: "écrivez ce que le produit « doit » faire, et dans quel cas", en: "write what the product “shall” do, and in which case" },
    fr: { fixed: "peut, peuvent, pourra, pourront" },
    en: { fixed: "can" },
  },
  {
    category: "weak-modal",
    guards: ["permission", "hypothetical"],
    advice: { fr: "écrivez « doit » si c’est exigé, sinon qui en décide et dans quel cas", en: "write “shall” if it is required, otherwise who decides and in which case" },
    en: { fixed: "may" },
  },
];
