import { noted, quiet } from "./element";
import type { Element } from "./element";

const embedded = (name: string): Element => ({
  open(reader) {
    reader.pushOpaque({ kind: "opaque", what: "embedded", name });
    reader.notes.add("embedded", name);
    reader.skip();
  },
});

/** Prefixes whose alternative of mc:AlternateContent is read: those it is understood to be written with. */
const UNDERSTOOD = new Set(["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16cid", "w16cex", "w16sdtdh", "a14", "am3d", "cx", "cx1", "aink", "v"]);

/** Drawings, embedded objects, equations, and the alternatives of markup compatibility (ECMA-376 part 3). */
export const OBJECT_ELEMENTS: Readonly<Record<string, Element>> = {
  "mc:AlternateContent": {
    open(reader) {
      reader.alternatives.push(false);
    },
    close(reader) {
      reader.alternatives.pop();
    },
  },
  "mc:Choice": {
    open(reader, attributes) {
      const last = reader.alternatives.length - 1;
      const needed = (attributes()["Requires"] ?? "").split(/\s+/).filter((prefix) => prefix !== "");
      if (reader.alternatives[last] === false && needed.every((prefix) => UNDERSTOOD.has(prefix))) reader.alternatives[last] = true;
      else reader.skip();
    },
  },
  "mc:Fallback": {
    open(reader) {
      if (reader.alternatives.at(-1) !== false) reader.skip();
    },
  },
  "w:drawing": quiet,
  "w:pict": quiet,
  "w:object": {
    open(reader) {
      reader.quiet++;
      reader.notes.add("embedded", "object");
    },
    close(reader) {
      reader.quiet--;
    },
  },
  "pic:pic": noted("picture"),
  "v:imagedata": noted("picture"),
  "c:chart": noted("embedded", "chart"),
  "dgm:relIds": noted("embedded", "diagram"),
  "w:altChunk": embedded("altChunk"),
  "w:subDoc": embedded("subDoc"),

  "m:oMath": quiet,
  "m:oMathPara": quiet,
};
