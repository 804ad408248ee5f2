import type { Language } from "../../src/document/language";
import type { Config } from "../../src/lint/config";
import type { BlockRule, Rule } from "../../src/lint/rule";
import { wordingHits } from "../../src/lint/wording";
import type { Context } from "../../src/outline/outline";
import { RULES } from "../../src/rules";
import { withSwitches } from "../support/switches";

/** Rules on how a statement is built: no label set measures them. */
const STATEMENT_RULES = RULES.filter((rule): rule is BlockRule => rule.scope === "block" && rule.category === null);
const ruleOf = (id: string): BlockRule => {
  const rule = STATEMENT_RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return rule;
};

function reported(rules: readonly BlockRule[], text: string, language: Language, bearing: Context["bearing"] = "requirement"): readonly string[] {
  const context: Context = { language, bearing, topic: null };
  const fail = (_rule: BlockRule, cause: unknown): never => {
    throw cause;
  };
  return wordingHits(text, context, rules, fail, withSwitches(rules)).map(({ start, end }) => text.slice(start, end));
}

describe("traps beyond the examples", () => {
  test.each([
    ["numbers-with-units", "fr", "Le délai d’intervention est de 4\u00a0h.", []],
    ["numbers-with-units", "fr", "La durée du contrat est de 3 ans et le prix est de 40 € par mois.", []],
    ["numbers-with-units", "fr", "La durée est fixée à l’article 5.", []],
    ["numbers-with-units", "fr", "Le budget est de 120 000 € HT.", []],
    ["numbers-with-units", "fr", "Le délai de 10, hors jours fériés, court dès la commande.", ["délai de 10"]],
    ["numbers-with-units", "en", "The size must not exceed 10.", ["size must not exceed 10"]],
    ["conditions-with-consequences", "fr", "Si le stock est bas, la solution envoie une alerte.", []],
    ["conditions-with-consequences", "fr", "S’il oublie son mot de passe il reçoit un lien.", []],
    ["conditions-with-consequences", "fr", "Si possible.", []],
    ["conditions-with-consequences", "fr", "Lorsque la commande est validée :", []],
    ["no-superfluous-infinitives", "fr", "Le commercial devra être en mesure de créer un devis.", []],
    ["no-superfluous-infinitives", "fr", "Le prestataire devra etre en mesure de livrer en mai.", ["devra etre en mesure de"]],
    ["no-superfluous-infinitives", "fr", "Le serveur doit être capable d\u2019absorber 200 connexions.", ["doit être capable d\u2019"]],
    ["no-superfluous-infinitives", "en", "The driver shall be able to stop the train.", []],
    ["balanced-parentheses", "fr", "Le(s) champ(s) obligatoire(s) (nom(s), prénom(s)) sont vérifiés.", []],
    ["balanced-parentheses", "fr", "a) le nom, b) le prénom", []],
    ["no-abbreviations", "fr", "La table qté_stock et l’adresse nb@exemple.fr sont lues.", []],
    ["no-abbreviations", "fr", "Le NB de lignes est affiché.", []],
    ["self-contained-requirements", "fr", "La solution affiche le même écran que l’identifiant idempotent.", []],
    ["active-voice", "fr", "Le commercial est satisfait de la fiche et le lien est rapide.", []],
    ["active-voice", "fr", "Un prospect qui s’est identifié voit son panier.", []],
    ["active-voice", "fr", "Le rapport est envoyé par défaut le lundi.", ["est envoyé"]],
    ["active-voice", "en", "When a record is saved, the solution shall display the next one.", []],
    ["active-voice", "en", "The supplier shall list what must be installed.", []],
    ["active-voice", "en", "Records shall be deleted by the administrator.", []],
    ["active-voice", "en", "The stored copy shall also be pre-checked.", ["shall also be pre-checked"]],
    ["positive-statements", "fr", "La personne n’a rien saisi.", ["n’a rien"]],
    ["positive-statements", "en", "The export holds the accounts that have no contact.", []],
    ["positive-statements", "en", "Offers that do not arrive in time are rejected.", []],
    ["each-rather-than-all", "fr", "La solution exporte tous les contacts.", []],
    ["no-brands-without-equivalent", "fr", "Le tableau de bord est intégré à Excel.", []],
    ["no-brands-without-equivalent", "fr", "L’offre comprend Salesforce.", ["Salesforce"]],
    ["ears-patterns", "fr", "La solution doit afficher la fiche si le code existe, et la fermer ensuite.", ["si"]],
    ["short-statements", "en", `${"word ".repeat(45)}: one, two, three.`, [`${"word ".repeat(45)}: one, two, three.`]],
    ["short-statements", "en", `The form shows: ${"one, ".repeat(45)}two.`, []],
  ] as const)("%s (%s): %s", (id, language, text, expected) => {
    expect(reported([ruleOf(id)], text, language)).toEqual(expected);
  });
});

describe("every rule on how a statement is built", () => {
  test("says nothing where nobody commits to anything", () => {
    for (const rule of STATEMENT_RULES)
      for (const language of ["fr", "en"] as const)
        for (const example of rule.examples.bad[language]) expect({ rule: rule.id, found: reported([rule], example.replace(/[⟦⟧]/g, ""), language, "narrative") }).toEqual({ rule: rule.id, found: [] });
  });

  test("is information, never more", () => {
    const kinds: readonly Rule[] = STATEMENT_RULES;
    for (const { id, severity } of kinds) expect({ id, severity }).toEqual({ id, severity: "info" });
  });

  test("takes time in proportion to the text, whatever it holds", () => {
    const parts = ["si ", "(", "le délai est de ", "ne ", "doit être ", "«", "tous les ", "1 000 ", "afin de ", "nb ", "Excel ", "est rapidement ", "voir ", "a", "é", "shall be ", "if a "];
    for (const part of parts)
      for (const language of ["fr", "en"] as const) {
        const text = part.repeat(Math.ceil(100_000 / part.length));
        const began = performance.now();
        reported(STATEMENT_RULES, text, language);
        // A tenth of a second on a quiet machine; minutes if the time grew with the square of the length.
        expect({ part, isFast: performance.now() - began < 20_000 }).toEqual({ part, isFast: true });
      }
  });
});

test("what French requirement writers write as a matter of course is reported in French on request only", () => {
  const [context, rules] = [{ language: "fr", bearing: "requirement", topic: null } as const, [ruleOf("active-voice"), ruleOf("positive-statements")]];
  const found = (text: string, config?: Config): number => wordingHits(text, context, rules, () => undefined, config).length;
  const text = "Les doublons doivent être supprimés. La saisie ne doit jamais être perdue.";
  expect([found(text), found(text, withSwitches(rules))]).toEqual([0, 2]);
});
