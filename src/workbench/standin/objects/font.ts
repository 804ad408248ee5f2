import { runProperty, runToggle, textRuns } from "../formatting";
import type { HostObject, Kind } from "../host-object";
import type { OpenDocument } from "../open-document";
import { setRunProperty, setRunToggle } from "../write-runs";
import { attribute } from "../xml";
import { invalidArgument } from "../errors";

/** The stretches of text that one `font` object speaks of. */
export interface FontTarget {
  /** Read anew each time: an insertion may have added runs. */
  stretches(): readonly { readonly paragraph: Element; readonly from: number; readonly to: number }[];
}

type ReadRun<V> = (paragraph: Element, run: Element | undefined, open: OpenDocument) => V;

/** The value all runs share, or Word's own sign for "mixed". */
function shared<V>(target: FontTarget, open: OpenDocument, read: ReadRun<V>, mixed: V | null): V | null {
  let value: V | undefined;
  for (const { paragraph, from, to } of target.stretches())
    for (const run of textRuns(paragraph, open, from, to)) {
      const next = read(paragraph, run, open);
      if (value !== undefined && value !== next) return mixed;
      value = next;
    }
  return value ?? mixed;
}

const toggle = (name: string): { get(target: FontTarget, open: OpenDocument): unknown; set(target: FontTarget, value: unknown, open: OpenDocument): void } => ({
  get: (target, open) => shared(target, open, (paragraph, run) => runToggle(paragraph, run, name, open), null),
  set: (target, value, open) => {
    for (const each of target.stretches()) setRunToggle(each, name, value === true, open);
  },
});

const vertical = (value: "superscript" | "subscript"): ReturnType<typeof toggle> => ({
  get: (target, open) => shared(target, open, (paragraph, run) => attribute(runProperty(paragraph, run, "vertAlign", open), "val") === value, null),
  set: (target, on, open) => {
    for (const each of target.stretches()) setRunProperty(each, "vertAlign", { val: on === true ? value : "baseline" }, open);
  },
});

/** w:highlight values by the colours that Word answers (ECMA-376 17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: "#FFFF00", green: "#00FF00", cyan: "#00FFFF", magenta: "#FF00FF", blue: "#0000FF", red: "#FF0000", darkBlue: "#000080", darkCyan: "#008080",
  darkGreen: "#008000", darkMagenta: "#800080", darkRed: "#800000", darkYellow: "#808000", darkGray: "#808080", lightGray: "#C0C0C0", black: "#000000", white: "#FFFFFF",
};

function hex(value: unknown): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(typeof value === "string" ? value : "");
  if (!match?.[1]) throw invalidArgument(`color ${JSON.stringify(value)}`);
  return match[1].toUpperCase();
}

const FONT: Kind<FontTarget> = {
  name: "Font",
  scalars: {
    Bold: toggle("b"),
    Italic: toggle("i"),
    StrikeThrough: toggle("strike"),
    DoubleStrikeThrough: toggle("dstrike"),
    Superscript: vertical("superscript"),
    Subscript: vertical("subscript"),
    Size: {
      get: (target, open) => shared(target, open, (paragraph, run) => Number(attribute(runProperty(paragraph, run, "sz", open), "val") ?? 20) / 2, null),
      set: (target, value, open) => {
        if (typeof value !== "number" || !(value > 0)) throw invalidArgument("size");
        for (const each of target.stretches()) setRunProperty(each, "sz", { val: Math.round(value * 2) }, open);
      },
    },
    Name: {
      get: (target, open) =>
        shared(target, open, (paragraph, run) => {
          const fonts = runProperty(paragraph, run, "rFonts", open);
          return attribute(fonts, "ascii") ?? attribute(fonts, "hAnsi") ?? (attribute(fonts, "asciiTheme") === undefined ? "Times New Roman" : "Calibri");
        }, ""),
      set: (target, value, open) => {
        for (const each of target.stretches()) setRunProperty(each, "rFonts", { ascii: String(value), hAnsi: String(value), cs: String(value) }, open);
      },
    },
    Color: {
      get: (target, open) =>
        shared(target, open, (paragraph, run) => {
          const value = attribute(runProperty(paragraph, run, "color", open), "val") ?? "auto";
          return value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
        }, ""),
      set: (target, value, open) => {
        for (const each of target.stretches()) setRunProperty(each, "color", { val: hex(value) }, open);
      },
    },
    HighlightColor: {
      get: (target, open) => {
        const value = shared(target, open, (paragraph, run) => HIGHLIGHTS[attribute(runProperty(paragraph, run, "highlight", open), "val") ?? ""] ?? "none", "");
        return value === "none" ? null : value;
      },
      set: (target, value, open) => {
        const wanted = typeof value === "string" ? value.toLowerCase() : "";
        const name = wanted === "" ? "none" : (Object.entries(HIGHLIGHTS).find(([key, color]) => [key, color].some((each) => each.toLowerCase() === wanted))?.[0] ?? "yellow");
        for (const each of target.stretches()) setRunProperty(each, "highlight", { val: name }, open);
      },
    },
    Underline: {
      get: (target, open) =>
        shared(target, open, (paragraph, run) => {
          const value = attribute(runProperty(paragraph, run, "u", open), "val") ?? "none";
          return value === "none" ? "None" : value.charAt(0).toUpperCase() + value.slice(1);
        }, "Mixed"),
      set: (target, value, open) => {
        const name = String(value);
        for (const each of target.stretches()) setRunProperty(each, "u", { val: name.charAt(0).toLowerCase() + name.slice(1) }, open);
      },
    },
  },
};

export const fontObject = (target: FontTarget): HostObject<FontTarget> => ({ kind: FONT, target });
