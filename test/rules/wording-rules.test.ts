import type { Language } from "../../src/document/language";
import { wordingHits } from "../../src/lint/wording";
import { noComparatives } from "../../src/rules/no-comparatives";
import { noWeakVerbs } from "../../src/rules/no-weak-verbs";
import { marked, report, WORDING_RULES } from "./wording-support";

const LANGUAGES: readonly Language[] = ["fr", "en"];

describe.each(WORDING_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(LANGUAGES.flatMap((language) => rule.examples.good[language].map((text) => [language, text] as const)))("says nothing (%s): %s", (language, text) => {
    expect(marked(text, report(text, language, [rule]))).toBe(text);
  });

  test.each(LANGUAGES.flatMap((language) => rule.examples.bad[language].map((text) => [language, text] as const)))("reports (%s): %s", (language, text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), report(text.replace(/[⟦⟧]/g, ""), language, [rule]))).toBe(text);
  });
});

describe("messages", () => {
  test("say why and what to write, in both languages, and leave no placeholder", () => {
    const [found] = report("L'affichage doit être rapide.", "fr");
    expect(found?.message.fr).toBe("«\u00a0rapide\u00a0» ne se mesure pas\u00a0: dites en combien de secondes, sous quelle charge et dans quelle part des cas.");
    expect(found?.message.en).toBe("“rapide” cannot be measured: say within how many seconds, under what load and in what share of cases.");
  });
});

describe("what French texts hide", () => {
  test.each([
    ["Une interface ⟦conviviale⟧, des écrans ⟦conviviaux⟧.", "gender and number"],
    ["Le tri est utilise ⟦regulierement⟧ et le cas est ⟦a definir⟧.", "no accents"],
    ["L’export est proposé ⟦s’il y a lieu⟧.", "typographic apostrophe"],
    ["L'export est proposé ⟦s'il y a lieu⟧.", "plain apostrophe"],
    ["Le suivi se fait ⟦dans\u00a0les\u202fmeilleurs délais⟧.", "no-break spaces"],
    ["Le suivi est ⟦re\u0301gulie\u0300rement⟧ mis à jour.", "combining accents"],
    ["LE PORTAIL SERA ⟦INTUITIF⟧.", "capitals"],
    ["Il vise la ⟦bonne mise en oeuvre⟧ du marché.", "oe without ligature"],
    ["Les données sont lues ⟦en temps-réel⟧.", "hyphen"],
    ["Il garantit le ⟦bon fonctionnement⟧ d'une interface d'accueil ⟦fiable⟧.", "elision"],
  ])("%s (%s)", (text) => {
    const plain = text.replace(/[⟦⟧]/g, "");
    expect(marked(plain, report(plain, "fr"))).toBe(text);
  });

  test.each([
    ["L'écran s'adapte à la largeur du téléphone.", "a verb, not the participle"],
    ["La facture est posée sur le bureau.", "sur is not sûr"],
    ["La maintenance évolutive est chiffrée à part.", "technical term"],
    ["Chaque rapport est envoyé au plus tard le 5 du mois.", "dated"],
    ["Le menu « Accès simple » ouvre la fiche.", "label in quotation marks"],
    ["Voir www.rapide.fr ou ecrire-a@simple.fr.", "addresses"],
    ["Un simple clic ouvre la fiche.", "nothing more than a click"],
    ["La connexion est sécurisée par TLS 1.3.", "the means is told"],
    ["Le prestataire vise à définir les règles de reprise.", "an action"],
    ["Le message est envoyé si le code est correct.", "a condition that is tested"],
  ])("%s is not reported (%s)", (text) => {
    expect(marked(text, report(text, "fr"))).toBe(text);
  });
});

describe("severity", () => {
  test.each([
    ["Un client peut avoir plusieurs adresses.", "info"],
    ["La solution doit gérer plusieurs langues.", "warning"],
    ["Intégration avec les outils existants (ERP, facturation…)", "info"],
    ["La solution doit s'intégrer avec les outils existants (ERP, facturation…)", "warning"],
    ["Export des fiches, des devis, etc.", "warning"],
    ["Gérer les droits des utilisateurs", "info"],
    ["L'administrateur doit gérer les droits des utilisateurs", "warning"],
    ["Un nom de domaine court renforce la marque.", "info"],
    ["Tous les moyens sont réunis.", "info"],
    ["Le site doit s'afficher sur tous les navigateurs.", "warning"],
  ])("%s: %s", (text, severity) => {
    expect(report(text, "fr").map((found) => found.severity)).toEqual([severity]);
  });
});

describe("in a narrative", () => {
  const hits = (text: string): readonly string[] =>
    wordingHits(text, { language: "fr", bearing: "narrative", topic: null }, [noWeakVerbs, noComparatives], (_, cause) => {
      throw cause;
    }).map(({ start, end, severity }) => `${text.slice(start, end)}: ${severity}`);

  test.each([
    ["Docker facilite la mise en place et rend le déploiement plus fluide.", []],
    ["La solution doit faciliter le tri et être plus fluide.", ["faciliter: info", "plus fluide: info"]],
  ])("what describes is left alone, what demands is information: %s", (text, expected) => {
    expect(hits(text)).toEqual(expected);
  });
});
