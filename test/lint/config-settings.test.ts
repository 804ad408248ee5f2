import { UserError } from "../../src/document/error";
import { configSettings, LONGEST_WORD, MOST_WORDS, readConfig, writeConfig } from "../../src/lint/config-settings";
import type { ConfigSettings } from "../../src/lint/config-settings";
import { configOf } from "../../src/lint/config";
import { defineRule } from "../../src/lint/rule";
import { noVagueTerms } from "../../src/rules/no-vague-terms";

const title = { fr: "x", en: "x" };
const strict = defineRule({ ...noVagueTerms, id: "strict-rule", options: { most: { type: "number", default: 3, title }, strict: { type: "boolean", default: false, title }, names: { type: "words", default: [], title } } } as never);
const RULES = [noVagueTerms, strict];
const refusalOf = (text: string): UserError => {
  try {
    readConfig(text, RULES);
  } catch (cause) {
    if (cause instanceof UserError) return cause;
    throw cause;
  }
  throw new Error("accepted");
};

describe("a file of settings", () => {
  it("reads back as it was written, keys of another version too", () => {
    const settings = { version: 1, rules: { "no-vague-terms": { enabled: false, severity: "info", since: 3 }, "strict-rule": { options: { most: 5, strict: true, names: ["B2B"] } } }, words: { allow: ["agile"], add: ["smart"], other: 1 }, team: "CRM" } as ConfigSettings;
    expect(readConfig(`\ufeff${writeConfig(settings)}`, RULES)).toEqual(settings);
    expect(readConfig('{"version":1}', RULES)).toEqual({ version: 1 });
  });

  it.each([
    ['{\n"version": 1,\n"rules": [}', "ce n’est pas du JSON bien formé, à la ligne 3", "it is not well-formed JSON, at line 3"],
    ["[]", "un objet JSON est attendu, entre accolades", "a JSON object in braces is expected"],
    ["{}", "« version » doit être 1", "“version” must be 1"],
    ['{"version":2}', "« version » doit être 1, pas 2", "“version” must be 1, not 2"],
    ['{"version":1,"rules":[]}', "« rules » doit être un objet, pas […]", "“rules” must be an object, not […]"],
    ['{"version":1,"rules":{"no-such-rule":{}}}', '"no-such-rule" n’est le nom d’aucune règle', '"no-such-rule" is the name of no rule'],
    ['{"version":1,"rules":{"no-vague-terms":false}}', 'la règle "no-vague-terms" doit être un objet, pas false', 'the rule "no-vague-terms" must be an object, not false'],
    ['{"version":1,"rules":{"no-vague-terms":{"enabled":"non"}}}', '« enabled » de la règle "no-vague-terms" doit être true ou false, pas "non"', '“enabled” of the rule "no-vague-terms" must be true or false, not "non"'],
    ['{"version":1,"rules":{"no-vague-terms":{"severity":"grave"}}}', 'doit être "error", "warning" ou "info", pas "grave"', 'must be "error", "warning" or "info", not "grave"'],
    ['{"version":1,"rules":{"no-vague-terms":{"options":{"most":3}}}}', 'la règle no-vague-terms n’a pas de réglage "most"', 'the rule no-vague-terms has no option "most"'],
    ['{"version":1,"rules":{"strict-rule":{"options":{"most":true}}}}', "« most » de la règle strict-rule doit être un nombre, pas true", "“most” of the rule strict-rule must be a number, not true"],
    ['{"version":1,"rules":{"strict-rule":{"options":{"most":null}}}}', "doit être un nombre, true, false ou une liste de mots, pas null", "must be a number, true, false or a list of words, not null"],
    ['{"version":1,"words":{"allow":"agile"}}', '« words.allow » doit être une liste de 300 mots ou expressions au plus, pas "agile"', '“words.allow” must be a list of at most 300 words or expressions, not "agile"'],
    ['{"version":1,"aside":{}}', "« aside » doit être une liste de 300 éléments au plus, pas {…}", "“aside” must be a list of at most 300 items, not {…}"],
    ['{"version":1,"aside":[{"key":"no-vague-terms:0123456789abcdef","rule":"no-vague-terms","words":"x","reason":"r","date":"2026-03-05"}]}', "l’élément 1 de « aside » doit être un objet", "item 1 of “aside” must be an object"],
    ['{"version":1,"words":{"add":["…"]}}', 'chaque mot de « words.add » doit être un texte de 80 caractères au plus, pas "…"', 'each word of “words.add” must be a text of at most 80 characters, not "…"'],
  ])("%s: one sentence says what is wrong", (text, fr, en) => {
    const { sentence } = refusalOf(text);
    expect(sentence.fr.replace(/\u00a0/g, " ")).toContain(fr);
    expect(sentence.fr).toMatch(/^Ces réglages sont inutilisables\u00a0: .*\.$/);
    expect(sentence.en).toContain(en);
  });

  it("is not read into its depths, nor endless", () => {
    expect(refusalOf(JSON.stringify({ version: 1, words: { add: Array.from({ length: MOST_WORDS + 1 }, (_, i) => `mot${i}`) } })).sentence.fr).toContain("[…]");
    expect(refusalOf(JSON.stringify({ version: 1, words: { add: ["x".repeat(LONGEST_WORD + 1)] } })).sentence.en.length).toBeLessThan(200);
    expect(() => configSettings({ version: 1, rules: JSON.parse('{"__proto__":{"enabled":3}}') as unknown })).toThrow(UserError);
  });

  it("of the longest lists still compiles: every form has its room", () => {
    const long = (index: number): string => `${String(index)}${"æœ".repeat(36)}`.slice(0, LONGEST_WORD);
    const { words } = configOf({ version: 1, words: { add: Array.from({ length: MOST_WORDS }, (_, index) => `${String.fromCharCode(97 + (index % 26))}${long(index)}`) } });
    expect(words.added("fr")?.longestAt(`c${long(2)} x`, 0)).not.toBeNull();
  });
});
