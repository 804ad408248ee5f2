import { readContentTypes } from "./content-types";
import type { Package } from "./package";
import { readRelationships } from "./relationships";
import { refuse } from "./refuse";

/**
 * The part that the package's own relationships name as its document (ECMA-376 part 1, 11.3.10), whatever its name.
 * Throws the sentence that fits when the archive is something else than a Word document.
 */
export function mainPartOf(source: Package): string {
  if (source.has("mimetype") && source.has("content.xml")) throw refuse("openDocument");
  const target = readRelationships(source, "").find((one) => one.type === "officeDocument" && !one.external)?.target;
  if (target === undefined || !source.has(target)) throw refuse("noMainPart");
  const type = readContentTypes(source).of(target) ?? "";
  if (type.includes("spreadsheetml") || type.includes("ms-excel")) throw refuse("spreadsheet");
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) throw refuse("presentation");
  return target;
}
