import { fakedHeadings, plainLine } from "../../src/document/faked-headings";
import type { Line } from "../../src/document/faked-headings";

const line = (text: string, looks: Partial<Line> = {}): Line => ({ ...plainLine(text), size: 11, ...looks });
const title = (text: string, looks: Partial<Line> = {}): Line => line(text, { bold: true, size: 14, ...looks });
const text = (start = "Le prestataire"): Line => line(`${start} décrit ici ce qu’il propose, avec assez de mots pour que ce soit le corps du document.`);
const table: Line = { ...plainLine(""), kind: "table" };
const styled = (level: number, words: string, looks: Partial<Line> = {}): Line => title(words, { styledLevel: level, ...looks });
const levels = (...lines: Line[]): readonly (number | null)[] => fakedHeadings(lines);

describe("without styled headings, looks make headings", () => {
  it("by size, in ranks", () => {
    expect(levels(title("Cahier des charges", { size: 20 }), title("Contexte"), text(), title("Objectifs"), text())).toEqual([1, 2, null, 2, null]);
  });
  it("by bold alone, by typed capitals with a number, by a bold box", () => {
    expect(levels(line("Contexte", { bold: true }), text(), line("Besoins", { bold: true }), text())).toEqual([1, null, 1, null]);
    expect(levels(line("1. CONTEXTE"), text(), line("2. BESOINS"), text())).toEqual([1, null, 1, null]);
    expect(levels(line("Contexte", { bold: true, boxed: true }), text(), line("Besoins", { bold: true, boxed: true }), text())).toEqual([1, null, 1, null]);
  });
  it("typed numbers give the level", () => {
    expect(levels(title("1. Contexte"), title("1.1 Entreprise"), text(), title("1.2.1 Détail"), text(), title("2. Objectifs"), text())).toEqual([1, 2, null, 3, null, 1, null]);
  });
  it("numbered items that are larger, and larger bullets over text", () => {
    const item = (words: string, label: string, looks: Partial<Line> = {}): Line => line(words, { listItem: true, label, size: 16, ...looks });
    expect(levels(item("Contexte", "I."), text(), item("Besoins", "II."), text())).toEqual([1, null, 1, null]);
    expect(levels(item("Pages du site :", "•"), text(), item("Pages du forum :", "•"), text())).toEqual([1, null, 1, null]);
  });
  it("where nothing is set apart, a short title with a colon between a blank line and its text", () => {
    expect(levels(title("Projet", { size: 20 }), line(""), line("Objectifs :"), text(), line(""), line("Auteur :"), line("Petit Alex"))).toEqual([1, null, 2, null, null, null, null]);
  });
});

describe("what is not a heading", () => {
  it.each<[string, Line[]]>([
    ["a bold lead-in with a colon", [line("Nom :", { bold: true }), text()]],
    ["a bold bullet", [line("Facturation", { bold: true, listItem: true, label: "•" }), text()]],
    ["a bold sentence", [line("Ce document est confidentiel.", { bold: true }), text()]],
    ["a long bold line", [line("Depuis la liste de chaque produit les clients doivent pouvoir ajouter un produit au panier sans aucune ressaisie", { bold: true }), text()]],
    ["a caption", [title("Figure 1 Architecture", { caption: true }), text()]],
    ["an address", [title("12 rue de la Paix, 75002 Paris"), text()]],
    ["a link", [title("https://example.org"), text()]],
    ["the title of a table of contents", [title("Table des matières"), text()]],
    ["the last line", [text(), title("Fin")]],
    ["a bold line among bold lines", [line("Un", { bold: true }), line("Deux", { bold: true }), line("Trois", { bold: true })]],
    ["a smaller line over a larger one", [line("Version de travail", { bold: true }), line("CAHIER", { size: 24, bold: false })]],
    ["plain text", [line("Bonjour"), text()]],
  ])("%s", (_name, lines) => {
    expect(fakedHeadings(lines)).toEqual(lines.map(() => null));
  });
});

describe("where headings are styled, only strong looks count", () => {
  const frame = [styled(1, "1. Contexte"), text(), styled(1, "2. Objectifs"), text(), styled(2, "2.1 Mesures", { size: 13 }), text()];
  const after = (...lines: Line[]): readonly (number | null)[] => levels(...frame, ...lines).slice(frame.length);
  it("a line that looks like styled headings takes their level", () => {
    expect(after(title("Budget"), text(), title("Délais", { size: 13 }), text())).toEqual([1, null, 2, null]);
  });
  it("a typed number takes the level it has in styled headings", () => {
    expect(after(line("3. Budget", { bold: true }), text(), line("3.1.2 Licences", { bold: true }), text())).toEqual([1, null, 3, null]);
    expect(levels(styled(2, "1.1 Un"), text(), styled(2, "1.2 Deux"), text(), styled(2, "1.3 Trois"), text(), line("2. QUATRE", { bold: true, boxed: true }), text()).at(-2)).toBe(1);
  });
  it("other looks go one below the last heading", () => {
    expect(after(title("Un autre", { size: 12.5 }), text())).toEqual([3, null]);
  });
  it("bold alone is no heading, nor is what precedes the first one", () => {
    expect(after(line("Justification", { bold: true }), text(), line("Coût", { bold: true }), table)).toEqual([null, null, null, null]);
    expect(levels(title("Cahier des charges", { size: 28 }), text(), ...frame)[0]).toBeNull();
  });
});

it("nothing in, nothing out", () => {
  expect(fakedHeadings([])).toEqual([]);
});
