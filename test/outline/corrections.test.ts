import { readText } from "../../src/document/read-text";
import type { SectionId } from "../../src/guide/guide-item";
import { applyProfile, GUIDE_PROFILE } from "../../src/guide/profile";
import type { Profile, SectionSettings } from "../../src/guide/profile";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";
import { draftAt } from "../../src/outline/draft-level";
import { HeadingKeys } from "../../src/outline/heading-key";
import type { HeadingMatch } from "../../src/outline/heading-key";
import { headingMatches } from "../../src/outline/heading-matches";
import type { GuideSectionState, Outline } from "../../src/outline/outline";
import { placeFor } from "../../src/outline/placement";
import { RULES } from "../../src/rules";
import { TEMPLATES } from "../../src/guide/templates";
import { readDocx } from "../../src/ooxml/read";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";

const profileOf = (...sections: readonly SectionSettings[]): Profile => applyProfile({ version: 1, sections });
const correct = (heading: string, section: SectionId | "none", ordinal = 1): HeadingMatch => ({ heading, ordinal, section });
const read = (text: string, matches: readonly HeadingMatch[] = [], profile = GUIDE_PROFILE): Outline => buildOutline(readText(text), profile, matches);
const guideOf = (outline: Outline, id: SectionId): GuideSectionState | undefined => outline.guide.find(({ definition }) => definition.id === id);
const stateOf = (outline: Outline, id: SectionId): string => `${guideOf(outline, id)?.state} ${guideOf(outline, id)?.sections.join()}`;
const missing = async (outline: Outline): Promise<readonly string[]> =>
  (await run({ outline, rules: RULES })).filter(({ rule }) => rule === "guide-sections-present").map(({ message, severity }) => `${severity} ${/«.(.*?).»/.exec(message.fr)?.[1]}`);
const understood = (outline: Outline): readonly string[] => headingMatches(outline).map(({ text, section, by }) => `${text}: ${section ?? "-"} (${by})`);

const COMPANY = "# Notre société\n\nNotre société emploie 120 salariés à Lyon et vend des pompes aux industriels depuis 1987.\n\n";
const AIMS = "# Pourquoi ce chantier\n\nNous perdons la trace de nos affaires entre deux réunions, et la direction attend mieux d’ici deux ans.\n\n";
const MONEY = "# Budget\n\nL’enveloppe est de 80 000 € pour les licences, le paramétrage et la formation, maintenance comprise la première année.\n\n";

