import type { GetAttributes } from "./xml";
import { attribute, integer, isOn } from "./xml";

/** What matters here of the look of characters; undefined where nothing is said. */
export interface RunProperties {
  bold?: boolean;
  caps?: boolean;
  underlined?: boolean;
  hidden?: boolean;
  /** Half-points. */
  size?: number;
}

/** Takes an element of w:rPr into account; false when it says nothing of these (ECMA-376 17.3.2). */
export function readRunProperty(properties: RunProperties, name: string, get: GetAttributes): boolean {
  switch (name) {
    case "w:b":
      properties.bold = isOn(get());
      return true;
    case "w:caps":
      properties.caps = isOn(get());
      return true;
    case "w:vanish":
      properties.hidden = isOn(get());
      return true;
    case "w:u":
      properties.underlined = (attribute(get(), "val") ?? "none") !== "none";
      return true;
    case "w:sz": {
      const size = integer(get(), "val");
      if (size !== undefined) properties.size = size;
      return true;
    }
    default:
      return false;
  }
}
