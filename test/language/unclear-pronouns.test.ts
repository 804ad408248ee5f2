import type { Language } from "../../src/document/language";
import { mayHoldPronoun, unclearPronouns } from "../../src/language/pronoun/unclear-pronouns";
import { sentencesOf } from "../../src/language/sentences";

/** The text with `⟦…⟧` around the pronouns whose meaning must be guessed. */
function marked(text: string, language: Language): string {
  let out = "";
  let from = 0;
  if (mayHoldPronoun(text, language))
    for (const { start, end } of unclearPronouns(text, sentencesOf(text), language)) {
      out += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
      from = end;
    }
  return out + text.slice(from);
}

describe("a pronoun with nothing before it to stand for", () => {
  test.each([
    ["⟦Elle⟧ devra être livrée avant le 30 juin.", "at the head of a sentence"],
    ["Lors de la connexion, ⟦il⟧ devra saisir son mot de passe.", "after an introduction whose nouns do not agree"],
    ["Après la validation du formulaire, ⟦il⟧ sera prévenu par courriel.", "the noun of an introduction is no subject"],
    ["Sur demande du client, ⟦elle⟧ pourra être prolongée de 6 mois.", "no noun of its gender"],
    ["La page affiche un message d’erreur et ⟦il⟧ pourra recommencer.", "what is acted upon does not act"],
    ["S’il n’est pas connecté, ⟦il⟧ devra s’identifier.", "a pronoun explains no pronoun"],
    ["⟦Ces dernières⟧ seront archivées pendant 5 ans.", "points backwards"],
    ["⟦Cela⟧ devra être validé par la direction.", "a whole statement"],
    ["⟦La seconde⟧ permettra de reprendre les fiches.", "an ordinal alone"],
    ["En cas de litige, c’est ⟦lui⟧ qui doit trancher.", "stressed"],
    ["Un tableau de bord est fourni. ⟦Ils⟧ pourront y suivre les ventes.", "the sentence before is about something else"],
    ["⟦Il⟧ devra être lisible. Il devra aussi être traduit.", "each word once"],
  ])("%s (%s)", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "fr")).toBe(text);
  });
});

describe("a pronoun that is clear", () => {
  test.each([
    ["Le titulaire livre la solution ; il devra la documenter.", "a subject that agrees"],
    ["Si le devis est refusé, il sera archivé.", "the subject of a condition"],
    ["L’utilisateur choisit une société et elle sera rattachée au devis.", "an object that agrees"],
    ["Le portail est ouvert au client, il pourra y déposer une demande.", "a person, wherever named"],
    ["Pour ce qui est du module de paie, il doit être accessible.", "set out first"],
    ["Module de paie : il devra calculer les primes.", "a title before a colon"],
    ["Dynamics 365 sera hébergé en France, il devra être relié à l’annuaire.", "a name"],
    ["L’ensemble des écrans est traduit, ils devront tenir sur une tablette.", "a collective"],
    ["D’autres agents valident le devis. Ils devront en garder une copie.", "others"],
    ["Les comptes sont créés par l’agence. Ils seront activés par courriel.", "the subject of the sentence before"],
    ["Une fois les données chargées, celles-ci permettront d’établir les rapports.", "pointed at in the sentence"],
    ["Chaque commercial a un agenda qu’il pourra partager.", "a subordinate clause"],
    ["La connexion se fait par mot de passe, ceci permettra de tracer les accès.", "what the sentence has just said"],
    ["Elle est installée à Lyon depuis 1998.", "nothing is demanded"],
  ])("%s (%s)", (text) => {
    expect(marked(text, "fr")).toBe(text);
  });
});

describe("« il » that stands for nothing", () => {
  test.each([
    "Il devra être possible d’exporter les fiches.",
    "Il devra obligatoirement être possible de revenir en arrière.",
    "Il sera mis à disposition des gestionnaires des outils statistiques.",
    "Il doit pouvoir être proposé à l’internaute de remplir un formulaire.",
    "Il sera créé un compte par utilisateur.",
    "Il ne pourra en aucun cas être facturé de frais supplémentaires.",
    "Il ne devra pas y avoir de perte de données.",
    "Il appartiendra au titulaire de proposer un plan.",
    "Il pourra s’agir d’un courriel ou d’un SMS.",
    "Il en sera de même pour les devis.",
    "Il va de soi que la documentation sera en français.",
  ])("%s", (text) => {
    expect(marked(text, "fr")).toBe(text);
  });

  test.each(["⟦Il⟧ sera affiché en rouge.", "⟦Il⟧ sera envoyé au client par courriel.", "⟦Il⟧ pourra être consulté sur mobile."])("but %s", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "fr")).toBe(text);
  });
});

describe("in English", () => {
  test.each([
    "⟦It⟧ shall keep the log for 3 years.",
    "3.2 ⟦They⟧ must approve each discount.",
    "⟦This⟧ shall be recorded.",
    "It shall be possible to filter the list.",
    "This is the third version of the document.",
    "This function shall be recorded.",
    "If the order is refused, it shall be kept.",
    "The portal opens at 8. It shall close at 20.",
  ])("%s", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "en")).toBe(text);
  });
});

test("a long text is read in linear time", () => {
  const time = (length: number): number => {
    const text = "le client il devra « et il sera mis à disposition de a ".repeat(length / 55);
    const start = performance.now();
    marked(text, "fr");
    return performance.now() - start;
  };
  time(10_000);
  expect(time(200_000)).toBeLessThan(12 * time(50_000) + 50);
});
