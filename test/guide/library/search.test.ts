import type { Language } from "../../../src/document/language";
import { LIBRARY } from "../../../src/guide/library";
import type { LibraryFamily, LibraryRequirement } from "../../../src/guide/library/requirement";
import { searchLibrary } from "../../../src/guide/library/search";

const written = (requirement: string, useCase = "Rien.", acceptance = "Rien."): LibraryRequirement["fr"] => ({ requirement, useCase, acceptance });
const one = (id: string, fr: LibraryRequirement["fr"], en = fr): LibraryRequirement => ({ id, type: "functional", hint: "must", source: "C3", fr, en });
const family = (id: string, title: string, ...requirements: LibraryRequirement[]): LibraryFamily => ({ id, title: { fr: title, en: title }, requirements });

const SMALL: readonly LibraryFamily[] = [
  family("saves", "Sauvegarde et reprise", one("restore", written("Le CRM doit restaurer une fiche supprimée.", "L’administrateur retrouve l’œuvre d’une journée.", "10 fiches restaurées."))),
  family(
    "files",
    "Échanges",
    one("import", written("Le CRM doit importer un fichier.", "Une assistante télécharge une sauvegarde.", "500 lignes.")),
    one("backup", written("Le titulaire doit conserver les sauvegardes 30 jours.")),
    one("export", written("Le CRM doit exporter l’état des comptes.", "Rien.", "Une sauvegarde suit l’export.")),
  ),
];
const ids = (query: string, library = SMALL, language: Language = "fr"): readonly string[] => searchLibrary(library, query, language).map(({ id }) => id);

describe("searchLibrary", () => {
  test.each([
    ["no word: everything, in the library's order", " … ", ["restore", "import", "backup", "export"]],
    ["requirement first, then family title, use case, acceptance", "sauvegarde", ["backup", "restore", "import", "export"]],
    ["the plural finds the singular", "sauvegardes", ["backup", "restore", "import", "export"]],
    ["accents and case count for nothing", "ETAT", ["export"]],
    ["ligatures and typographic apostrophes too", "l'oeuvre", ["restore"]],
    ["the last word may be a beginning", "fiche suppri", ["restore"]],
    ["any other word must be whole", "suppri fiche", []],
    ["all words must match, wherever they are", "échanges fichier lignes", ["import"]],
    ["one word that is nowhere is enough", "fiche inconnue", []],
    ["articles between words count for nothing", "export de l’état", ["export"]],
    ["a whole word comes before a beginning", "export", ["export"]],
    ["no word begins in its middle", "porter", []],
  ])("%s", (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test("a word met whole comes before one only begun", () => {
    const library = [family("f", "F", one("long", written("Le CRM doit lister les commandes.")), one("short", written("Le CRM doit ouvrir une com.")))];
    expect(ids("com", library)).toEqual(["short", "long"]);
  });

  test("looks in the language asked for", () => {
    const library = [family("f", "F", one("x", written("Le CRM doit chiffrer."), written("The CRM shall encrypt.")))];
    expect(ids("encrypt", library, "en")).toEqual(["x"]);
    expect(ids("encrypt", library, "fr")).toEqual([]);
    expect(ids("chiffrer", library, "en")).toEqual([]);
  });

  test.each([
    ["fr", "TLS 1.3", "encrypt-in-transit"],
    ["fr", "second facteur", "second-factor-outside-network"],
    ["fr", "desinscription", "apply-unsubscription"],
    ["fr", "clavier", "work-with-keyboard-alone"],
    ["en", "wcag", "meet-wcag-aa"],
    ["en", "daylight bre", null],
    ["en", "data breach", "notify-data-breach"],
  ] as const)("in the library (%s), “%s” finds %s first", (language, query, expected) => {
    expect(ids(query, LIBRARY, language)[0] ?? null).toBe(expected);
  });

  test("finds each requirement by its own words", () => {
    for (const language of ["fr", "en"] as const)
      for (const { requirements } of LIBRARY)
        for (const requirement of requirements) expect(ids(requirement[language].requirement, LIBRARY, language)).toContain(requirement.id);
  });
});
