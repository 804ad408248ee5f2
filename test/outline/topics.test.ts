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
    ["Personas", "users"],
    ["Service level agreement", "support"],
    ["Functional requirements and use cases", "functional"],
    ["Current sales process", "existing"],
    ["Map of the information system", "existing"],
  ])("%s: %s", (title, topic) => {
    expect(titleTopics(title)[0]?.topic).toBe(topic);
  });

  it.each<[string, TopicKey]>([
    ["Charte graphique", "reporting"],
    ["Durée du marché", "support"],
    ["Clause d’exclusivité", "scope"],
    ["Objectifs chiffrés", "reporting"],
    ["Bonnes pratiques", "existing"],
    ["Illustrations", "acceptance"],
  ])("%s is not about %s", (title, topic) => {
    expect(titleTopics(title).filter(({ strength }) => strength >= 0.5).map((one) => one.topic)).not.toContain(topic);
  });

  it("of the document itself name no topic", () => {
    expect(titleTopics("Cahier des charges fonctionnel")).toEqual([]);
    expect(titleTopics("Table des matières")).toEqual([]);
    expect(titleTopics("Historique des versions")).toEqual([]);
  });

  it("say nothing by the beginning of a longer word: personal data is no persona", () => {
    expect(titleTopics("Security and personal data").map(({ topic }) => topic)).not.toContain("users");
  });

  it("lose the number typed before them, never a word", () => {
    expect(stripTypedNumber("4.1.2   Système")).toBe("Système");
    expect(stripTypedNumber("II.4 Limites")).toBe("Limites");
    expect(stripTypedNumber("D1. Fiche client")).toBe("Fiche client");
    expect(stripTypedNumber("B2B et B2C")).toBe("B2B et B2C");
    expect(stripTypedNumber(`a${"1".repeat(50_000)}x`)).toHaveLength(50_002);
    expect(stripTypedNumber("A nos clients")).toBe("A nos clients");
    expect(stripTypedNumber("Civilités")).toBe("Civilités");
  });
});

describe("presence of topics", () => {
  const statusOf = (text: string, topic: TopicKey): string | undefined => outlineOf(text).topics.find((state) => state.topic === topic)?.status;

  it("comes from an inline label as well as from a heading", () => {
    expect(statusOf("Objectifs :\n\nCentraliser les données des clients et donner aux commerciaux une vue complète de leurs affaires en cours.", "objectives")).toBe("present");
  });

  it("comes from the label of a form’s row, not from the first cell of a record", () => {
    const row = "| Formation des utilisateurs | Deux sessions de trois heures pour chaque commercial, puis une visite dans chaque agence au mois d’octobre";
    expect(statusOf(`# Fiche\n\n| Rubrique | Réponse |\n|---|---|\n${row} |`, "training")).toBe("present");
    expect(statusOf(`# Fiche\n\n| Poste | Détail | Année 1 | Total |\n|---|---|---|---|\n${row} | 12 000 € | 12 000 € |`, "training")).not.toBe("present");
  });

  it("comes from a substantive passage under another title", () => {
    const text = "# Divers\n\nLes utilisateurs se connectent avec un mot de passe et une double authentification. Les droits d’accès dépendent du rôle. Les sauvegardes sont chiffrées.";
    expect(statusOf(text, "security")).toBe("present");
  });

  it("is absent when nothing speaks of it, and mentioned in passing", () => {
    expect(statusOf("# Achats\n\nNous achetons des pièces.", "exit")).toBe("absent");
    expect(statusOf("# Achats\n\nLa réversibilité sera vue plus tard.", "exit")).toBe("mentioned");
  });

  it("is not given to features by a title that stands above the parts of a project", () => {
    const parts = "# La fondation\n\nNous aidons 300 familles.\n\n# Enjeux\n\nNous voulons répondre plus vite.\n\n# Pilotage\n\nLe comité de pilotage se réunit chaque mois. La directrice arbitre.\n\n# Enveloppe\n\nLe budget est de 40 000 €.";
    const below = `# Fondation\n\n# Expression de besoins\n\n${parts.replaceAll("# ", "## ")}`;
    for (const text of [parts, below]) expect(["governance", "budget", "functional"].map((topic) => statusOf(text, topic as TopicKey))).toEqual(["present", "present", "absent"]);
  });

  it("is not given to the wish in the title of a part that holds the whole project", () => {
    const text = "# Partie 1 – Qui nous sommes\n\nNous formons 800 apprentis.\n\n# Partie 2 – Ce que nous attendons\n\n## Calendrier\n\nOuverture du service le 1er mars 2027.\n\n## Budget\n\nUn forfait de 20 000 € hors taxes.\n\n## Formation des utilisateurs\n\nDeux demi-journées de formation par équipe, avec un tutoriel.\n\n# Partie 3 – La suite\n\nUn mot.";
    expect(["objectives", "planning", "budget", "training"].map((topic) => statusOf(text, topic as TopicKey))).toEqual(["absent", "present", "present", "present"]);
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
