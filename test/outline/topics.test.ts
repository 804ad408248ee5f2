import type { TopicKey } from "../../src/guide/topics";
import { stripTypedNumber, titleTopics } from "../../src/outline/title-topics";
import { outlineOf } from "./outline-of";

describe("titles", () => {
  it.each<[string, TopicKey]>([
    ["1.2 Objectifs du projet", "objectives"],
    ["III - BUDGET PREVISIONNEL", "budget"],
    ["Article 5 : Réversibilité", "exit"],
    ["Reprise des données existantes", "migration"],
    ["Criteres de selection des offres", "selection"],
    ["Périmètre et hors périmètre", "scope"],
    ["Interfaces avec le SI", "integrations"],
    ["Lexique", "glossary"],
    ["Protection des données à caractère personnel", "privacy"],
    ["Formation des utilisateurs et conduite du changement", "training"],
    ["Opérations de vérification d’aptitude", "acceptance"],
    ["Planning prévisionnel", "planning"],
    ["User profiles", "users"],
    ["Service level agreement", "support"],
  ])("%s: %s", (title, topic) => {
    expect(titleTopics(title)[0]?.topic).toBe(topic);
  });

  it("of the document itself name no topic", () => {
    expect(titleTopics("Cahier des charges fonctionnel")).toEqual([]);
    expect(titleTopics("Table des matières")).toEqual([]);
    expect(titleTopics("Historique des versions")).toEqual([]);
  });

  it("lose the number typed before them, never a word", () => {
    expect(stripTypedNumber("4.1.2   Système")).toBe("Système");
    expect(stripTypedNumber("A nos clients")).toBe("A nos clients");
    expect(stripTypedNumber("Civilités")).toBe("Civilités");
  });
});

describe("presence of topics", () => {
  const statusOf = (text: string, topic: TopicKey): string | undefined => outlineOf(text).topics.find((state) => state.topic === topic)?.status;

  it("comes from an inline label as well as from a heading", () => {
    expect(statusOf("Objectifs :\n\nCentraliser les données des clients et donner aux commerciaux une vue complète de leurs affaires en cours.", "objectives")).toBe("present");
  });

  it("comes from a substantive passage under another title", () => {
    const text = "# Divers\n\nLes utilisateurs se connectent avec un mot de passe et une double authentification. Les droits d’accès dépendent du rôle. Les sauvegardes sont chiffrées.";
    expect(statusOf(text, "security")).toBe("present");
  });

  it("is absent when nothing speaks of it, and mentioned in passing", () => {
    expect(statusOf("# Achats\n\nNous achetons des pièces.", "exit")).toBe("absent");
    expect(statusOf("# Achats\n\nLa réversibilité sera vue plus tard.", "exit")).toBe("mentioned");
  });

  it("is not given to a feature that bears a project's word", () => {
    const text = "# Exigences fonctionnelles\n\n## Gestion des sessions de formation\n\n- Le système doit créer une session de formation.\n- Le système doit inscrire les stagiaires.";
    expect(statusOf(text, "training")).not.toBe("present");
  });

  it("is inherited by subsections that name nothing themselves", () => {
    const outline = outlineOf("# Exigences fonctionnelles\n\n## Lot bleu\n\n- Exporter en CSV");
    expect(outline.sections[2]?.topics[0]).toBe("functional");
  });
});

describe("a title of one everyday word", () => {
  it.each([
    ["Formation", "Les huit référents reçoivent deux jours de formation chacun, puis ils forment leurs collègues par groupes de six.", "training"],
    ["Formation et accompagnement", "Les huit référents reçoivent deux jours de formation chacun, puis ils forment leurs collègues par groupes de six.", "training"],
    ["Recette", "La recette dure dix jours ouvrés ; le chef de projet signe le procès-verbal quand aucune anomalie bloquante ne reste.", "acceptance"],
  ])("stands for its topic where the text says so: %s", (title, text, topic) => {
    const { topics } = outlineOf(`# Préambule\n\nLe document engage les deux parties.\n\n# ${title}\n\n${text}`);
    expect(topics.find((state) => state.topic === topic)?.status).toBe("present");
  });
});
