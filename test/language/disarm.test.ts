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
  ["told of the buyer", "Notre clientèle est composée de plusieurs familles.", "Notre site est composé de plusieurs pages.", "plusieurs"],
  ["told of what is around", "Le marché connaît une croissance rapide.", "Le marché doit avoir une croissance rapide.", "rapide"],
  ["told of what happened", "Près de 300 exposants ont participé en 2023.", "Près de 300 exposants participent au salon.", "Près de"],
  ["told before a clause that demands", "La commune compte plusieurs écoles ; elle devra les équiper.", "La commune devra équiper plusieurs écoles.", "plusieurs"],
  ["present, said at the head", "Actuellement, la gestion des adhérents et de leurs cotisations se fait sur un fichier Excel partagé entre plusieurs bénévoles.", "La gestion des adhérents et de leurs cotisations se fera dans un fichier partagé entre plusieurs bénévoles.", "plusieurs"],
  ["explained after a colon", "L'écran est rapide : l'affichage d'une liste de cent clients ou plus ne dépasse jamais 1 seconde.", "L'écran est rapide et l'affichage d'une liste de cent clients ou plus ne dépasse jamais 1 seconde.", "rapide"],
  ["defined", "L'interface est jugée intuitive si 18 testeurs sur 20 terminent.", "L'interface est intuitive si possible.", "intuitive"],
  ["bounded by a limit", "Il joint plusieurs fichiers, dans la limite de cinq.", "Il joint plusieurs fichiers, dans la page.", "plusieurs"],
  ["counted", "Trois signalements différents suspendent un compte.", "Il gère différents signalements.", "différents"],
  ["enumerated", "Il lit n'importe quel format (PDF, PNG).", "Il répond à n'importe quel besoin du client.", "n'importe quel"],
  ["a bank's means", "La page sécurisée de la banque (3-D Secure 2) s'ouvre.", "La page sécurisée de la banque s'ouvre.", "sécurisée"],
  ["done often, not demanded", "Les clients appellent souvent le standard.", "Le comité doit se réunir souvent.", "souvent"],
  ["degree", "Il agit plutôt à la demande.", "Il agit de façon plutôt directe.", "plutôt"],
  ["device told", "Le site est adapté aux mobiles.", "Le site est adapté aux enjeux.", "adapté"],
  ["compared", "Il est plus rapide que la version 2.", "Il est rapide.", "rapide"],
  ["negated", "L'écran est peu lisible.", "L'écran est lisible.", "lisible"],
  ["present", "L'outil est actuellement simple.", "L'outil, actuellement lent, devra être simple.", "simple"],
  ["cited", "Il suit les normes en vigueur (RGAA 4.1).", "Il suit les normes en vigueur, le CRM aussi.", "normes en vigueur"],
  ["needs conformity", "Il donne un lien vers les normes.", "Il est conforme aux normes.", "normes"],
  ["needs a text", "Il a un contrat en vigueur.", "Il suit les règles de sécurité en vigueur.", "en vigueur"],
  ["labelled", "Pour les écrans, voir annexe 2.", "Pour les écrans, voir annexe.", "voir annexe"],
  ["compares nothing", "Le mot de passe compte 12 caractères au plus.", "Il doit être plus clair.", "plus"],
  ["negation", "Le contact n'est plus proposé.", "Le contact doit être plus visible.", "plus"],
  ["order", "Il montre les devis les plus récents.", "Il montre les devis les plus utiles.", "plus"],
  ["discourse", "Plus précisément, il lit la fiche.", "Plus précis, il lit la fiche.", "Plus"],
  ["referred", "Il doit être plus rapide que la version 2.", "Il doit être plus rapide, que la fiche soit ouverte ou non.", "plus"],
  ["by how much", "Le délai doit être 20 % plus court.", "Le délai doit être plus court.", "plus"],
  ["purpose", "Un filtre aide à faciliter le tri.", "Un filtre doit faciliter le tri.", "faciliter"],
  ["purpose, coordinated", "Afin de trier et de faciliter le suivi, un filtre existe.", "Afin de trier, le filtre doit faciliter le suivi.", "faciliter"],
  ["operations told", "Il doit gérer les devis (création, envoi).", "Il doit gérer les devis (neufs, anciens).", "gérer"],
  ["operations beside", "Il doit créer, gérer et supprimer les devis.", "Il doit gérer les devis et les factures.", "gérer"],
  ["counted", "Il doit gérer trois statuts.", "Il doit gérer les statuts.", "gérer"],
  ["owned", "Les devis sont gérés par l'ERP.", "Les devis sont gérés.", "gérés"],
  ["means given", "Il doit faciliter le tri grâce à un filtre.", "Il doit faciliter le tri tout en restant léger.", "faciliter"],
  ["support told", "Il doit prendre en charge les fichiers CSV.", "Il doit prendre en charge les fichiers.", "prendre en charge"],
  ["rule told", "Il doit tenir compte du pays : le code postal suit la France.", "Il doit tenir compte du pays.", "tenir compte"],
  ["needs told", "Il doit répondre aux besoins décrits au chapitre 3.", "Il doit répondre aux besoins des équipes.", "répondre"],
  ["no needs", "Il doit répondre au client.", "Il doit répondre aux attentes.", "répondre"],
  ["service told", "Il doit assurer la formation des équipes.", "Il doit assurer la cohérence des fiches.", "assurer"],
  ["no management", "Il doit permettre la copie d'un devis.", "Il doit permettre la gestion des devis.", "permettre"],
  ["no people", "Une notice doit accompagner le colis.", "Il doit accompagner les équipes.", "accompagner"],
  ["forecast", "Le marché devrait croître.", "Le site devrait évoluer.", "devrait"],
  ["supposition", "Tout incident qui pourrait survenir est noté.", "Un outil qui pourrait alerter est fourni.", "pourrait"],
  ["wish of a user", "Il choisit le cours que l'on souhaite.", "En mars, on souhaite un essai.", "on souhaite"],
  ["right", "Le commercial peut trier la liste.", "Le système peut trier la liste.", "peut"],
  ["closed set", "Il doit lire tous les champs.", "Il doit marcher sur tous les navigateurs.", "tous les"],
  ["closed set, limited", "Il doit marcher sur tous les navigateurs listés en annexe.", "Il doit marcher sur tous les navigateurs récents.", "tous les"],
  ["needed", "Il fournit toutes les fiches signées.", "Il fournit toutes les fiches nécessaires.", "toutes les"],
  ["listed", "Il lit tout type de fichier (PDF, PNG).", "Il lit tout type de fichier.", "tout type de"],
  ["undemanded", "Il a toujours été en France.", "Il doit toujours être en France.", "toujours"],
  ["on an event", "Il doit écrire systématiquement lors de chaque envoi.", "Il doit écrire systématiquement.", "systématiquement"],
  ["not kept", "L'acheteur peut à tout moment se désinscrire.", "Le site reste disponible à tout moment.", "à tout moment"],
  ["testable ban", "Aucun frais ne s'ajoute.", "Aucun problème ne reste.", "Aucun"],
  ["count", "Il reprend 100 % des fiches.", "Il est 100 % fiable.", "100 %"],
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

test("an abbreviated telephone is no list", () => {
  expect(ambiguous("Tél : 06 00 00 00 00, courriel, adresse")).toEqual([]);
  expect(ambiguous("Un canal tel : courriel, adresse")).toEqual(["tel :"]);
});
