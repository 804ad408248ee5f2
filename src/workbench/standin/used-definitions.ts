import { descendants } from "./travelling-blocks";
import { attribute, childrenOf, isW, valueOf } from "./xml";

/** Elements that name a style by its id. */
export const STYLE_REFERENCES: ReadonlySet<string> = new Set(["pStyle", "rStyle", "tblStyle", "basedOn", "link", "next", "styleLink", "numStyleLink"]);

/** The styles and lists that some blocks need. */
export interface UsedDefinitions {
  readonly styles: readonly Element[];
  readonly abstracts: readonly Element[];
  readonly nums: readonly Element[];
}

/**
 * What blocks need of styles.xml and numbering.xml, with what that is made from in turn (ECMA-376 17.7.4, 17.9).
 * @param styles root of styles.xml
 * @param numbering root of numbering.xml
 */
export function usedDefinitions(blocks: readonly Element[], styles: Element | undefined, numbering: Element | undefined): UsedDefinitions {
  const byId = (elements: readonly Element[], name: string): ReadonlyMap<string, Element> => new Map(elements.map((element) => [attribute(element, name) ?? "", element]));
  const [allStyles, abstracts, nums] = [childrenOf(styles, "style"), childrenOf(numbering, "abstractNum"), childrenOf(numbering, "num")];
  const [styleOf, abstractOf, numOf] = [byId(allStyles, "styleId"), byId(abstracts, "abstractNumId"), byId(nums, "numId")];
  const used = new Set<Element>();
  const toRead = [...blocks];
  const need = (definition: Element | undefined): void => {
    if (!definition || used.has(definition)) return;
    used.add(definition);
    toRead.push(definition);
  };
  for (let element = toRead.pop(); element; element = toRead.pop()) {
    for (const each of descendants([element])) {
      if (!isW(each)) continue;
      if (STYLE_REFERENCES.has(each.localName)) need(styleOf.get(attribute(each, "val") ?? ""));
      else if (each.localName === "numId") need(numOf.get(attribute(each, "val") ?? ""));
    }
    if (isW(element, "num")) need(abstractOf.get(valueOf(element, "abstractNumId") ?? ""));
  }
  const kept = (all: readonly Element[]): readonly Element[] => all.filter((each) => used.has(each));
  return { styles: kept(allStyles), abstracts: kept(abstracts), nums: kept(nums) };
}
