import { ContentPool } from "../../src/document/content";
import { LIBRARY } from "../../src/guide/library";
import { TermUses } from "../../src/language/term-uses";

test("meets a term in any number, with or without accents, in any of its wordings", () => {
  const uses = new TermUses(["Opportunité", "Gestion de la relation client (GRC)", "Cycle de vente", "Lead / piste"], "fr");
  expect(uses.in("Les opportunites ouvertes")).toEqual([0]);
  expect(uses.in("La GRC suit les cycles de vente.")).toEqual([1, 2]);
  expect(uses.in("les pistes")).toEqual([3]);
  expect(uses.in("un cycle d’achat, une vente, la gestion de la relation")).toEqual([]);
});

test("meets a term wherever a word begins, however it is written", () => {
  const uses = new TermUses(["Œuvre", "Fly", "e-mail", "Mél", "AO"], "en");
  expect(uses.in("Les œuvres, l’oeuvre")).toEqual([0]);
  expect(uses.in("It flies.")).toEqual([1]);
  expect(uses.in("un e-mail, un E–Mail")).toEqual([2]);
  expect(uses.in("par me\u0301l")).toEqual([3]);
  expect(uses.in("aorte, mail, caméra")).toEqual([]);
  expect(new TermUses(["B2B"], "fr").in("Ventes b2b")).toEqual([0]);
});

test("tells the same whether it looks at some words or at all", () => {
  const terms = LIBRARY.flatMap(({ requirements }) => requirements.map(({ fr }) => fr.requirement.split(" ").slice(3, 5).join(" "))).slice(0, 40);
  // A term begins with a figure: every word may begin one, and all are looked at.
  const [some, all] = [new TermUses(terms, "fr"), new TermUses([...terms, "2fa"], "fr")];
  let met = 0;
  for (const { requirements } of LIBRARY)
    for (const { fr } of requirements)
      for (const text of [fr.requirement, fr.useCase, fr.acceptance]) {
        expect([...some.in(text)].sort()).toEqual(all.in(text).filter((term) => term < terms.length).sort());
        met += some.in(text).length;
      }
  expect(met).toBeGreaterThan(40);
});

test("remembers what a content uses as long as the terms are the same", () => {
  const content = new ContentPool().paragraph("Chaque lead devient un prospect.");
  const first = TermUses.for(["Lead", "Prospect"], "fr");
  expect(first.of(content)).toEqual([0, 1]);
  expect(TermUses.for(["Lead", "Prospect"], "fr").of(content)).toBe(first.of(content));
  expect(TermUses.for(["Client", "Lead"], "fr").of(content)).toEqual([1]);
});
