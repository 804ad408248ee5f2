import { foldText } from "../../src/document/text";
import { ConceptReader } from "../../src/language/concepts";
import { stemEnglish } from "../../src/language/stem-en";
import { stemFrench } from "../../src/language/stem-fr";
import { SILENT_WORDS, SYNONYMS } from "../../src/language/synonyms";

const STEM = { fr: stemFrench, en: stemEnglish };

describe("stemFrench: one stem for the forms of a word", () => {
  test.each([
    "chiffrer chiffrement chiffree chiffrees chiffre",
    "sauvegarder sauvegarde sauvegardes sauvegardees",
    "synchroniser synchronisation synchronise synchronisees",
    "modifier modification modifie modifiees modifications",
    "creer creation cree creees",
    "administrer administrateur administration",
    "remplir rempli remplissage",
    "journal journaux",
    "commercial commerciaux commerciale",
    "telephone telephonie",
    "saisie saisir saisit",
    "afficher affichage affichent affichera",
  ])("%s", (words) => {
    expect(new Set(words.split(" ").map(stemFrench)).size).toBe(1);
  });

  test.each([["compte", "comptable"], ["client", "clic"], ["note", "notifier"], ["pays", "paysage"]])("not %s and %s", (a, b) => {
    expect(stemFrench(a)).not.toBe(stemFrench(b));
  });
});

describe("stemEnglish: one stem for the forms of a word", () => {
  test.each(["encrypt encrypted encryption", "delete deleted deletion", "log logged", "notify notified notification", "copy copies", "restore restoration restored", "synchronise synchronisation synchronised", "available availability"])("%s", (words) => {
    expect(new Set(words.split(" ").map(stemEnglish)).size).toBe(1);
  });

  test.each([["status", "state"], ["access", "accept"], ["custom", "customer"], ["action", "act"]])("not %s and %s", (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});

describe.each(["fr", "en"] as const)("words (%s)", (language) => {
  const stems = SYNONYMS[language].map((group) => new Set(group.split(" ").map((word) => STEM[language](foldText(word)))));

  test("a word has one meaning: no stem stands in two groups of synonyms", () => {
    const seen = stems.flatMap((group) => [...group]);
    expect(seen.filter((stem, at) => seen.indexOf(stem) !== at)).toEqual([]);
  });

  test("every group joins two stems at least", () => {
    expect(SYNONYMS[language].filter((_, at) => (stems[at]?.size ?? 0) < 2)).toEqual([]);
  });

  test("no synonym is a word that says nothing", () => {
    const silent = new Set(SILENT_WORDS[language].split(" "));
    expect(SYNONYMS[language].flatMap((group) => group.split(" ")).filter((word) => silent.has(word))).toEqual([]);
  });

  test("words are written folded, single", () => {
    for (const word of [...SILENT_WORDS[language].split(" "), ...SYNONYMS[language].flatMap((group) => group.split(" "))]) expect(word).toMatch(/^[a-z]+$/);
  });
});

describe("ConceptReader", () => {
  test("keeps what a text speaks of: no articles, no obligation, no product, no figures", () => {
    expect([...new ConceptReader("fr").read("La solution doit permettre l’export de 5 000 fiches en 10 minutes.")]).toEqual(["export", "fich"]);
    expect([...new ConceptReader("en").read("The system must be able to export 5,000 records within 10 minutes.")]).toEqual(["export", "record"]);
  });

  test("synonyms are one concept", () => {
    const reader = new ConceptReader("fr");
    expect([...reader.read("effacer un courriel")]).toEqual([...reader.read("Suppression d’e-mails")]);
  });
});
