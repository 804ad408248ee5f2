import { outlineOf } from "./outline-of";

describe("contexts", () => {
  const outline = outlineOf(
    "# Objectifs\n\nRéduire de 20 % le temps de traitement.\n\n# Contexte actuel\n\nNos outils actuels sont lents.\n\n# Exigences fonctionnelles\n\nLa solution doit exporter les contacts.\n\n[À rédiger : la suite]\n\nThe system shall export the contacts to a file.\n\n" +
      "| ID | Exigence | Critère d’acceptation |\n|---|---|---|\n| EX-1 | Exporter | En 30 s |\n\n# Glossaire\n\n- Lead : contact qui a montré un intérêt\n- Gestion de la relation client (GRC) : suivi des clients",
  );
  const at = (...place: number[]): { bearing: string; language: string } => {
    const { bearing, language } = outline.contextAt(place);
    return { bearing, language };
  };

  it("say what binds, what aims, what tells and what is to be ignored", () => {
    expect(at(0, 0).bearing).toBe("ignored");
    expect(at(0, 1).bearing).toBe("objective");
    expect(at(0, 3).bearing).toBe("narrative");
    expect(at(0, 5)).toEqual({ bearing: "requirement", language: "fr" });
    expect(at(0, 6).bearing).toBe("ignored");
    expect(at(0, 7)).toEqual({ bearing: "requirement", language: "en" });
    expect(at(0, 8, 0, 1, 0).bearing).toBe("ignored");
    expect(at(0, 8, 1, 1, 0).bearing).toBe("requirement");
    expect(at(0, 8, 1, 2, 0).bearing).toBe("criterion");
  });

  it("are the same object when equal", () => {
    expect(outline.contextAt([0, 5])).toBe(outline.contextAt([0, 5]));
    expect(outline.language).toBe("fr");
  });

  it("know the terms of the glossary", () => {
    expect([...outline.glossary].sort()).toEqual(["gestion de la relation client", "gestion de la relation client (grc)", "grc", "lead"]);
  });
});

describe("a part of the features", () => {
  it("speaks of what its chapter announces first, though it tells uses", () => {
    const uses = "| Id | Exigence | Cas d’usage |\n|---|---|---|\n| EX-1 | Le CRM doit afficher le pipeline. | L’utilisateur clique sur une étape. |\n| EX-2 | Le CRM doit refuser un doublon. | L’utilisateur saisit un contact connu ; scénario alternatif : il est redirigé. |";
    const topicsUnder = (chapter: string): readonly string[] => outlineOf(`# ${chapter}\n\n## Liste complète\n\n${uses}`).sections[2]?.topics ?? [];
    expect(topicsUnder("Exigences fonctionnelles et cas d’usage")).toEqual(["functional", "usecases"]);
    expect(topicsUnder("Exigences fonctionnelles")).toEqual(["usecases"]);
  });
});

describe("feature families", () => {
  it("are those that the functional requirements describe, with the concrete uses met", () => {
    const { families } = outlineOf(
      "# Exigences fonctionnelles\n\n## Suivi des opportunités\n\nLa solution doit afficher le pipeline.\n\n## Tickets du service client\n\nLa solution doit numéroter les tickets.\n\n# Cas d’usage\n\nUn commercial crée une opportunité et suit les étapes de vente.",
    );
    expect(families.map(({ id, useCases }) => [id, useCases])).toEqual([["opportunities", 1], ["service", 0]]);
  });

  it.each([
    ["Exigences fonctionnelles et cas d’usage", "Service client et tickets", "La réponse part en 8 heures."],
    ["Functional requirements and use cases", "Customer service and tickets", "The answer leaves within 8 hours."],
  ])("are described in a chapter that announces use cases too: %s", (chapter, title, text) => {
    expect(outlineOf(`# ${chapter}\n\n## ${title}\n\n${text}`).families.map(({ id, useCases }) => [id, useCases])).toEqual([["service", 0]]);
  });

  it("are not described by a bare title in a list", () => {
    expect(outlineOf("# Exigences fonctionnelles\n\n- Gestion des contacts, prospects et clients\n- Tableaux de bord et rapports de performance").families).toEqual([]);
  });
});
