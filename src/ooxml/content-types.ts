import type { Package } from "./package";
import { plainAttribute, readXml } from "./xml";

/** The content type of each part: by its own name, else by its extension (ECMA-376 part 2, 6.2.3). */
export interface ContentTypes {
  of(part: string): string | null;
}

export function readContentTypes(source: Package): ContentTypes {
  const name = "[Content_Types].xml";
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const xml = source.text(name);
  if (xml !== null) {
    readXml(name, xml, {
      open(element, attributes) {
        const get = (key: string): string => plainAttribute(attributes(), key) ?? "";
        if (element === "ct:Override") byName.set(get("PartName").replace(/^\//, "").toLowerCase(), get("ContentType"));
        else if (element === "ct:Default") byExtension.set(get("Extension").toLowerCase(), get("ContentType"));
      },
    });
  }
  return {
    of: (part) => byName.get(part.toLowerCase()) ?? byExtension.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? null,
  };
}