describe("a heading that its author says stands for a section", () => {
  it("makes that section present, and not missing", async () => {
    const before = read(COMPANY + AIMS);
    expect(stateOf(before, "C2")).toBe("missing ");
    expect(await missing(before)).toContain("error Objectifs");
    const after = read(COMPANY + AIMS, [correct("pourquoi ce chantier", "C2")]);
    expect(stateOf(after, "C2")).toBe("present 2");
    expect(after.sections[2]?.topics).toEqual(["objectives"]);
    expect(after.topics.find(({ topic }) => topic === "objectives")).toMatchObject({ status: "present", section: 2 });
    expect(after.contextAt([0, 3]).bearing).toBe("objective");
    expect(await missing(after)).not.toContain("error Objectifs");
    expect(guideOf(after, "C2")?.itemsMissing.length).toBeGreaterThan(0);
  });

  it("no longer stands for what its words or its text say", async () => {
    expect(stateOf(read(COMPANY + MONEY), "C6")).toBe("present 2");
    const after = read(COMPANY + MONEY, [correct("budget", "C2")]);
    expect([stateOf(after, "C6"), stateOf(after, "C2")]).toEqual(["missing ", "present 2"]);
    expect(await missing(after)).toContain("error Budget et planning prévisionnel");
    expect(after.topics.find(({ topic }) => topic === "budget")?.status).not.toBe("present");
  });

  it("keeps its text from other sections as well, however much it says of them", () => {
    const money = "# Pourquoi ce chantier\n\n- Le budget des licences est de 40 000 € HT par an.\n- Le coût du paramétrage est de 25 000 € HT.\n- Le prix de la formation est de 8 000 € HT.\n- L’enveloppe de la maintenance est de 6 000 € HT par an.\n\n";
    expect(stateOf(read(COMPANY + money), "C6")).toBe("present 2");
    const aims = read(COMPANY + money, [correct("pourquoi ce chantier", "C2")]);
    expect(stateOf(aims, "C6")).toBe("missing ");
    expect(aims.topics.find(({ topic }) => topic === "budget")?.status).toBe("mentioned");
    const rules = "# Pourquoi ce chantier\n\n- Date limite de remise des offres : 30 juin 2027.\n- Contact : Mme Durand, par courriel.\n- Questions jusqu’au 15 juin 2027.\n- Validité des offres : 90 jours.\n- Démonstration du scénario en juillet.\n- Format de la réponse : un fichier PDF.\n- Livrables : cahier de recette, guides utilisateurs et rapports de tests.\n- Critères de notation : ergonomie, support, évolutivité, tarification, pondérés.\n\n";
    expect(stateOf(read(COMPANY + rules), "B9")).toBe("present 2");
    const after = read(COMPANY + rules, [correct("pourquoi ce chantier", "C2")]);
    expect(["B9", "B10", "C7"].map((id) => stateOf(after, id as SectionId))).toEqual(["missing ", "missing ", "missing "]);
    expect(stateOf(read(COMPANY + rules, [correct("pourquoi ce chantier", "B9")]), "C7")).toBe("missing ");
  });

  it("may stand for none", () => {
    const after = read(COMPANY + MONEY, [correct("budget", "none")]);
    expect(stateOf(after, "C6")).toBe("missing ");
    expect(after.sections[2]?.topics).toEqual([]);
  });

  it("is found again whatever its case, its accents and its number, and told from others of the same words", () => {
    const text = `${COMPANY}# 2. BUDGET\n\n${MONEY.slice(10)}# 3. Budget\n\n${MONEY.slice(10)}`;
    expect(guideOf(read(text), "C6")?.sections).toEqual([2, 3]);
    expect(guideOf(read(text, [correct("budget", "none", 2)]), "C6")?.sections).toEqual([2]);
    expect(guideOf(read(text, [correct("budget", "none", 1), correct("budget", "C2", 2)]), "C6")?.sections).toEqual([]);
    expect(guideOf(read(text, [correct("budget", "none", 3), correct("budgets", "none")]), "C6")?.sections).toEqual([2, 3]);
  });

  it("keeps what it holds to itself: a part assigned elsewhere is not counted with it", () => {
    const text = "# Dossier A\n\n# Dossier B\n\n## Détail\n\nNous visons un délai de réponse de deux jours pour chaque client d’ici 2027.";
    expect(guideOf(read(text, [correct("dossier b", "C2")]), "C2")?.state).toBe("present");
    expect(guideOf(read(text, [correct("dossier b", "C2"), correct("detail", "none")]), "C2")?.state).toBe("toFill");
    expect(guideOf(read(text, [correct("dossier b", "none"), correct("detail", "C2")]), "C2")).toMatchObject({ state: "present", sections: [3] });
  });

  it("takes with it the parts below that share its topics", () => {
    const grid = "## Grille de notation\n\nChaque offre reçoit une note de 0 à 5 par critère, puis la note est pondérée par le poids de ce critère.\n\n";
    const text = `${COMPANY}# Règles de la consultation\n\nLes offres sont à remettre avant le 30 juin 2027 à 12 h, sous pli cacheté, au siège de la société.\n\n${grid}`;
    expect([stateOf(read(text), "C7"), stateOf(read(text), "B9")]).toEqual(["missing ", "present 2"]);
    const after = read(text, [correct("regles de la consultation", "C7")]);
    expect([stateOf(after, "C7"), stateOf(after, "B9")]).toEqual(["present 2,3", "missing "]);
    const choice = text.replace(grid, "## Critères de sélection\n\nNous garderons trois candidats, que nos agences rencontreront l’un après l’autre au printemps.\n\n");
    expect(stateOf(read(choice), "C7")).toBe("missing ");
    const none = read(choice, [correct("regles de la consultation", "none")]);
    expect([stateOf(none, "C7"), stateOf(none, "B9")]).toEqual(["present 3", "missing "]);
  });

  it("counts the last of two corrections, and places what is missing around it", () => {
    const outline = read(COMPANY + AIMS, [correct("pourquoi ce chantier", "C7"), correct("pourquoi ce chantier", "C3")]);
    expect(stateOf(outline, "C7")).toBe("missing ");
    expect(placeFor(outline, "C2")).toMatchObject({ kind: "before", expected: "Pourquoi ce chantier" });
  });

  it.each(GUIDE_SECTIONS.map(({ id }) => id))("%s can be any section of the guide, and is then that one alone", (id) => {
    const outline = read(AIMS, [correct("pourquoi ce chantier", id)]);
    expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition }) => definition.id)).toEqual([id]);
    expect(understood(outline)).toEqual([`Pourquoi ce chantier: ${id} (author)`]);
  });
});

