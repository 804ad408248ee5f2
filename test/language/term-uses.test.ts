import { ContentPool } from "../../src/document/content";
import { TermUses } from "../../src/language/term-uses";

test("meets a term in any number, with or without accents, in any of its wordings", () => {
  const uses = new TermUses(["Opportunité", "Gestion de la relation client (GRC)", "Cycle de vente", "Lead / piste"], "fr");
  expect(uses.in("Les opportunites ouvertes")).toEqual([0]);
  expect(uses.in("La GRC suit les cycles de vente.")).toEqual([1, 2]);
  expect(uses.in("les pistes")).toEqual([3]);
  expect(uses.in("un cycle d’achat, une vente, la gestion de la relation")).toEqual([]);
});

test("remembers what a content uses as long as the terms are the same", () => {
  const content = new ContentPool().paragraph("Chaque lead devient un prospect.");
  const first = TermUses.for(["Lead", "Prospect"], "fr");
  expect(first.of(content)).toEqual([0, 1]);
  expect(TermUses.for(["Lead", "Prospect"], "fr").of(content)).toBe(first.of(content));
  expect(TermUses.for(["Client", "Lead"], "fr").of(content)).toEqual([1]);
});
