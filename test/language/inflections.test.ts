import { expand } from "../../src/language/expand";
import { inflectEnglish } from "../../src/language/inflect-en";
import { inflectFrench } from "../../src/language/inflect-fr";

describe("inflectFrench", () => {
  test.each([
    ["convivial", ["convivial", "conviviale", "conviviaux", "conviviales", "convivialement"]],
    ["intuitif", ["intuitif", "intuitive", "intuitifs", "intuitives", "intuitivement"]],
    ["rapide", ["rapide", "rapides", "rapidement"]],
    ["suffisant", ["suffisant", "suffisante", "suffisants", "suffisantes", "suffisamment"]],
    ["pertinent", ["pertinent", "pertinente", "pertinents", "pertinentes", "pertinemment"]],
    ["aisé", ["aisé", "aisée", "aisés", "aisées", "aisément"]],
    ["harmonieux", ["harmonieux", "harmonieuse", "harmonieuses", "harmonieusement"]],
    ["complet", ["complet", "complète", "complets", "complètes", "complètement"]],
    ["novateur", ["novateur", "novatrice", "novateurs", "novatrices", "novatricement"]],
  ])("%s", (lemma, forms) => {
    expect([...inflectFrench(lemma, "adj+adv")].sort()).toEqual([...forms].sort());
  });

  test("a noun has a plural, a fixed expression one form", () => {
    expect(inflectFrench("délai", "noun")).toEqual(["délai", "délais"]);
    expect(inflectFrench("niveau", "noun")).toEqual(["niveau", "niveaux"]);
    expect(inflectFrench("si possible", "fixed")).toEqual(["si possible"]);
  });
});

test.each([
  ["gérer", ["gérer", "gère", "gèrent", "gérera", "géreront", "gérerait", "géreraient"]],
  ["garantir", ["garantir", "garantit", "garantissent", "garantira", "garantiront", "garantirait", "garantiraient"]],
  ["appuyer", ["appuyer", "appuie", "appuient", "appuiera", "appuieront", "appuierait", "appuieraient"]],
  ["peser", ["peser", "pèse", "pèsent", "pèsera", "pèseront", "pèserait", "pèseraient"]],
  ["prendre en charge", ["prendre en charge", "prend en charge", "prennent en charge", "prendra en charge", "prendront en charge", "prendrait en charge", "prendraient en charge"]],
  ["s'adapter", ["s'adapter", "s'adapte", "s'adaptent", "s'adaptera", "s'adapteront", "s'adapterait", "s'adapteraient"]],
  ["se charger", ["se charger", "se charge", "se chargent", "se chargera", "se chargeront", "se chargerait", "se chargeraient"]],
])("inflectFrench conjugates: %s", (lemma, forms) => {
  expect(inflectFrench(lemma, "verb")).toEqual(forms);
});

describe("inflectEnglish", () => {
  test.each([
    ["easy", "easily"],
    ["simple", "simply"],
    ["quick", "quickly"],
    ["ergonomic", "ergonomically"],
    ["full", "fully"],
    ["adequate", "adequately"],
  ])("%s, %s", (lemma, adverb) => {
    expect(inflectEnglish(lemma, "adj+adv")).toEqual([lemma, adverb]);
  });

  test("third persons", () => {
    expect(["manage", "take into account", "simplify"].map((verb) => inflectEnglish(verb, "verb")[1])).toEqual(["manages", "takes into account", "simplifies"]);
  });

  test("plurals", () => {
    expect(["policy", "batch", "step"].map((noun) => inflectEnglish(noun, "noun")[1])).toEqual(["policies", "batches", "steps"]);
  });
});

test("expand: choices, optional endings, nesting", () => {
  expect(expand("(selon|suivant) le besoin")).toEqual(["selon le besoin", "suivant le besoin"]);
  expect(expand("délai(|s)")).toEqual(["délai", "délais"]);
  expect([...expand("(rest(er|e) |)accessible")].sort()).toEqual(["accessible", "accessible", "rester accessible", "reste accessible"].sort().filter((one, i, all) => all.indexOf(one) === i || one === "accessible"));
});
