import { finished } from "../../src/document/steps";
import { idIndex } from "../../src/outline/id-index";
import type { IdIndex } from "../../src/outline/id-index";
import { outlineOf } from "./outline-of";

const REQUIREMENTS = "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |";
const indexOf = (text: string): IdIndex => finished(idIndex(outlineOf(text)));
const named = (text: string): readonly string[] => indexOf(text).references.map(({ id }) => id);

test("requirements, titles and the first column of tables give identifiers; the rest names them", () => {
  const index = indexOf(`${REQUIREMENTS}\n\n# Cas d’usage\n\n## CU-01 : exporter la liste\n\nUne assistante exporte la liste (EX-01).\n\n| Id | Étapes | Exigences |\n|---|---|---|\n| CU-02 | Elle fusionne. | EX-02, EX-09 |`);
  expect(["EX-01", "EX-2", "CU-01", "CU-02", "EX-09"].map((id) => index.isDefined(id))).toEqual([true, true, true, true, false]);
  expect(index.references.map(({ id }) => id)).toEqual(["EX-01", "EX-02", "EX-09"]);
});

test("a table that says it names requirements, or has nothing beside them, gives none", () => {
  expect(named(`${REQUIREMENTS}\n\n# Cadre de réponse\n\n| Id de l’exigence | Couverture |\n|---|---|\n| EX-01 | |\n| EX-07 | Standard |`)).toEqual(["EX-01", "EX-07"]);
});

test("identifiers of a form that the document does not give are names of something else", () => {
  const index = indexOf(`${REQUIREMENTS}\n\n# Sécurité\n\nLe prestataire est certifié ISO 27001 et joint la fiche DOC-12.`);
  expect([index.isOfScheme("EX-99"), index.isOfScheme("DOC-12"), index.isOfScheme("ISO 27001")]).toEqual([true, false, false]);
});

test("guidance and worked examples name nothing", () => {
  expect(named(`${REQUIREMENTS}\n\n# Recette\n\n[À rédiger : le test de EX-44]\n\n| Test | Exigence |\n|---|---|\n| Exemple : export | EX-45 |`)).toEqual([]);
});

test("a document whose requirements have no identifier is not searched", () => {
  expect(named("# Exigences fonctionnelles\n\nLa solution doit exporter les contacts (EX-01).")).toEqual([]);
});
