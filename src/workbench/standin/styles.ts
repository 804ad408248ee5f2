import { attribute, childOf, childrenOf, valueOf } from "./xml";

/** Names of built-in styles whose local name differs, French Word (Word's own list); other styles keep their name. */
const FRENCH: ReadonlyArray<readonly [RegExp, string]> = [
  [/^heading (\d)$/, "Titre $1"], [/^toc (\d)$/, "TM $1"], [/^title$/, "Titre"], [/^subtitle$/, "Sous-titre"],
  [/^list paragraph$/, "Paragraphe de liste"], [/^table grid$/, "Grille du tableau"], [/^normal table$/, "Tableau Normal"],
  [/^quote$/, "Citation"], [/^caption$/, "Légende"], [/^header$/, "En-tête"], [/^footer$/, "Pied de page"], [/^strong$/, "Élevé"],
];

/** `Word.BuiltInStyleName` whose spelling is not that of the style's w:name with the spaces taken out. */
const SPELLING: Readonly<Record<string, string>> = {
  "normal table": "Other", "grid table light": "TableGridLight", "table grid light": "TableGridLight", "book title": "BookTitle",
};
const SIMPLE = new Set(["normal", "title", "subtitle", "quote", "intense quote", "strong", "emphasis", "subtle emphasis", "intense emphasis", "subtle reference", "intense reference", "book title", "list paragraph", "no spacing", "caption", "header", "footer", "hyperlink", "bibliography", "toc heading", "footnote text", "footnote reference", "endnote text", "endnote reference", "table grid light", "grid table light"]);
const PATTERN = /^(?:heading [1-9]|toc [1-9]|plain table [1-5]|(?:grid|list) table [1-7](?: light| dark| colorful)?(?: accent [1-6])?)$/;

export type StyleType = "paragraph" | "character" | "table" | "numbering";

/** styles.xml of one document: styles by id and by name, and what each inherits. */
export class Styles {
  private readonly byId = new Map<string, Element>();
  private readonly byName = new Map<string, Element>();
  private readonly defaults = new Map<string, Element>();
  private readonly chains = new Map<string, readonly Element[]>();

  constructor(readonly document: Document | undefined) {
    for (const style of childrenOf(this.document?.documentElement, "style")) {
      const type = attribute(style, "type") ?? "paragraph";
      this.byId.set(attribute(style, "styleId") ?? "", style);
      const name = valueOf(style, "name")?.toLowerCase();
      if (name !== undefined) this.byName.set(`${type} ${name}`, style);
      const isDefault = attribute(style, "default");
      if (isDefault === "1" || isDefault === "true" || isDefault === "on") this.defaults.set(type, style);
    }
  }

  named(type: StyleType, name: string): Element | undefined {
    return this.byName.get(`${type} ${name.toLowerCase()}`);
  }

  /** Whether a style of any type has that id. */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The style of that id, or the document's default one of the type. */
  effective(type: StyleType, id: string | undefined): Element | undefined {
    const style = id === undefined ? undefined : this.byId.get(id);
    return style && (attribute(style, "type") ?? "paragraph") === type ? style : this.defaults.get(type);
  }

  /** A style and those it is based on, nearest first; a loop ends the chain. */
  chain(type: StyleType, id: string | undefined): readonly Element[] {
    const key = `${type} ${id ?? ""}`;
    const known = this.chains.get(key);
    if (known) return known;
    const chain: Element[] = [];
    this.chains.set(key, chain);
    let style = this.effective(type, id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      const basedOn = valueOf(style, "basedOn");
      style = basedOn === undefined ? undefined : this.byId.get(basedOn);
    }
    return chain;
  }

  /** rPr or pPr of the document's defaults. */
  defaultProperties(name: "rPr" | "pPr"): Element | undefined {
    return childOf(childOf(childOf(this.document?.documentElement, "docDefaults"), `${name}Default`), name);
  }

  nameOf(style: Element | undefined): string {
    return valueOf(style, "name") ?? "Normal";
  }

  /** `Word.BuiltInStyleName` of a style: "Other" for a style that is not Word's own, whatever it is based on. */
  builtIn(style: Element | undefined): string {
    const custom = attribute(style, "customStyle");
    if (custom === "1" || custom === "true" || custom === "on") return "Other";
    return builtInName(this.nameOf(style));
  }

  /** The id of the style that a user of that language sees under a name. */
  idOf(type: StyleType, name: string, locale: string): string | undefined {
    for (const [id, style] of this.byId) if ((attribute(style, "type") ?? "paragraph") === type && this.localName(style, locale) === name) return id;
    return undefined;
  }

  /** The name a user of that language sees. */
  localName(style: Element | undefined, locale: string): string {
    const name = this.nameOf(style);
    const found = locale.toLowerCase().startsWith("fr") ? FRENCH.find(([pattern]) => pattern.test(name.toLowerCase())) : undefined;
    if (found) return name.toLowerCase().replace(found[0], found[1]);
    return /^heading \d$/i.test(name) ? `Heading ${name.slice(-1)}` : name;
  }
}

/** "heading 1" → "Heading1", "Grid Table 4 Accent 1" → "GridTable4_Accent1", others → "Other". */
export function builtInName(name: string): string {
  const lower = name.toLowerCase();
  const spelling = SPELLING[lower];
  if (spelling !== undefined) return spelling;
  if (!SIMPLE.has(lower) && !PATTERN.test(lower)) return "Other";
  const [main = "", accent] = lower.split(" accent ");
  const words = main.split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return accent === undefined ? words : `${words}_Accent${accent}`;
}
