import type { HostObject, Kind } from "../host-object";
import type { ListItem } from "../numbering";
import type { OpenDocument } from "../open-document";

const LIST_ITEM: Kind<ListItem> = {
  name: "ListItem",
  scalars: {
    Level: { get: (item) => item.level },
    ListString: { get: (item) => item.listString },
  },
};

export function listItemObject(paragraph: Element, open: OpenDocument): HostObject<ListItem> | null {
  const item = open.listItems().get(paragraph);
  return item ? { kind: LIST_ITEM, target: item } : null;
}
