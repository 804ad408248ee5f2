import type { Localized } from "../document/language";
import type { Range } from "../document/place";
import { rememberedText } from "../document/remembered";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";

/** Aim A4: one thing, one name. Information, once a document: readers understand, but a contract gains by one word. */
export const oneNameForTheProduct = defineRule({
  id: "one-name-for-the-product",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["A4", "V1"], incose: [4, 36] },
  title: { fr: "Un seul nom pour la solution attendue", en: "One name for the expected solution" },
  why: {
    fr: "Si « l’outil » et « la plateforme » désignent la même chose, un prestataire peut soutenir qu’une exigence porte sur autre chose que son offre.",
    en: "If “the tool” and “the platform” are the same thing, a supplier may argue that a requirement is about something else than its offer.",
  },
  options: {},
  messages: {
    names: {
      fr: "La solution attendue a plusieurs noms dans les exigences : {names}. Gardez-en un seul, ou dites dans le glossaire qu’ils désignent la même chose.",
      en: "The expected solution has several names in the requirements: {names}. Keep one, or say in the glossary that they mean the same.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\nLa solution doit exporter les contacts.\n\nLa solution doit afficher le pipeline.\n\nL’outil comptable doit recevoir les factures.\n\nLa solution devra tracer les connexions.",
        "# Exigences fonctionnelles\n\nLa solution doit exporter les contacts.\n\nLa solution doit afficher le pipeline.\n\nL’outil doit tracer les connexions.\n\nL’outil doit chiffrer les sauvegardes.\n\n# Glossaire\n\nOutil : la solution CRM, objet du présent document.",
      ],
      en: ["# Functional requirements\n\nThe solution shall export contacts.\n\nThe solution shall show the pipeline.\n\nThe tool used by accounting shall receive invoices."],
    },
    bad: {
      fr: ["# Exigences fonctionnelles\n\nLa solution doit exporter les contacts.\n\nLa solution doit afficher le pipeline.\n\n⟦L’outil⟧ devra tracer les connexions.\n\nLa solution permettra de planifier les relances.\n\nL’outil doit chiffrer les sauvegardes."],
      en: ["# Functional requirements\n\n⟦The system⟧ shall export contacts.\n\nThe system shall show the pipeline.\n\nThe platform shall log connections.\n\nThe platform must encrypt backups.\n\nThe platform shall schedule reminders."],
    },
  },
  *check(outline) {
    const uses = new Map<string, { count: number; readonly range: Range; readonly section: number; readonly words: string }>();
    yield* inSteps(outline.requirements, ({ text, range, section }) => {
      const subject = subjectOf(text);
      if (subject === null || isDefined(subject.name, outline.glossary)) return;
      const { name, words, start } = subject;
      const known = uses.get(name);
      if (known) known.count++;
      else uses.set(name, { count: 1, range: { place: range.place, start: range.start + start, end: range.start + start + words.length }, section, words });
    });
    const named = [...uses.values()].sort((a, b) => b.count - a.count);
    const told = named.length >= SEVERAL ? named : named.filter(({ count }) => count >= REPEATED);
    const rarest = told.at(-1);
    if (told.length < 2 || rarest === undefined) return;
    const lower = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    const names: Localized = {
      fr: told.map(({ words, count }) => `« ${lower(words)} » (${count} fois)`).join(", "),
      en: told.map(({ words, count }) => `“${lower(words)}” (${count === 1 ? "once" : `${count} times`})`).join(", "),
    };
    yield { message: "names", data: { names }, range: rarest.range, section: rarest.section };
  },
});

/** Of two names, one used once is a slip, or something else that the sentence tells; three names are no slip. */
const REPEATED = 2;
const SEVERAL = 3;

/** "La solution CRM doit", "Le futur outil permettra", "The system shall": the noun alone, or with "CRM"; what another word qualifies is another thing. */
const SUBJECT =
  /(?<!\p{L})((?:la |le |l['’]|cette |cet |ce |the |this )(?:futur[e]? |nouvel(?:le)? |nouveau |new |future )?(solution|outil|application|plate-?forme|logiciel|progiciel|systèmes?|tool|platform|software|system|product|produit)(?: crm| proposée?| attendue?| cible| retenue?| à mettre en place| to be delivered)?) (?:ne |n['’])?(?:doit|devra|devrait|permet|permettra|propose|proposera|offre|offrira|sera|est|aura|dispose|disposera|assure|assurera|garantit|garantira|gère|gérera|pourra|peut|fournit|fournira|shall|must|will|should|can|allows|provides)(?![\p{L}\p{N}])/iu;

/** The thing named, whatever its spelling and language; "système" and "system" included, for requirements name it the most. */
const NAMES: Readonly<Record<string, string>> = {
  solution: "solution", outil: "outil", application: "application", plateforme: "plateforme", "plate-forme": "plateforme", logiciel: "logiciel", progiciel: "progiciel", systeme: "systeme", produit: "produit",
  tool: "tool", platform: "platform", software: "software", system: "system", product: "product",
};

/** What a requirement calls the product, in its words and by its name. */
interface Subject {
  readonly name: string;
  readonly words: string;
  readonly start: number;
}

const subjectOf = rememberedText((text): Subject | null => {
  const match = SUBJECT.exec(text);
  const words = match?.[1];
  const name = NAMES[foldText(match?.[2] ?? "")];
  return match === null || words === undefined || name === undefined ? null : { name, words, start: match.index };
});

const isDefined = (name: string, glossary: ReadonlySet<string>): boolean => glossary.has(name) || glossary.has(`${name} crm`) || (name === "plateforme" && glossary.has("plate-forme"));
