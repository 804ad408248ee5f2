import { isDisarmed } from "../../src/language/disarm/disarm";
import { Occurrence } from "../../src/language/disarm/occurrence";
import { matchTerms } from "../../src/language/match-terms";
import { sentencesOf } from "../../src/language/sentences";

/** The terms of a French text that their context leaves ambiguous. */
function ambiguous(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  return matchTerms(text, "fr")
    .filter((match) => {
      const sentence = sentences.find(({ end }) => match.start < end);
      return sentence !== undefined && !isDisarmed(new Occurrence(text, match, sentence));
    })
    .map(({ start, end }) => text.slice(start, end));
}

/** For each cause: a context that disarms the word, and one that looks like it and does not. */
test.each<[cause: string, disarmed: string, not: string, word: string]>([
  ["measured after", "L'écran est rapide (2 s au plus).", "L'écran est rapide. Il s'ouvre en 2 s.", "rapide"],
  ["measured after two qualities", "L'accès est rapide et simple : 3 clics au plus.", "L'accès est rapide et se fait en 3 clics.", "rapide"],
  ["measured before", "Il répond 5 minutes plus tard.", "Il répond plus tard, en 5 langues.", "plus tard"],
  ["measured, explained", "Les pages s'affichent rapidement, en moins de 3 secondes.", "Les pages s'affichent rapidement, le site compte 30 pages.", "rapidement"],
  ["quantified", "Il vise une hausse de 10 % des ventes.", "Il vise une hausse de ses ventes.", "une hausse de"],
  ["toleranced", "La base compte environ 50 fiches (± 10 %).", "La base compte environ 50 fiches (12 Mo).", "environ"],
  ["before a figure", "L'agence est près de la gare.", "La base compte près de 500 fiches.", "près de"],
  ["bounded by a list", "Il gère plusieurs formats (PDF, CSV).", "Il gère plusieurs formats (PDF, etc).", "plusieurs"],
  ["bounded by a number", "Il gère plusieurs sites (12 au plus).", "Il gère plusieurs sites.", "plusieurs"],
  ["bounded by what follows", "Certains profils, à savoir le gérant et la DSI, valident.", "Certains profils valident.", "Certains"],
  ["definite", "Les différents services sont reliés.", "Il relie différents services.", "différents"],
  ["after its noun", "Il gère trois profils différents.", "Il gère différents profils.", "différents"],
  ["mere", "Un simple bouton suffit.", "L'écran doit rester simple.", "simple"],
  ["noun", "La charte fixe l'esthétique du site.", "Le site doit être esthétique.", "esthétique"],
  ["means told", "L'accès est sécurisé par un certificat.", "L'accès est sécurisé par carte.", "sécurisé"],
  ["judgement", "Il est utile de signer.", "Il affiche tout lien utile.", "utile"],
  ["no list", "Il filtre le nom, par exemple un titre.", "Il filtre, par exemple, le nom, le titre.", "par exemple"],
  ["no clause end", "Il exporte en PDF ou autre format libre de droits.", "Il exporte en PDF ou autre.", "ou autre"],
  ["role", "Il est enregistré comme un prospect ou un client.", "Il lit des champs comme le nom ou le code.", "comme"],
  ["said elsewhere", "Les pièces telles que décrites en annexe sont lues.", "Les pièces telles que le devis et la facture sont lues.", "telles que"],
  ["cause", "Il alerte, notamment en raison du délai.", "Il alerte, notamment par courriel.", "notamment"],
  ["leader", "Objectifs ..... 3", "Nom, prénom ...", "..."],
  ["action", "L'atelier vise à définir les seuils.", "Les seuils sont à définir.", "à définir"],
  ["left to the user", "Les seuils sont à définir par l'administrateur.", "Les seuils sont à définir par la suite.", "à définir"],
  ["not alone", "Les champs à compléter sont en rouge.", "Volume : à compléter", "à compléter"],
  ["governed", "Il répond au besoin du service.", "Il relance au besoin.", "au besoin"],
  ["at large", "Il gère les produits en général.", "Il gère en général les produits.", "en général"],
  ["qualified", "Il varie selon la situation de l'abonné.", "Il varie selon la situation.", "selon la situation"],
  ["written down", "Le rapport détaille clairement les coûts.", "L'écran montre clairement les coûts.", "clairement"],
  ["verified", "Il vérifie que la saisie est correcte.", "Il assure une pagination correcte.", "correcte"],
  ["degree", "Il agit plutôt à la demande.", "Il agit de façon plutôt directe.", "plutôt"],
  ["device told", "Le site est adapté aux mobiles.", "Le site est adapté aux enjeux.", "adapté"],
  ["compared", "Il est plus rapide que la version 2.", "Il est rapide.", "rapide"],
  ["negated", "L'écran est peu lisible.", "L'écran est lisible.", "lisible"],
  ["present", "L'outil est actuellement simple.", "L'outil, actuellement lent, devra être simple.", "simple"],
  ["name", "Il remplace Sage Simple dès mars.", "Il remplace un outil. Simple à lire.", "Simple"],
  ["first name", "Claire Martin valide chaque version.", "Claire et brève, la fiche tient sur une page.", "Claire"],
  ["identifier", "Il lit simple.xml chaque nuit.", "Il lit un fichier simple.", "simple"],
  ["quotation marks", "Le bouton « Accès rapide » est vert.", "Le bouton « Accès » est rapide.", "rapide"],
  ["plain quotation marks", 'Le bouton "Accès rapide" est vert.', 'Le bouton "Accès" est rapide.', "rapide"],
])("%s", (_, disarmed, not, word) => {
  expect(ambiguous(disarmed)).not.toContain(word);
  expect(ambiguous(not)).toContain(word);
  expect(disarmed).toMatch(new RegExp(word.replace(/\./g, "\\."), "i"));
});
