import type { Localized } from "../document/language";
import type { Rule } from "./rule";

/** A rule of the INCOSE Guide to Writing Requirements v4, worded by us. */
export interface IncoseRule {
  readonly number: number;
  readonly title: Localized;
  /** Why no rule of ours covers it; null for those that some must cover. */
  readonly uncovered: Localized | null;
}

const covered = (number: number, fr: string, en: string): IncoseRule => ({ number, title: { fr, en }, uncovered: null });

/** All 42, in their order. */
export const INCOSE_RULES: readonly IncoseRule[] = [
  covered(1, "Une structure de phrase convenue", "An agreed sentence structure"),
  covered(2, "La voix active", "The active voice"),
  covered(3, "Un sujet et un verbe qui conviennent au niveau de l’exigence", "A subject and a verb fit for the level of the requirement"),
  covered(4, "Des termes définis", "Defined terms"),
  {
    number: 5,
    title: { fr: "Des articles définis", en: "Definite articles" },
    uncovered: {
      fr: "Le français met un article partout : « une fiche » et « la fiche » ne se distinguent que par le sens, que seul un lecteur connaît.",
      en: "French has an article everywhere: whether “a record” or “the record” is meant is a matter of sense, which only a reader knows.",
    },
  },
  covered(6, "Une unité à côté de chaque nombre, la même partout", "A unit beside every number, the same throughout"),
  covered(7, "Pas de terme vague", "No vague term"),
  covered(8, "Pas d’échappatoire", "No escape clause"),
  covered(9, "Pas de liste ouverte", "No open-ended clause"),
  covered(10, "Pas d’infinitif superflu", "No superfluous infinitive"),
  covered(11, "Une proposition par condition", "A clause of its own for each condition"),
  {
    number: 12,
    title: { fr: "Une grammaire correcte", en: "Correct grammar" },
    uncovered: { fr: "Word corrige la grammaire, dans la langue du document, mieux que nous ne le ferions.", en: "Word corrects grammar, in the document’s language, better than we would." },
  },
  {
    number: 13,
    title: { fr: "Une orthographe correcte", en: "Correct spelling" },
    uncovered: { fr: "Word corrige l’orthographe et connaît le dictionnaire de l’entreprise.", en: "Word corrects spelling and knows the company’s dictionary." },
  },
  covered(14, "Une ponctuation correcte", "Correct punctuation"),
  covered(15, "Des « et » et des « ou » qui se lisent d’une seule façon", "“And” and “or” that can be read in one way"),
  covered(16, "Pas de négation", "No “not”"),
  covered(17, "Pas de barre oblique", "No oblique symbol"),
  covered(18, "Une seule idée par exigence", "A single thought per requirement"),
  covered(19, "Pas de mot qui joint deux exigences", "No word that joins two requirements"),
  covered(20, "Pas de raison dans l’exigence", "No purpose inside the requirement"),
  covered(21, "Pas de parenthèse qui cache une exigence", "No parenthesis that hides a requirement"),
  covered(22, "Des listes énumérées", "Sets listed one by one"),
  {
    number: 23,
    title: { fr: "Un schéma ou un tableau pour ce qui est complexe", en: "A diagram or table for what is complex" },
    uncovered: { fr: "Savoir qu’un schéma dirait mieux la chose demande de la comprendre : c’est l’affaire du relecteur.", en: "Knowing that a diagram would say it better takes understanding: it is the reviewer’s part." },
  },
  covered(24, "Pas de pronom dont on cherche le nom", "No pronoun whose noun must be searched for"),
  covered(25, "Une exigence qui se comprend sans son titre", "A requirement understood without its heading"),
  covered(26, "Pas d’absolu", "No absolute"),
  covered(27, "Des conditions dites, avec leur conséquence", "Conditions stated, with their consequence"),
  covered(28, "Des conditions multiples écrites cas par cas", "Multiple conditions written case by case"),
  covered(29, "Une exigence classée : nature, priorité, identifiant", "A requirement classified: kind, priority, identifier"),
  covered(30, "Une exigence écrite une seule fois", "A requirement written once only"),
  covered(31, "Le besoin plutôt que la solution", "The need rather than the solution"),
  covered(32, "« Chaque » plutôt que « tous »", "“Each” rather than “all”"),
  covered(33, "Des valeurs avec leurs bornes", "Values with their range"),
  covered(34, "Une performance qui se mesure", "Performance that can be measured"),
  covered(35, "Des moments et des délais dits", "Moments and delays stated"),
  covered(36, "Les mêmes termes et les mêmes unités partout", "The same terms and units throughout"),
  covered(37, "Des sigles développés", "Acronyms spelt out"),
  covered(38, "Pas d’abréviation", "No abbreviation"),
  {
    number: 39,
    title: { fr: "Une charte de rédaction", en: "A style guide" },
    uncovered: {
      fr: "La charte est celle de l’entreprise : son profil, ses mots permis ou proscrits et les réglages des règles la portent.",
      en: "The style guide is the company’s: its profile, its allowed and banned words and the settings of the rules carry it.",
    },
  },
  covered(40, "Une seule façon d’écrire les décimales", "One way to write decimals"),
  covered(41, "Les exigences qui vont ensemble au même endroit", "Related requirements in one place"),
  covered(42, "Un document structuré, sans trou", "A structured document without gaps"),
];

/** The rules of ours that name a rule of INCOSE. */
export const coveringRules = ({ number }: IncoseRule, rules: readonly Rule[]): readonly Rule[] => rules.filter(({ source }) => source.incose?.includes(number));

/** The page that maps all 42 to our rules, in Markdown; a rule with a circle is off until someone turns it on. */
export function incosePage(rules: readonly Rule[]): string {
  const count = INCOSE_RULES.filter((one) => coveringRules(one, rules).length > 0).length;
  const lines = INCOSE_RULES.map((one) => {
    const ours = coveringRules(one, rules);
    const [fr, en] = ours.length > 0 ? [linksOf(ours), ""] : [one.uncovered?.fr ?? "", one.uncovered?.en ?? ""];
    return `| R${one.number} | ${one.title.fr}<br>*${one.title.en}* | ${en === "" ? fr : `— ${fr}<br>*${en}*`} |`;
  });
  const parts = [
    "# Les 42 règles d’INCOSE · *The 42 rules of INCOSE*",
    `Les 42 règles du guide d’INCOSE pour écrire des exigences (Guide to Writing Requirements, version 4), et les nôtres : ${count} sont couvertes. Une règle suivie de ○ ne s’applique que si vous la choisissez.`,
    `*The 42 rules of the INCOSE Guide to Writing Requirements, version 4, and ours: ${count} are covered. A rule followed by ○ applies only where you turn it on.*`,
    ["| INCOSE | Règle / *Rule* | Cadrage |", "|---|---|---|", ...lines].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

const linksOf = (rules: readonly Rule[]): string => rules.map(({ id, enabledByDefault }) => `[${id}](${id}.md)${enabledByDefault === false ? " ○" : ""}`).join(", ");
