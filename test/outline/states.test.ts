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

  it("is missing while only a part of another chapter speaks of it, unless that part says enough of it", () => {
    const connectors = "# Exigences fonctionnelles\n\nLe CRM doit afficher l’historique d’un contact.\n\n## Échanges avec les autres logiciels\n\nLe CRM doit se synchroniser avec Sage X3 par une API REST. Un connecteur Outlook envoie les rendez-vous.";
    expect(outlineOf(connectors).topics.find(({ topic }) => topic === "integrations")?.status).toBe("present");
    expect(stateOf(outlineOf(connectors), "C4")).toBe("missing");
    expect(stateOf(outlineOf(`${connectors} Les données sont hébergées en France, en mode SaaS, et sauvegardées chaque nuit.`), "C4")).toBe("present");
    expect(stateOf(outlineOf(connectors.replace("## Échanges", "# Échanges")), "C4")).toBe("present");
  });

  it("is missing where only the guide’s own title of another section has its words", () => {
    const text = "Les livrables sont remis au format PDF. Le taux d’adoption et le taux de conversion sont relevés le 30 septembre 2028. La recette est prononcée après les tests.";
    const own = outlineOf(`${START}# 7. Livrables et critères de réussite\n\n${text}`);
    expect([stateOf(own, "C7"), stateOf(own, "C2"), stateOf(own, "B4")]).toEqual(["present", "missing", "missing"]);
    const other = outlineOf(`${START}# Critères de réussite\n\n${text}`);
    expect([stateOf(other, "C2"), stateOf(other, "B4")]).toEqual(["present", "present"]);
  });

  it("lists the items of the guide met nowhere", () => {
    const company = outlineOf(START).guide[0];
    expect(company?.state).toBe("present");
    expect(company?.itemsMissing).toContain("information-system");
    expect(company?.itemsMissing).not.toContain("size-and-structure");
  });
});

describe("sections of the guide that share a topic", () => {
  const RULES = "# Règlement de consultation\n\nLa date limite de réponse est le 9 avril 2027 à 12 h. La durée de validité des offres est de 120 jours.\n\n";

  it("are told apart by the heading: the rules of a consultation and its response frame are no scoring grid", () => {
    for (const text of [RULES, `${RULES}## Démonstrations\n\nTrois candidats sont reçus au siège.`, "# Cadre de réponse\n\nChaque exigence reçoit une seule réponse : Standard, Paramétrage, Développement ou Non couvert."])
      expect(stateOf(outlineOf(text), "C7")).toBe("missing");
    expect(stateOf(outlineOf(RULES), "B9")).toBe("present");
    expect(stateOf(outlineOf("# Critères de choix\n\nLes offres sont notées sur le prix, les délais et la couverture des exigences indispensables."), "C7")).toBe("present");
  });

  it("may stand in one chapter that treats both", () => {
    const outline = outlineOf(`${RULES}Les critères de sélection sont pondérés : prix 40 %, ergonomie 30 %, support 30 %. Chaque offre reçoit une note sur 100 et la grille de notation est jointe. Les livrables sont listés en annexe.`);
    expect(stateOf(outline, "B9")).toBe("present");
    expect(stateOf(outline, "C7")).toBe("present");
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
