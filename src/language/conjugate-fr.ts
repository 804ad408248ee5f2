/**
 * The forms in which a requirement states a verb: infinitive, third persons of the present, the future and the
 * conditional. Participles stay out: "garantissant une reprise" comments, "géré par l'ERP" says who does it.
 */
export function conjugateFrench(lemma: string): readonly string[] {
  const [, pronoun = "", verb = "", complement = ""] = PARTS.exec(lemma) ?? [];
  const { singular, plural, stem } = IRREGULAR[verb] ?? regular(verb);
  return [verb, singular, plural, `${stem}a`, `${stem}ont`, `${stem}ait`, `${stem}aient`].map((form) => pronounFor(pronoun, form) + form + complement);
}

/** "se charger de", "prendre en compte": a pronoun, the verb, what always follows it. */
const PARTS = /^(se |s'|)(\S+)(.*)$/;

interface Stems {
  /** Third persons of the present. */
  readonly singular: string;
  readonly plural: string;
  /** What the endings of the future and the conditional are added to. */
  readonly stem: string;
}

const IRREGULAR: Readonly<Record<string, Stems>> = {
  prendre: { singular: "prend", plural: "prennent", stem: "prendr" },
  tenir: { singular: "tient", plural: "tiennent", stem: "tiendr" },
  soutenir: { singular: "soutient", plural: "soutiennent", stem: "soutiendr" },
  correspondre: { singular: "correspond", plural: "correspondent", stem: "correspondr" },
  répondre: { singular: "répond", plural: "répondent", stem: "répondr" },
  permettre: { singular: "permet", plural: "permettent", stem: "permettr" },
  prévoir: { singular: "prévoit", plural: "prévoient", stem: "prévoir" },
  couvrir: { singular: "couvre", plural: "couvrent", stem: "couvrir" },
  inclure: { singular: "inclut", plural: "incluent", stem: "inclur" },
  satisfaire: { singular: "satisfait", plural: "satisfont", stem: "satisfer" },
  promouvoir: { singular: "promeut", plural: "promeuvent", stem: "promouvr" },
  faire: { singular: "fait", plural: "font", stem: "fer" },
  concourir: { singular: "concourt", plural: "concourent", stem: "concourr" },
};

/** Verbs in -er and, with -iss-, in -ir. */
function regular(verb: string): Stems {
  const root = verb.slice(0, -2);
  if (verb.endsWith("ir")) return { singular: `${root}it`, plural: `${root}issent`, stem: verb };
  const present = beforeMute(root);
  // "gérer" keeps its é in the future, "peser" and "appuyer" do not.
  return { singular: `${present}e`, plural: `${present}ent`, stem: /é[^aeiouy]+$/.test(root) ? verb : `${present}er` };
}

/** The root before a mute e: gérer → gère, peser → pèse, appuyer → appuie. */
function beforeMute(root: string): string {
  if (root.endsWith("uy") || root.endsWith("oy")) return `${root.slice(0, -1)}i`;
  return root.replace(/[ée]([^aeiouyé])$/, "è$1");
}

function pronounFor(pronoun: string, form: string): string {
  if (pronoun === "") return "";
  return /^[aeiouyéèh]/.test(form) ? "s'" : "se ";
}
