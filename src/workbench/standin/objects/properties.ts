import type { HostObject, Kind } from "../host-object";
import type { OpenDocument } from "../open-document";
import { forbidsWriting, protection } from "../settings";

/** Text of an element of docProps: core.xml or app.xml. */
function property(part: "core-properties" | "extended-properties", name: string, open: OpenDocument): string {
  const found = open.pkg.related("", part);
  const root = found === undefined ? undefined : open.pkg.tree(found)?.documentElement;
  return Array.from(root?.children ?? []).find((child) => child.localName === name)?.textContent ?? "";
}

const core = (name: string): { get(target: "properties", open: OpenDocument): string } => ({ get: (_, open) => property("core-properties", name, open) });
const extended = (name: string): { get(target: "properties", open: OpenDocument): string } => ({ get: (_, open) => property("extended-properties", name, open) });

/** Locked for annotations, as Word says of a protected document. */
const LOCKED = 8;

const PROPERTIES: Kind<"properties"> = {
  name: "DocumentProperties",
  scalars: {
    Title: core("title"),
    Subject: core("subject"),
    Author: core("creator"),
    Keywords: core("keywords"),
    Category: core("category"),
    LastAuthor: core("lastModifiedBy"),
    Company: extended("Company"),
    Manager: extended("Manager"),
    Template: extended("Template"),
    ApplicationName: extended("Application"),
    Security: {
      get: (_, open) => (forbidsWriting(protection(open)) ? LOCKED : Number(property("extended-properties", "DocSecurity", open)) || 0) | open.security,
    },
  },
};

export const propertiesObject = (): HostObject<"properties"> => ({ kind: PROPERTIES, target: "properties" });
