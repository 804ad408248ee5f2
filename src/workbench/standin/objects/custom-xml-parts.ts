import { addCustomXmlPart, customXmlPartsOf, deleteCustomXmlPart, partXml, type CustomXmlPart } from "../custom-xml";
import { invalidArgument } from "../errors";
import { collection, present, type AnyObject, type Kind } from "../host-object";
import type { OpenDocument } from "../open-document";

const PART: Kind<CustomXmlPart> = {
  name: "CustomXmlPart",
  id: (part) => part.id,
  scalars: {
    Id: { get: (part) => part.id },
    NamespaceUri: { get: (part) => part.namespace },
  },
  methods: {
    GetXml: (part, _, open) => partXml(part, open),
    Delete: (part, _, open) => {
      deleteCustomXmlPart(part, open);
      return null;
    },
  },
};

const partObject = (part: CustomXmlPart): AnyObject => ({ kind: PART, target: part });

/** Custom XML parts of the Word namespace (WordApi 1.4). */
export const customXmlParts = (open: OpenDocument, parts: readonly CustomXmlPart[] = customXmlPartsOf(open)): AnyObject =>
  collection("CustomXmlPartCollection", parts.map(partObject), {
    GetByNamespace: (_, [namespace]) => customXmlParts(open, parts.filter((part) => part.namespace === namespace)),
    GetItem: (_, [id]) => partObject(present(parts.find((part) => part.id === id), "CustomXmlPartCollection.getItem()")),
    GetItemOrNullObject: (_, [id]) => {
      const found = parts.find((part) => part.id === id);
      return found ? partObject(found) : null;
    },
    GetCount: () => parts.length,
    GetOnlyItem: () => partObject(present(parts.length === 1 ? parts[0] : undefined, "CustomXmlPartCollection.getOnlyItem()")),
    GetOnlyItemOrNullObject: () => (parts.length === 1 && parts[0] ? partObject(parts[0]) : null),
    Add: (_, [xml]) => {
      if (typeof xml !== "string") throw invalidArgument("xml");
      return partObject(addCustomXmlPart(xml, open));
    },
  });
