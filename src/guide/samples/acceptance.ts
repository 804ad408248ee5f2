import type { SectionSample } from "../sample";

export const acceptance: SectionSample = {
  template: "acceptance",
  answers: {
    fr: [
      "La cheffe de projet écrit le cahier de recette : un test par critère d’acceptation, soit 64 tests. Ils se déroulent dans un environnement de recette qui contient les données de la reprise à blanc du 14 juin 2027.",
      "La directrice commerciale et le responsable informatique prononcent la recette et signent le procès-verbal le 30 juillet 2027. La signature déclenche le paiement de 40 % du prix et la garantie de 12 mois.",
    ],
    en: [
      "The project lead writes the test plan: one test per acceptance criterion, 64 tests in all. They run in a test environment that holds the data of the trial migration of 14 June 2027.",
      "The sales director and the head of IT sign off acceptance on 30 July 2027. The signature starts the payment of 40% of the price and the 12-month warranty.",
    ],
  },
  rows: {
    "acceptance-plan": {
      fr: [
        ["Tests du prestataire", "Les 64 tests du cahier de recette", "Équipe du prestataire", "21 au 25 juin 2027", "64 tests passés, rapport remis"],
        ["Recette fonctionnelle", "48 tests, données de la reprise à blanc", "6 ambassadeurs", "28 juin au 9 juillet 2027", "46 tests réussis sur 48"],
        ["Recette des connecteurs", "10 tests : Sage X3, Outlook, Teams", "Service informatique", "12 au 16 juillet 2027", "10 tests réussis sur 10"],
        ["Recette des données reprises", "6 tests sur 200 fiches", "Administration des ventes", "19 au 21 juillet 2027", "6 tests réussis sur 6"],
        ["Vérification en service", "Usage par les 58 utilisateurs", "Cheffe de projet", "13 septembre au 8 octobre 2027", "0 anomalie bloquante pendant 20 jours"],
      ],
      en: [
        ["Supplier’s own tests", "The 64 tests of the test plan", "Supplier’s team", "21 to 25 June 2027", "64 tests run, report handed over"],
        ["Functional acceptance", "48 tests, data of the trial migration", "6 champions", "28 June to 9 July 2027", "46 tests passed out of 48"],
        ["Acceptance of connectors", "10 tests: Sage X3, Outlook, Teams", "IT department", "12 to 16 July 2027", "10 tests passed out of 10"],
        ["Acceptance of migrated data", "6 tests on 200 records", "Sales administration", "19 to 21 July 2027", "6 tests passed out of 6"],
        ["Verification in service", "Use by the 58 users", "Project lead", "13 September to 8 October 2027", "0 blocking defects for 20 days"],
      ],
    },
    "anomaly-levels": {
      fr: [
        ["Bloquante", "Un profil ne peut plus faire son travail", "0", "2 jours ouvrés"],
        ["Majeure", "Une fonction manque, un contournement existe", "3", "10 jours ouvrés"],
        ["Mineure", "L’affichage est faux, le travail continue", "12", "30 jours ouvrés"],
      ],
      en: [
        ["Blocking", "A profile can no longer do its work", "0", "2 working days"],
        ["Major", "A function is lacking, a workaround exists", "3", "10 working days"],
        ["Minor", "The display is wrong, the work goes on", "12", "30 working days"],
      ],
    },
  },
};
