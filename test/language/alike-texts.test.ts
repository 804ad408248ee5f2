import { LIBRARY } from "../../src/guide/library";
import { alikeTexts, alikeTextsInSteps } from "../../src/language/alike-texts";

const library = LIBRARY.flatMap(({ requirements }) => requirements.map(({ fr }) => fr.requirement));

test("pairs a text with the earlier one it comes nearest to", () => {
  const texts = [
    "Le CRM doit exporter la liste des contacts au format CSV.",
    "Le CRM doit fusionner deux fiches du même client.",
    "La solution doit permettre l’export des contacts en CSV, au format de la liste.",
    "Le CRM doit exporter la liste des contacts au format PDF.",
  ];
  const pairs = alikeTexts(texts, "fr", 0.65);
  // CSV is not PDF: one word for another makes no pair.
  expect(pairs).toEqual([{ earlier: 0, later: 2, share: 1, common: 5 }]);
});

test("finds what comparing each with each finds", () => {
  const texts = [...library, ...library.slice(0, 60).map((text) => text.split(" ").filter((_, i) => i % 9 !== 5).join(" "))];
  const least = 0.65;
  const indexed = new Map(alikeTexts(texts, "fr", least).map(({ later, share }) => [later, share]));
  expect(indexed.size).toBeGreaterThan(40);
  // A least share of 0 puts every concept in the index: each text is compared with all that have a word in common.
  const compared = alikeTexts(texts, "fr", 0).filter(({ share }) => share >= least);
  expect(compared.map(({ later, share }) => [later, share])).toEqual([...indexed]);
});

test("the host has its turn while two thousand requirements are compared, and an edit leaves the other pairs as they are", () => {
  const objects = ["des contacts", "des devis", "des tickets", "des campagnes", "des commandes", "des factures", "des sites", "des équipes", "des produits", "des dossiers"];
  const texts = Array.from({ length: 2000 }, (_, i) => (library[i % library.length] ?? "").replace(/ (?:des|les|la|le|une?) (\p{L}+)/u, ` ${objects[Math.floor(i / library.length)] ?? ""} $1`));
  const steps = alikeTextsInSteps(texts, "fr", 0.65);
  let turns = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) turns++;
  // Twice through the texts: to read them, and to compare them.
  expect(turns).toBeGreaterThanOrEqual(2 * Math.floor(texts.length / 64));
  const before = step.value;
  expect(before.length).toBeGreaterThan(100);
  expect(alikeTexts(texts, "fr", 0.65)).toEqual(before);
  const after = alikeTexts(texts.map((text, i) => (i === 1999 ? "Le prestataire remet un manuel imprimé." : text)), "fr", 0.65);
  const keys = (pairs: typeof before): readonly string[] => pairs.filter(({ later }) => later !== 1999).map(({ earlier, later }) => `${earlier}-${later}`);
  expect(keys(after)).toEqual(keys(before));
});

test("edits one after the other give what a comparison from the start gives", () => {
  const least = 0.65;
  const objects = ["des contacts", "des devis", "des tickets", "des campagnes"];
  const varied = Array.from({ length: 500 }, (_, i) => (library[i % library.length] ?? "").replace(/ (?:des|les|la|le|une?) (\p{L}+)/u, ` ${objects[Math.floor(i / library.length)] ?? ""} $1`));
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const edits: readonly ((texts: string[], at: number) => void)[] = [
    (texts, at) => texts.splice(at, 1),
    (texts, at) => texts.splice(at, 0, `${varied[random(varied.length)] ?? ""} La reprise ${at} doit être rapide.`),
    (texts, at) => texts.splice(at, 1, (texts[at] ?? "").split(" ").slice(0, -2).join(" ")),
    (texts, at) => texts.splice(at, 0, texts[random(texts.length)] ?? ""),
    (texts, at) => texts.splice(at, 0, ...texts.splice(random(texts.length), 1)),
    (texts, at) => texts.splice(at, 3),
  ];
  let texts = varied;
  for (let i = 0; i < 150; i++) {
    texts = [...texts];
    for (let count = random(3); count >= 0; count--) edits[random(edits.length)]?.(texts, random(texts.length));
    const after = alikeTexts(texts, "fr", least);
    if (i % 5 !== 4) continue;
    // A comparison with another least share leaves nothing to begin from.
    alikeTexts([], "fr", 0.9);
    expect(after).toEqual(alikeTexts(texts, "fr", least));
  }
});

test("a comparison that is left before its end is begun again", () => {
  const texts = library.slice(0, 200);
  const whole = alikeTexts(texts, "fr", 0.65);
  const steps = alikeTextsInSteps([...texts.slice(1), "Le CRM doit fusionner deux fiches."], "fr", 0.65);
  for (let i = 0; i < 6; i++) steps.next();
  expect(alikeTexts(texts, "fr", 0.65)).toEqual(whole);
});
