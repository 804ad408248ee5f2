import { isQuoted } from "../language/disarm/naming";
import { obliques } from "../language/statement/obliques";
import { defineRule } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

/** How far quotation marks are looked for. */
const QUOTE = 120;

export const noSlashes = defineRule({
  id: "no-slashes",
  scope: "block",
  family: "ambiguous",
  category: "logic",
  severity: "info",
  source: { guide: ["V1"], incose: [17], iso29148: "ambiguous logic" },
  title: { fr: "Pas de barre oblique entre deux mots", en: "No slash between two words" },
  why: {
    fr: "Une barre oblique veut dire « et », « ou », « puis » ou « c’est-à-dire » : chaque lecteur choisit.",
    en: "A slash means “and”, “or”, “then” or “that is”: each reader chooses.",
  },
  options: {},
  messages: {
    found: {
      fr: "«\u00a0{term}\u00a0» se lit «\u00a0et\u00a0» ou «\u00a0ou\u00a0»\u00a0: écrivez celui des deux qui est exigé.",
      en: "“{term}” can be read “and” or “or”: write the one that is required.",
    },
  },
  examples: {
    good: {
      fr: [
        "L'application est de type client/serveur.",
        "L'abonnement coûte 25 euros par utilisateur/mois.",
        "Un bouton permet d'activer/désactiver la relance.",
        "Le statut prend une valeur : planifié / en cours / terminé.",
        "La solution couvre les ventes B2B/B2C.",
        "Le fichier est déposé dans /exports/clients.",
      ],
      en: ["The client/server exchanges are encrypted.", "A button can enable/disable the reminder."],
    },
    bad: {
      fr: ["Le responsable valide les ⟦devis/factures⟧ de son équipe.", "La solution gère la ⟦création / consultation⟧ des fiches."],
      en: ["The manager approves the ⟦quotes/invoices⟧ of the team."],
    },
  },
  mayHit: ({ text, context }) => text.includes("/") && wordingSeverity(context.bearing) !== "info",
  *check({ text }) {
    for (const { start, end } of obliques(text)) {
      if (isQuoted({ rawBefore: text.slice(Math.max(0, start - QUOTE), start), rawAfter: text.slice(end, end + QUOTE) })) continue;
      yield { start, end, message: "found" as const, data: { term: text.slice(start, end) } };
    }
  },
});
