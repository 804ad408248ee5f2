import { run } from "../../src/lint/run";
import { RULES } from "../../src/rules";
import { outlineOf } from "../outline/outline-of";

/** What one rule says of a document, in French. */
async function said(rule: string, text: string): Promise<readonly string[]> {
  const findings = await run({ outline: outlineOf(text), rules: RULES.filter(({ id }) => id === rule) });
  return findings.map(({ severity, message }) => `${severity}: ${message.fr}`);
}

const grid = (...weights: readonly string[]): string => `# Critères de choix\n\n| Critère | Poids |\n|---|---|\n${weights.map((weight, i) => `| Critère ${"ABCDEFGH"[i]} | ${weight} |`).join("\n")}`;

test.each([
  ["decimal weights", ["33,3 %", "33,3 %", "33,4 %"], 0],
  ["groups and what they hold", ["60", "40", "20", "40"], 0],
  ["weights that no group explains", ["60", "30", "20", "40"], 1],
  ["a weight still to be given", ["60", "", "20"], 0],
  ["percentages of 10 at most", ["10 %", "10 %", "5 %"], 1],
])("weights: %s", async (_, weights, count) => {
  const found = await said("weights-total-100", grid(...weights));
  expect(found).toHaveLength(count);
  for (const one of found) expect(one).toMatch(/^error/);
});

test("coefficients are no percentages: told mildly", async () => {
  expect(await said("weights-total-100", grid("3", "2", "1"))).toEqual(["info: Les poids de cette grille totalisent 6 : ramenez-les à 100, pour que chaque poids se lise en pourcentage."]);
});

test("a column that is empty everywhere is one point, not one a row", async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `| Système ${i} | Vers le CRM | 200 | | REST |`).join("\n");
  expect(await said("connectors-described", `# Interfaces\n\n| Système | Sens | Volume | Fréquence | API |\n|---|---|---|---|---|\n${rows}`)).toEqual(["info: 12 échanges de ce tableau ne disent pas : la fréquence. Complétez ces lignes."]);
});

test("cells that the supplier fills in are not empty", async () => {
  expect(await said("connectors-described", "# Interfaces\n\n| Système | Sens | Volume | Fréquence | API du prestataire |\n|---|---|---|---|---|\n| Sage X3 | Vers le CRM | 200 | Chaque nuit | |")).toEqual([]);
});

test("an objective that gives its measure and its date in its own words needs no cell for them", async () => {
  const text = "# Objectifs\n\n| Objectif | Indicateur | Valeur actuelle | Cible | Échéance |\n|---|---|---|---|---|\n| Réduire de 20 % le délai de réponse d’ici au 31 décembre 2027 | Délai | 10 heures | | |";
  expect(await said("objectives-measured", text)).toEqual([]);
});

test("the purpose of the document is no objective of the project", async () => {
  expect(await said("objectives-measured", "# Objectif du document\n\nCe document décrit les besoins de la direction commerciale et les contraintes du projet.")).toEqual([]);
});

const REQUIREMENTS = "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| A1 | Exporter les contacts au format CSV |\n| A2 | Fusionner deux fiches |";

test("a letter and a digit in a sentence may be the name of anything; in a cell of identifiers it is one", async () => {
  expect(await said("ids-defined", `${REQUIREMENTS}\n\n# Éditions\n\nLe devis s’imprime au format A4.`)).toEqual([]);
  expect(await said("ids-defined", `${REQUIREMENTS}\n\n# Cas d’usage\n\n| Acteur | Étapes | Exigences |\n|---|---|---|\n| Assistante | Elle exporte la liste. | A1, A4 |`)).toHaveLength(1);
});

test("an identifier missing in several places is told once", async () => {
  const text = "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n\n# Recette\n\nLe test couvre EX-08. La démonstration montre EX-08 et EX-8.";
  expect(await said("ids-defined", text)).toHaveLength(1);
});

test("plain numbers begin again in each table, and a table that completes another repeats its identifiers", async () => {
  const table = (...rows: readonly string[]): string => `| N° | Exigence | Priorité |\n|---|---|---|\n${rows.join("\n")}`;
  const numbered = `# Exigences fonctionnelles\n\n${table("| 1 | Exporter les contacts | P1 |", "| 2 | Fusionner deux fiches | P2 |")}\n\n## Reporting\n\n${table("| 1 | Afficher les ventes | P1 |", "| 2 | Imprimer la prévision | P2 |")}`;
  expect(await said("one-requirement-per-id", numbered)).toEqual([]);
  const completed = `# Exigences fonctionnelles\n\n${table("| EX-1 | Exporter les contacts | P1 |", "| EX-2 | Fusionner deux fiches | P2 |")}\n\n## Détail\n\n${table("| EX-1 | Fichier CSV, un champ par colonne | P1 |", "| EX-2 | Adresse et téléphone gardés | P2 |")}`;
  expect(await said("one-requirement-per-id", completed)).toEqual([]);
});

test("an address on the cover is a contact, and rules of the consultation are not read in requirements", async () => {
  const rules = "# Règles de la consultation\n\nLa date limite de réponse est le 9 avril 2027. Les offres sont valables 120 jours.";
  expect(await said("quote-needs-present", rules)).toEqual(["warning: « Règles de la consultation » ne dit pas encore : la personne à contacter. Écrivez-le avant l’envoi."]);
  expect(await said("quote-needs-present", `Contact : achats@valmont-pompes.example\n\n${rules}`)).toEqual([]);
  expect(await said("quote-needs-present", "# Exigences fonctionnelles\n\nLa solution doit afficher les questions des clients, leur durée de validité et la démonstration du produit.")).toEqual([]);
});
