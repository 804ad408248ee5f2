import type { Span } from "../../src/document/guidance";
import type { Language } from "../../src/document/language";
import { sentencesOf } from "../../src/language/sentences";
import { joinedObligations, mayJoinObligations } from "../../src/language/statement/joined-obligations";
import { mixedConnectives } from "../../src/language/statement/mixed-connectives";
import { obliques } from "../../src/language/statement/obliques";

function marked(text: string, spans: Iterable<Span>): string {
  let out = "";
  let from = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return out + text.slice(from);
}

const plain = (text: string): string => text.replace(/[⟦⟧]/g, "");
const joined = (text: string, language: Language): string =>
  marked(text, mayJoinObligations(text, language) ? sentencesOf(text).flatMap((sentence) => [...joinedObligations(text, sentence, language)]) : []);
const mixed = (text: string, language: Language): string => marked(text, sentencesOf(text).flatMap((sentence) => [...mixedConnectives(text, sentence, language)]));

describe("obligations joined in one sentence", () => {
  test.each([
    ["Les exports doivent être en CSV ⟦et les rapports⟧ doivent être en PDF.", "another subject"],
    ["La solution est en ligne et devra être en français ⟦mais l’aide⟧ pourra être en anglais.", "an opposition"],
    ["Le titulaire s’engage à ne pas divulguer les données ⟦et à ne pas les copier⟧.", "two commitments"],
    ["La solution doit être en ligne et doit être en français.", "one subject"],
    ["L’utilisateur peut créer, modifier et supprimer une fiche.", "one verb"],
    ["Le client et l’agent doivent signer et le devis est archivé.", "a joint subject"],
    ["Un mot de passe provisoire sera créé et l’utilisateur devra le changer.", "what happens, then what is done"],
    ["Si le code est faux, un message doit s’afficher et l’utilisateur devra recommencer.", "one scenario"],
    ["Si le client doit payer et le délai doit courir, une relance est envoyée.", "a condition"],
    ["La page doit montrer les fiches que le client et les agents peuvent modifier.", "a relative clause"],
    ["Le CRM doit relier la fiche et l’agenda pour que l’agent et le client puissent se voir.", "a purpose"],
  ])("%s (%s)", (text) => {
    expect(joined(plain(text), "fr")).toBe(text);
  });

  test.each([
    "The agent shall enter the quote ⟦and the manager⟧ shall sign it.",
    "The agent and the manager shall sign the quote.",
    "The system shall keep the log and send a copy.",
    "If the agent must sign and the customer must pay, the order is kept.",
  ])("%s", (text) => {
    expect(joined(plain(text), "en")).toBe(text);
  });
});

describe("« et » mixed with « ou »", () => {
  test.each([
    ["Le client saisit son nom ⟦ou son code et⟧ son adresse.", "items built alike"],
    ["L’export est en Excel ⟦et CSV ou⟧ PDF.", "bare items"],
    ["Le tableau donne le chiffre ou le nom exact et sa date.", "a pair apart"],
    ["L’agent peut lire ou modifier une fiche et la partager.", "verbs"],
    ["Le client donne son nom ou son code, et son adresse.", "a comma"],
    ["Un client connecté ou non et un visiteur voient les offres.", "a set phrase"],
  ])("%s (%s)", (text) => {
    expect(mixed(plain(text), "fr")).toBe(text);
  });

  test("in English", () => {
    expect(mixed("The customer gives a name or a code and an address.", "en")).toBe("The customer gives a name ⟦or a code and⟧ an address.");
    expect(mixed("The user can read or edit a record and share it.", "en")).not.toContain("⟦");
  });
});

describe("words joined by an oblique", () => {
  test.each([
    ["Il valide les ⟦devis/factures⟧ du mois.", "two nouns"],
    ["La ⟦création / modification / suppression⟧ d’une fiche est tracée.", "three actions"],
    ["Une architecture client/serveur.", "a name"],
    ["Le bouton permet d’activer/désactiver l’envoi.", "a word and its contrary"],
    ["L’utilisateur/utilisatrice se connecte.", "one word, two genders"],
    ["Le prix est de 20 euros/mois.", "a rate"],
    ["Le statut vaut : brouillon / envoyé / signé.", "a list of values"],
    ["Le statut (brouillon/envoyé) est affiché.", "values between parentheses"],
    ["Le fichier est dans exports/clients/devis.csv.", "a path"],
    ["Voir https://exemple.fr/devis/factures pour le détail.", "an address"],
    ["La vente B2B/B2C est couverte.", "identifiers"],
    ["Le fichier est déposé dans /exports.", "one side only"],
  ])("%s (%s)", (text) => {
    expect(marked(plain(text), obliques(plain(text)))).toBe(text);
  });
});