describe("a section that its company calls otherwise", () => {
  const renamed = profileOf({ id: "C2", title: { fr: "Nos caps et résultats", en: "Our courses" } });

  it.each([
    ["2. Nos caps et résultats", true],
    ["NOS CAPS ET RESULTATS 2027", true],
    ["Le cap, les résultats", true],
    ["Our course", true],
    ["Our course of action", false],
    ["Objectifs", true],
    ["Nos caps", false],
    ["Résultats et caps", false],
  ])("is %s: %s", (heading, isFound) => {
    const outline = read(`${COMPANY}# ${heading}\n\nDiviser par deux le délai entre la demande et la réponse, pour tous les comptes suivis par nos agences.`, [], renamed);
    expect(guideOf(outline, "C2")?.sections.includes(2)).toBe(isFound);
    expect(outline.sections[2]?.topics[0] === "objectives").toBe(isFound);
  });

  it("is reported and drafted under that title", async () => {
    const outline = read(COMPANY, [], renamed);
    expect(await missing(outline)).toContain("error Nos caps et résultats");
    const template = TEMPLATES.find(({ kind, section }) => kind === "section" && section === "C2")!;
    expect(draftAt(template, outline, placeFor(outline, "C2")).blocks[0]).toMatchObject({ kind: "heading", text: "Nos caps et résultats" });
  });

  it("yields to the author's own word", () => {
    const outline = read(`${COMPANY}# Nos caps et résultats\n\nDiviser par deux le délai entre la demande et la réponse.`, [correct("nos caps et resultats", "C7")], renamed);
    expect([stateOf(outline, "C2"), stateOf(outline, "C7")]).toEqual(["missing ", "present 2"]);
  });

  it("does not pass for a neighbour that shares its topics", () => {
    const outline = read("# Comment répondre\n\nPosez vos questions à Mme Durand, puis remettez votre dossier complet avant la fin de juin.", [], profileOf({ id: "B9", title: { fr: "Comment répondre", en: "How to answer" } }));
    expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition }) => definition.id)).toEqual(["B9"]);
  });

  it("takes the longest of two titles that a heading holds", () => {
    const profile = profileOf({ id: "B1", title: { fr: "Cadre général", en: "General frame" } }, { id: "B10", title: { fr: "Cadre général des offres", en: "General frame of offers" } });
    const outline = read("# Cadre général des offres\n\nUne ligne par exigence, quatre colonnes par ligne, une note par colonne.", [], profile);
    expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition }) => definition.id)).toEqual(["B10"]);
  });
});

describe("a section that its company hides", () => {
  const hidden = profileOf({ id: "C6", hidden: true }, { id: "C2", expected: "recommended" });

  it("is neither missing nor shown, even where it is written", async () => {
    const without = read(COMPANY, [], hidden);
    expect(await missing(without)).not.toContain("error Budget et planning prévisionnel");
    expect(await missing(without)).toContain("info Objectifs");
    const outline = read(COMPANY + MONEY, [], hidden);
    expect(guideOf(outline, "C6")).toBeUndefined();
    expect(understood(outline)).toEqual(["Notre société: C1 (itself)", "Budget: - (nothing)"]);
    expect(understood(read(`${COMPANY}#${MONEY}`, [], hidden))[1]).toBe("Budget: - (nothing)");
    expect(understood(read(COMPANY + AIMS, [correct("pourquoi ce chantier", "C6")], hidden))[1]).toBe("Pourquoi ce chantier: - (author)");
  });

  it("does not leave its headings to a neighbour", () => {
    const text = `${COMPANY}# Règles de la consultation\n\nLes offres sont à remettre avant le 30 juin 2027 à 12 h, sous pli cacheté, au siège de la société.\n\n`;
    expect(understood(read(text, [], profileOf({ id: "B9", hidden: true })))[1]).toBe("Règles de la consultation: - (nothing)");
  });

  it("leaves the others to follow the company's order", () => {
    const outline = read(COMPANY + MONEY, [], profileOf({ id: "C6" }, { id: "C1" }));
    expect(outline.guide.map(({ definition }) => definition.id).indexOf("C6")).toBe(0);
    expect(placeFor(outline, "C2")).toMatchObject({ kind: "before", expected: "Notre société" });
  });
});

