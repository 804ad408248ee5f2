import { acronymsIn, isAcronymAlone, spellsAcronym } from "../../src/language/acronyms";

const named = (text: string): readonly string[] => acronymsIn(text).map(({ acronym, isExplained }) => (isExplained ? `(${acronym})` : acronym));

describe("acronyms of a text", () => {
  test.each([
    ["La GBR reçoit les retours.", ["GBR"]],
    ["Chaque GRVs est numéroté.", ["GRV"]],
    ["Les échanges entre l’ERP et la GBR sont tracés.", ["ERP", "GBR"]],
    ["EX-F-012 : la solution affiche GBR_ID.", []],
    ["CAHIER DES CHARGES", []],
    ["La saisie est OBLIGATOIRE pour TOUS.", []],
    ["Le site OC Pizza est ouvert.", []],
    ["12 rue du Port, LYON 69002", []],
    ["Le chapitre IV et l’annexe II.", []],
    ["écrire à contact@GBR.fr", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ["La GBR (gestion des bons de retour) est ouverte."],
    ["La gestion des bons de retour (GBR) est ouverte."],
    ["La gestion des bons de retour (ou GBR) est ouverte."],
    ["GBR : gestion des bons de retour"],
    ["La GBR, gestion des bons de retour, est ouverte."],
    ["The goods return voucher (GRV) is printed."],
    ["La société GBR vend des pompes."],
  ])("is explained: %s", (text) => {
    const found = acronymsIn(text);
    expect(found.length).toBe(1);
    expect(found.every(({ isExplained }) => isExplained)).toBe(true);
  });

  test.each([["La GBR (v2) est ouverte."], ["Le retour (GBR) est ouvert : voir la fiche."], ["La GBR, la nuit, est fermée."]])("is not explained: %s", (text) => {
    expect(acronymsIn(text).map(({ isExplained }) => isExplained)).toEqual([false]);
  });

  test("ranges hold the letters alone", () => {
    const text = "Les GRVs sont lus.";
    const [found] = acronymsIn(text);
    expect(text.slice(found?.start, found?.end)).toBe("GRV");
  });

  test("a cell beside an acronym defines it when it spells it", () => {
    expect(spellsAcronym("GBR", "Gestion des bons de retour")).toBe(true);
    expect(spellsAcronym("GBR", "Marie Martin")).toBe(false);
    expect(isAcronymAlone(" GBR ")).toBe(true);
    expect(isAcronymAlone("GBR : retour")).toBe(false);
  });
});
