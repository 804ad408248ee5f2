import type { Package } from "./package";
import { plainAttribute, readXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** Last part of its type's address ("officeDocument", "styles"...): the same in Transitional and Strict. */
  readonly type: string;
  /** Name of the target part without leading slash; the address as written when it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or of the package itself (part ""); none when it has no .rels part. ECMA-376 part 2, 6.5. */
export function readRelationships(source: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const xml = source.text(name);
  const found: Relationship[] = [];
  if (xml === null) return found;
  readXml(name, xml, {
    open(element, attributes) {
      if (element !== "pr:Relationship") return;
      const get = (key: string): string => plainAttribute(attributes(), key) ?? "";
      const external = get("TargetMode") === "External";
      const type = get("Type");
      found.push({ id: get("Id"), type: type.slice(type.lastIndexOf("/") + 1), target: external ? get("Target") : resolve(folder, get("Target")), external });
    },
  });
  return found;
}

/** A target relative to the folder of its source, as a part name. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
