/** The part of saxen that is used here; the package carries no types. */
declare module "saxen" {
  export type SaxenAttributes = Readonly<Record<string, string | undefined>>;
  /** Parses the attributes of the tag last opened, on demand; false when they could not be parsed. */
  export type SaxenGetAttributes = () => SaxenAttributes | false;

  export class Parser {
    /** Namespace addresses and the prefix under which their elements are told. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: "openTag", told: (name: string, attributes: SaxenGetAttributes, decode: (text: string) => string, selfClosing: boolean) => void): this;
    on(event: "closeTag", told: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", told: (text: string) => void): this;
    on(event: "error" | "warn", told: (error: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
