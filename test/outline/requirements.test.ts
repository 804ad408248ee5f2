import { columnRoles } from "../../src/outline/column-roles";
import { rankOf } from "../../src/outline/priority";
import { idKey, idsIn, leadingId, wholeId } from "../../src/outline/requirement-id";
import { isConcreteUse } from "../../src/outline/use-cases";
import { outlineOf } from "./outline-of";

describe("priorities", () => {
  it.each<[string, number | null]>([
    ["Indispensable", 1], ["Souhaitable", 2], ["Must have", 1], ["Should have", 2], ["Nice to have", 3], ["Could", 3], ["M", 1], ["P1", 1], ["P2", 2], ["P3", 3],
    ["Obligatoire", 1], ["Facultatif", 3], ["1", 1], ["2", 2], ["5", 3], ["1/5", 1], ["Essentiel", 1], ["Élevée", 1], ["Moyenne", 2], ["Basse", 3], ["Peu important", 3], ["Lyon", null], ["", null],
  ])("%s is of rank %s", (priority, rank) => {
    expect(rankOf(priority)).toBe(rank);
  });
});

describe("ids", () => {
  it("are told from norms and words", () => {
    expect(wholeId("EX-F-012")).toBe("EX-F-012");
    expect(wholeId("REQ_3")).toBe("REQ_3");
    expect(wholeId("R1")).toBe("R1");
    expect(wholeId("Lyon")).toBeNull();
    expect(leadingId("EX-F-012 : la solution exporte")).toEqual({ id: "EX-F-012", length: 11 });
    expect(leadingId("ISO 27001 est exigé")).toBeNull();
    expect(idsIn("voir EX-1 et EX-2")).toEqual(["EX-1", "EX-2"]);
    expect(idKey("ex_f_012")).toBe(idKey("EX-F-012"));
  });
});

describe("columns", () => {
  it("are known by their wording, French and English", () => {
    const roles = columnRoles(new Map([[0, "Réf."], [1, "Description de l’exigence"], [2, "Priorité"], [3, "Cas d’usage"], [4, "Critère d’acceptation"], [5, "Commentaires"]]));
    expect(Object.fromEntries(roles)).toEqual({ id: 0, requirement: 1, priority: 2, useCase: 3, acceptance: 4, comment: 5 });
    expect(Object.fromEntries(columnRoles(new Map([[0, "ID"], [1, "Requirement"], [2, "MoSCoW"]])))).toEqual({ id: 0, requirement: 1, priority: 2 });
  });

  it("hold no requirement where the need is one of training", () => {
    expect(columnRoles(new Map([[0, "Profil"], [1, "Scénario"], [2, "Besoin de formation"]])).has("requirement")).toBe(false);
    expect(columnRoles(new Map([[0, "N°"], [1, "Besoin"]])).get("requirement")).toBe(1);
  });
});

describe("requirement statements", () => {
  it("come from tables, with their cells, and links from other tables", () => {
    const { requirements, tables } = outlineOf(
      "# Exigences fonctionnelles\n\n| ID | Exigence | Priorité | Cas d’usage |\n|---|---|---|---|\n| EX-1 | Exporter les contacts | Must | L’assistante exporte |\n| EX-2 | Fusionner deux fiches | Should | à définir |\n| Exemple | Une exigence | Must | x |\n\n" +
        "# Recette\n\n| Exigence couverte | Critère d’acceptation |\n|---|---|\n| EX-2 | 1 000 fiches fusionnées en 10 s |\n",
    );
    expect(tables).toHaveLength(1);
    expect(requirements.map(({ id, rank, useCases, acceptance, origin }) => ({ id, rank, useCases, acceptance, origin }))).toEqual([
      { id: "EX-1", rank: 1, useCases: 1, acceptance: 0, origin: "table" },
      { id: "EX-2", rank: 2, useCases: 0, acceptance: 1, origin: "table" },
    ]);
  });

  it("come from lists and prose, never from what describes today", () => {
    const { requirements } = outlineOf(
      "# Contexte actuel\n\nNos commerciaux doivent ressaisir les commandes aujourd’hui.\n\n# Besoins fonctionnels\n\nVoici la liste. L’utilisateur pourra fusionner deux fiches.\n\n1. Gestion des contacts\n2. EX-7 : la solution doit exporter les contacts au format CSV",
    );
    expect(requirements.map(({ id, text, origin }) => [id, text, origin])).toEqual([
      [null, "L’utilisateur pourra fusionner deux fiches.", "prose"],
      [null, "Gestion des contacts", "list"],
      ["EX-7", "la solution doit exporter les contacts au format CSV", "list"],
    ]);
  });

  it("are not made of tables of people or dates", () => {
    expect(outlineOf("# Planning\n\n| Étape | Date |\n|---|---|\n| Cadrage | 01/02/2027 |\n| Recette | 01/06/2027 |").requirements).toEqual([]);
  });
});

describe("concrete uses", () => {
  it.each(["Un commercial crée une opportunité et suit les étapes de vente", "Le service marketing lance une campagne automatisée", "La direction visualise le chiffre d’affaires prévisionnel", "En tant que client, je veux suivre ma commande", "A salesperson creates an opportunity"])("%s", (sentence) => {
    expect(isConcreteUse(sentence)).toBe(true);
  });
  it.each(["La solution doit permettre de créer une opportunité", "Gestion des contacts, prospects et clients", "Le commercial doit créer une opportunité"])("not: %s", (sentence) => {
    expect(isConcreteUse(sentence)).toBe(false);
  });
});
