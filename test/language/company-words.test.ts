import { companyWords, NO_COMPANY_WORDS } from "../../src/language/company-words";
import { matchTerms } from "../../src/language/match-terms";

const met = (text: string, add: readonly string[]): readonly string[] => matchTerms(text, "fr", companyWords([], add).added("fr")).map(({ start, end }) => text.slice(start, end));

describe("a company's own words", () => {
  it("are met in all their forms, as one word of a text and not in another", () => {
    expect(met("Un portail agile, des outils AGILES ; l’agilité reste.", ["Agile"])).toEqual(["agile", "AGILES"]);
    expect(met("Des parcours client sans couture.", ["sans couture"])).toEqual(["sans couture"]);
  });

  it("leave ours as they are: the longer expression wins, and the advice of the lexicon", () => {
    expect(met("Il offre un bon fonctionnement.", ["fonctionnement"])).toEqual(["bon fonctionnement"]);
    const [own] = matchTerms("C’est convivial.", "fr", companyWords([], ["convivial"]).added("fr"));
    expect(own?.term).toBe(matchTerms("C’est convivial.", "fr")[0]?.term);
  });

  it("are reported even where we protect them: the company asks for it", () => {
    const text = "Une authentification simple suffit.";
    expect(met(text, [])).toEqual([]);
    expect(met(text, ["authentification simple"])).toEqual(["authentification simple"]);
  });

  it("are never reported when they are allowed, whatever their form, case and apostrophes", () => {
    const { isAllowed } = companyWords(["Convivial", "prêt à l'emploi", "user-friendly"], []);
    expect(["conviviales", "CONVIVIALE", "prêt à l’emploi", "user-friendly"].map(isAllowed)).toEqual([true, true, true, true]);
    expect(["convivialité", "prêt", ""].map(isAllowed)).toEqual([false, false, false]);
  });

  it("cost nothing where there are none", () => {
    expect(companyWords([], [])).toBe(NO_COMPANY_WORDS);
    expect(companyWords(["x"], []).added("fr")).toBeNull();
  });
});
