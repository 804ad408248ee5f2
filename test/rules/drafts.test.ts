import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Document } from "../../src/document/document";
import { readText } from "../../src/document/read-text";
import type { Finding } from "../../src/lint/finding";
import { run } from "../../src/lint/run";
import { outlineOf } from "../../src/outline/settings";
import { RULES } from "../../src/rules";

const FOLDER = path.join(__dirname, "drafts");

/** As most authors leave it: no row of a table is marked as its header. */
const unmarked = ({ stories: [body, ...others], notes, stored }: Document): Document => ({
  stories: [{ kind: body.kind, blocks: body.blocks.map((block) => (block.kind === "table" ? { ...block, headerRows: 0 } : block)) }, ...others],
  notes,
  stored,
});

const check = async (document: Document): Promise<readonly Finding[]> => run({ outline: outlineOf(document), rules: RULES, now: new Date("2026-11-30") });

/** Whole specifications by people who knew none of the rules: what is told to be mended before sending must be believed by them. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  "citizens-requests.md": ["Il manque la section « Gouvernance et parties prenantes »"],
  "estate-agencies.md": ["Il manque la section « Gouvernance et parties prenantes »"],
  "housing-charity.md": [],
  "insurance-broker.md": [],
  "kitchens.md": ["Il manque la section « Gouvernance et parties prenantes »"],
  "pumps.md": [],
  "wholesaler.md": [],
};

test.each(readdirSync(FOLDER))("what must be mended in %s is what its author would mend", async (file) => {
  for (const document of [readText(readFileSync(path.join(FOLDER, file), "utf8")), unmarked(readText(readFileSync(path.join(FOLDER, file), "utf8")))]) {
    const errors = (await check(document)).filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message.fr.split(". ")[0])).toEqual(ERRORS[file]);
  }
});

test.each([
  ["a criterion named a total is one of a grid", "# Choix\n\n| Critère | Poids |\n|---|---|\n| Fonctions | 50 % |\n| Coût total sur 5 ans | 30 % |\n| Équipe | 20 % |"],
  ["sub-criteria beside empty cells count", "# Choix\n\n| Critère | Sous-critère | Poids |\n|---|---|---|\n| Technique | Fonctions | 40 |\n| | Sécurité | 25 |\n| Prix | Montant | 35 |\n| Total | | 100 |"],
  ["total cost of ownership is a criterion", "# How we will choose\n\n| Criterion | Weight |\n|---|---|\n| Fit | 60 |\n| Total cost of ownership | 40 |\n| Total | 100 |"],
])("%s", async (_, text) => {
  expect((await check(readText(text))).filter(({ rule }) => rule === "weights-total-100")).toEqual([]);
});

test.each([
  ["abbreviations name columns", "# Exigences fonctionnelles\n\n| Réf. | Exigence | Cas d’usage | Critère d’acceptation | Prio. |\n|---|---|---|---|---|\n| EX-1 | Fusionner deux fiches. | Une assistante fusionne deux fiches. | Les appels des deux fiches restent. | O |\n| EX-2 | Exporter la liste en CSV. | Un commercial exporte sa liste. | Le fichier a 12 colonnes. | O |", ["EX-1", "EX-2"]],
  ["exchanges between systems are no requirements", "# Exigences techniques\n\n| N° | Objet | De | Vers | Délai |\n|---|---|---|---|---|\n| 1 | Clients et encours | Divalto | CRM | 1 h |\n| 2 | Commandes | CRM | Divalto | 5 min |", []],
])("%s", (_, text, ids) => {
  expect(outlineOf(unmarked(readText(text))).requirements.map(({ id }) => id)).toEqual(ids);
});

test.each<[string, string, string, string | null]>([
  ["a title set on the line of its text", "# Déploiement\n\nFormation. Itinérants : 1 jour en groupe de 10, puis une demi-journée d’accompagnement en tournée par commercial la première semaine.", "training", "Déploiement"],
  ["a grid of points under another title", "# Comment répondre\n\nÀ envoyer par courriel.\n\n| Critère | Points |\n|---|---|\n| Couverture des besoins | 60 |\n| Prix sur 3 ans | 40 |", "selection", "Comment répondre"],
  ["a table that adds up the users", "# L’organisation commerciale\n\n| Fonction | Effectif |\n|---|---|\n| Itinérants | 40 |\n| Télévendeuses | 8 |\n| Total utilisateurs | 48 |", "users", "L’organisation commerciale"],
  ["a part called by its one word", "# Données\n\n## Reprise\n\nClients : depuis Divalto. Prospects : un fichier de 3 400 établissements, acheté en 2026.", "migration", "Reprise"],
])("%s is found", (_, text, topic, heading) => {
  const { topics, sections } = outlineOf(readText(text));
  const state = topics.find((one) => one.topic === topic);
  expect([state?.status, sections[state?.section ?? -1]?.heading?.block.text ?? null]).toEqual(["present", heading]);
});

test("an answer that is the whole of a heading is what bidders send", () => {
  const { guide, sections } = outlineOf(readText("# 9. Temps de réponse\n\nUne fiche s’ouvre en moins de 2 secondes.\n\n# 10. Votre réponse\n\nUne quinzaine de pages nous suffit. À envoyer à projet@toits.example avant le 29 janvier 2027."));
  const rules = guide.find(({ definition }) => definition.id === "B9");
  expect(rules?.sections.map((index) => sections[index]?.heading?.block.text)).toEqual(["10. Votre réponse"]);
});

test("what is wrong today is told among objectives, and aims at nothing", () => {
  const outline = outlineOf(readText("# Objectifs\n\nChaque agence a ses habitudes. Certaines rappellent au bout de trois mois, d’autres jamais.\n\nNous voulons répondre à certains contacts en moins de 2 heures."));
  expect([1, 2].map((index) => outline.contextAt([0, index]).bearing)).toEqual(["narrative", "objective"]);
});

test.each([
  ["Fidélisation, donateurs nouveaux, perdus, réactivés.", []],
  ["Chaque critère est noté : 0 absent, 1 insuffisant, 2 acceptable, 3 bon.", []],
  ["La solution doit offrir un niveau acceptable.", ["un niveau acceptable"]],
  ["Les équipes doivent être réactives.", ["réactives"]],
])("%s", async (text, words) => {
  const findings = await check(readText(`# Exigences fonctionnelles\n\n- ${text}`));
  expect(findings.filter(({ rule }) => rule === "no-vague-terms").map((finding) => finding.text)).toEqual(words);
});
