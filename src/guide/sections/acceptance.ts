import { defineSection } from "../section";

/** Row B4. */
export const acceptance = defineSection({
  id: "B4",
  slug: "acceptance",
  expected: "recommended",
  whenMissing: "info",
  step: "E5",
  contributor: "business",
  title: { fr: "Recette", en: "Acceptance" },
  purpose: {
    fr: "Elle fixe comment, par qui et sur quels critères vous accepterez ce qui est livré.",
    en: "It sets how, by whom and on which criteria you will accept what is delivered.",
  },
  topics: ["acceptance"],
  items: [
    {
      id: "plan",
      source: ["B4"],
      title: { fr: "le déroulement de la recette", en: "how acceptance proceeds" },
      cues: { fr: ["phase recette", "plan recette", "plan test", "cahier recette", "tests recette", "jeux test", "jeu test", "environnement recette", "vabf$", "vsr$", "phase test", "campagne test", "tests fonctionnel", "deroulement recette", "tests unitaire"], en: ["acceptance proceed", "test plan", "acceptance phase", "acceptance test", "test data", "test environment", "functional test", "unit test"] },
    },
    {
      id: "criteria",
      source: ["B4"],
      title: { fr: "les critères d’acceptation", en: "the acceptance criteria" },
      cues: { fr: ["critere acceptation", "criteres acceptation", "critere validation", "criteres validation", "critere succes", "criteres succes", "critere reussite", "criteres reussite", "anomalie bloquante", "anomalies bloquantes", "anomalie", "seuil"], en: ["acceptance criteri", "success criteri", "blocking", "severity", "defect", "threshold"] },
    },
    {
      id: "sign-off",
      source: ["B4"],
      title: { fr: "qui prononce la recette", en: "who signs off acceptance" },
      cues: { fr: ["proces verbal", "pv recette", "pv$", "prononce", "signe$", "signee", "valide par", "admission", "receptionn"], en: ["sign off", "signed", "signs", "acceptance certificate", "approved by"] },
    },
  ],
  template: "acceptance",
});
