import type { Localized } from "../document/language";

/** Words of the self-test page. */
export const WORDS = {
  title: { fr: "Autotest de Cadrage", en: "Cadrage self-test" },
  intro: {
    fr: "Ouvrez un document vierge dans Word avant de lancer l’autotest\u00a0: il écrit et efface le corps du document. Il dure une à deux minutes.",
    en: "Open a blank document in Word before running the self-test: it writes and erases the body of the document. It takes a minute or two.",
  },
  run: { fr: "Lancer l’autotest", en: "Run the self-test" },
  copy: { fr: "Copier le résultat", en: "Copy the result" },
  copied: { fr: "Résultat copié.", en: "Result copied." },
  copyByHand: { fr: "Copiez le texte ci-dessous (Ctrl+C).", en: "Copy the text below (Ctrl+C)." },
  notBlank: {
    fr: "Ce document n’est pas vierge\u00a0: rien n’a été fait. Ouvrez un nouveau document et recommencez.",
    en: "This document is not blank: nothing was done. Open a new document and try again.",
  },
  tooOld: { fr: "Ce Word n’a pas WordApi 1.3\u00a0: Cadrage ne peut pas y fonctionner.", en: "This Word lacks WordApi 1.3: Cadrage cannot work in it." },
  done: { fr: "Terminé. Réussis\u00a0:", en: "Done. Passed:" },
  scenario: { fr: "Scénario", en: "Scenario" },
  outcome: { fr: "Résultat", en: "Outcome" },
  passed: { fr: "réussi", en: "passed" },
  failed: { fr: "échec", en: "failed" },
} as const satisfies Readonly<Record<string, Localized>>;