describe("how the headings were understood", () => {
  const text = `# Cahier des charges CRM\n\n## 1. Notre société\n\n${COMPANY.slice(18)}## Exigences fonctionnelles\n\n### Suivi des affaires\n\nUn commercial crée une affaire.\n\n#### Détail\n\n### Budget\n\n## Annexes\n\n## Règles de la consultation\n\nLes offres sont à remettre avant le 30 juin.\n\n## Budget\n\n${MONEY.slice(10)}`;

  it("tells each heading down to the third level, in order, by what it was matched", () => {
    expect(understood(read(text))).toEqual([
      "Cahier des charges CRM: - (nothing)",
      "1. Notre société: C1 (itself)",
      "Exigences fonctionnelles: C3 (itself)",
      "Suivi des affaires: C3 (above)",
      "Budget: C3 (above)",
      "Annexes: - (nothing)",
      "Règles de la consultation: B9 (itself)",
      "Budget: C6 (itself)",
    ]);
  });

  it("takes words that tell a section from its neighbours before topics", () => {
    const outline = read("# Calendrier de la consultation\n\nLes offres sont à remettre avant le 30 juin 2027 à 12 h, au siège de la société, puis présentées en juillet.");
    expect([stateOf(outline, "C6"), stateOf(outline, "B9")]).toEqual(["present 1", "present 1"]);
    expect(understood(outline)).toEqual(["Calendrier de la consultation: B9 (itself)"]);
  });

  it("gives keys by which a correction is kept, and ranges of the headings' words", () => {
    const document = readText(text);
    const headings = headingMatches(buildOutline(document, GUIDE_PROFILE));
    expect(headings.filter(({ key }) => key.heading === "budget").map(({ key }) => key.ordinal)).toEqual([1, 2]);
    expect(headings[1]?.key).toEqual({ heading: "notre societe", ordinal: 1 });
    for (const { range, text: words } of headings) {
      const block = document.stories[0].blocks[range.place[1] ?? -1];
      expect(block?.kind === "heading" ? block.text.slice(range.start, range.end) : null).toBe(words);
    }
    const matches = headings.map(({ key }, index): HeadingMatch => ({ ...key, section: index % 2 === 0 ? "none" : "C5" }));
    expect(headingMatches(buildOutline(document, GUIDE_PROFILE, matches)).map(({ section, by }) => `${section} ${by}`)).toEqual(headings.map((_, index) => (index % 2 === 0 ? "null author" : "C5 author")));
  });

  it("says nothing of what is under a heading that stands for none", () => {
    expect(understood(read(text, [correct("exigences fonctionnelles", "none")]))).toContain("Suivi des affaires: - (nothing)");
    expect(understood(read(text, [correct("exigences fonctionnelles", "C5")]))).toContain("Suivi des affaires: C5 (above)");
  });

  it("counts the headings of the same words whatever their level", () => {
    const keys = new HeadingKeys();
    expect(["1. Budget", "BUDGET ", "Le budget"].map((title) => keys.next(title))).toEqual([{ heading: "budget", ordinal: 1 }, { heading: "budget", ordinal: 2 }, { heading: "le budget", ordinal: 1 }]);
  });
});

describeCorpus("on the real specifications", () => {
  it("corrections that repeat what was understood change no state of the guide", () => {
    for (const name of corpusFiles("fr").filter((file) => file.endsWith(".docx"))) {
      const document = readDocx(readCorpus("fr", name));
      const before = buildOutline(document, GUIDE_PROFILE);
      const one = headingMatches(before).filter(({ by }) => by === "itself");
      for (const { key, section } of one.slice(0, 5)) {
        const after = buildOutline(document, GUIDE_PROFILE, [{ ...key, section: section ?? "none" }]);
        expect({ name, key, state: guideOf(after, section!)?.state !== "missing" }).toEqual({ name, key, state: true });
        expect(headingMatches(after).find((heading) => heading.key.heading === key.heading && heading.key.ordinal === key.ordinal)).toMatchObject({ section, by: "author" });
      }
    }
  });
});
