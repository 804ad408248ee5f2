import { guidanceText } from "../../src/document/guidance";
import { placeFor } from "../../src/outline/placement";
import type { GuideSectionState, Outline } from "../../src/outline/outline";
import type { SectionId } from "../../src/guide/guide-item";
import { outlineOf } from "./outline-of";

const stateOf = (outline: Outline, id: SectionId): GuideSectionState["state"] | undefined => outline.guide.find(({ definition }) => definition.id === id)?.state;

const START = "# Présentation de l’entreprise\n\nNotre société emploie 120 salariés à Lyon. Elle vend des pompes.\n";
const TABLE = "| Objectif | Indicateur | Valeur cible | Échéance |\n|---|---|---|---|\n";

describe("the state of a section of the guide", () => {
  it("goes from missing to toFill to started to present", () => {
    expect(stateOf(outlineOf(START), "C2")).toBe("missing");
    const guidance = guidanceText("les enjeux auxquels le projet répond", "fr");
    const inserted = outlineOf(`${START}# Objectifs\n\n${guidance}\n\n${TABLE}| Exemple : réduire les délais | Délai | 2 jours | 2027 |\n| | | | |\n`);
    expect(stateOf(inserted, "C2")).toBe("toFill");
    expect(inserted.guide.find(({ definition }) => definition.id === "C2")?.guidance).toBe(1);
    expect(stateOf(outlineOf(`${START}# Objectifs\n\n${guidance}\n\nNous voulons traiter les demandes plus vite.`), "C2")).toBe("started");
    expect(stateOf(outlineOf(`${START}# Objectifs\n\n${TABLE}| Réduire le délai de réponse | Délai moyen | | 31/12/2027 |\n`), "C2")).toBe("started");
    expect(stateOf(outlineOf(`${START}# Objectifs\n\n${TABLE}| Réduire le délai de réponse | Délai moyen | 2 jours | 31/12/2027 |\n| | | | |\n`), "C2")).toBe("present");
  });

  it("is toFill under a heading alone, or with a placeholder, and then the topic is only mentioned", () => {
    for (const text of ["# Budget\n\n# Objectifs\n\nRéduire de 20 % le temps de traitement des demandes clients d’ici 2027.", "# Budget\n\nÀ compléter"]) {
      const outline = outlineOf(text);
      expect(stateOf(outline, "C6")).toBe("toFill");
      expect(outline.topics.find(({ topic }) => topic === "budget")?.status).toBe("mentioned");
    }
  });

  it("lists the items of the guide met nowhere", () => {
    const company = outlineOf(START).guide[0];
    expect(company?.state).toBe("present");
    expect(company?.itemsMissing).toContain("information-system");
    expect(company?.itemsMissing).not.toContain("size-and-structure");
  });
});

describe("the place of a missing section", () => {
  const text = "# Cahier des charges\n\n## Présentation de l’entreprise\n\nNotre société emploie 120 salariés à Lyon.\n\n## Exigences fonctionnelles\n\n- La solution doit exporter les contacts.\n\n### Tableaux de bord\n\n- Les rapports doivent être exportés en PDF.";
  const outline = outlineOf(text);

  it("is before the first section present that follows in the guide's order", () => {
    expect(placeFor(outline, "C2")).toEqual({ kind: "before", place: [0, 3], expected: "Exigences fonctionnelles" });
  });

  it("is after the nearest one that precedes when none follows", () => {
    expect(placeFor(outline, "C6")).toEqual({ kind: "after", place: [0, 6], expected: "Les rapports doivent être exportés en PDF." });
  });

  it("is the end of a document that has none", () => {
    expect(placeFor(outlineOf("Bonjour."), "C2")).toEqual({ kind: "end" });
  });
});
