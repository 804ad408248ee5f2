import { amountOf, writeAmount } from "../../src/language/amounts";
import { figuresIn } from "../../src/language/figures";

test.each([
  ["12 000 €", 12000, 0, "€"],
  ["12\u202f000,50\u00a0€ HT", 12000.5, 2, "€"],
  ["€12,000.50", 12000.5, 2, "€"],
  ["1.500", 1500, 0, ""],
  ["1.5", 1.5, 1, ""],
  ["−4 500 euros", -4500, 0, "€"],
  ["18 k€", 18, 0, "k€"],
  ["33,3 %", 33.3, 1, "%"],
  ["15 jours", 15, 0, "jours"],
  ["0", 0, 0, ""],
])("reads %s", (text, value, decimals, unit) => expect(amountOf(text)).toEqual({ value, decimals, unit }));

test.each(["", "–", "10 à 20", "40 jours à 950 €", "12 000 € par an et par utilisateur", "EX-12", "2027-04-09", "1 2 3"])("reads no amount in “%s”", (text) => expect(amountOf(text)).toBeNull());

test("writes an amount as each language does", () => {
  expect(writeAmount({ value: 12000.5, decimals: 2, unit: "€" })).toEqual({ fr: "12\u00a0000,50\u00a0€", en: "€12,000.50" });
  expect(writeAmount({ value: -33.3, decimals: 1, unit: "%" })).toEqual({ fr: "−33,3\u00a0%", en: "−33.3%" });
  expect(writeAmount({ value: 58, decimals: 0, unit: "" })).toEqual({ fr: "58", en: "58" });
});

test("tells figures with what they count, not the figures of names", () => {
  expect(figuresIn("En moins de 2 secondes pour 95 % des 10 000 fiches, niveau P1, ISO-27001, EX-12.").map(({ value, unit }) => [value, unit])).toEqual([
    [2, "seconde"],
    [95, "%"],
    [10000, "fiche"],
  ]);
  expect(figuresIn("1,5 heure").map(({ text, value }) => [text, value])).toEqual([["1,5 heure", 1.5]]);
});
