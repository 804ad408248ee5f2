import type { SectionSample } from "../sample";

/** Valmont Pompes, a made-up manufacturer of pumps near Lyon: the company of all samples. */
export const companyAndContext: SectionSample = {
  template: "company-and-context",
  answers: {
    fr: ["Valmont Pompes fabrique et entretient des pompes industrielles depuis 1987. La société veut remplacer son fichier Excel de suivi commercial."],
    en: ["Valmont Pompes has made and serviced industrial pumps since 1987. The company wants to replace its Excel sales file."],
  },
  rows: {
    "company-card": {
      fr: [
        ["Activité", "Fabrication et maintenance de pompes industrielles", "1er janvier 2026"],
        ["Effectif", "148 salariés, dont 32 commerciaux", "31 décembre 2025"],
      ],
      en: [
        ["Activity", "Manufacture and maintenance of industrial pumps", "1 January 2026"],
        ["Headcount", "148 employees, 32 of them in sales", "31 December 2025"],
      ],
    },
  },
};
