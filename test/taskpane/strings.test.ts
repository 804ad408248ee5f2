import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { en } from "../../src/taskpane/strings/en";
import { fr } from "../../src/taskpane/strings/fr";
import { paneLanguage, speechOf } from "../../src/taskpane/strings/strings";

/** Every leaf of a string file by its path: texts as they are, functions called with sample values. */
function leaves(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const call = value as (...values: unknown[]) => string;
    return [1, 2].map((count) => [`${path}(${count})`, call(...Array.from({ length: call.length }, () => count))] as const);
  }
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`));
}

/** Functions take as many values in both languages, even where one ignores some. */
const shape = (value: unknown): readonly string[] => leaves(value).map(([path]) => path);

describe("the pane's words", () => {
  test("are the same in both languages", () => {
    expect(shape(en)).toEqual(shape(fr));
    expect(leaves(fr).length).toBeGreaterThan(80);
  });

  test.each([["French", fr], ["English", en]])("are never empty nor half filled in %s", (_, strings) => {
    for (const [path, text] of leaves(strings)) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\[object/)]);
    }
  });

  test("keep French punctuation on the line of its word", () => {
    for (const [path, text] of leaves(fr)) expect([path, text]).not.toEqual([path, expect.stringMatching(/ [»:;!?]|« |[\p{L}][:;!?](?:\s|$)|'/u)]);
  });

  test("are those a project lead uses", () => {
    for (const [path, text] of leaves(fr)) expect([path, text]).not.toEqual([path, expect.stringMatching(/constat|accept(?!ation)|finding|lint/i)]);
    for (const [path, text] of leaves(en)) expect([path, text]).not.toEqual([path, expect.stringMatching(/finding|issue|accept(?!ance)|[éèàùç«»]/i)]);
  });

  test("follow Word's own language, French by default", () => {
    expect([undefined, "fr-FR", "fr-CA", "en-US", "en", "EN-gb", "de-DE"].map(paneLanguage)).toEqual(["fr", "fr", "fr", "en", "en", "en", "fr"]);
  });

  test("space the punctuation of what rules say, in French only", () => {
    const text = { fr: "« etc. » laisse la liste ouverte : citez tout !", en: "“etc.” leaves it open: name all" };
    expect(speechOf("fr").say(text)).toBe("«\u00a0etc.\u00a0» laisse la liste ouverte\u00a0: citez tout\u00a0!");
    expect(speechOf("en").say(text)).toBe(text.en);
  });
});

describe("components", () => {
  const folder = join(__dirname, "../../src/taskpane");
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".tsx"));

  test.each(files)("%s takes its words from the string files", (name) => {
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    expect(spokenIn(source)).toEqual([]);
  });

  test("a text written in a component is seen", () => {
    const source = ts.createSourceFile("x.tsx", '<p title="Rédiger" id="x">Bonjour {n} · <b aria-label={"Voir"} /></p>', ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    expect(spokenIn(source)).toEqual(["Rédiger", "Bonjour", "Voir"]);
  });
});

const SPOKEN = /^(?:title|label|alt|placeholder|sentence|action|aria-(?:label|description|valuetext|roledescription))$/;

/** Letters between tags, and in the attributes people see or hear. */
function spokenIn(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const add = (text: string): void => {
    const words = text.match(/[\p{L}][\p{L}\s’'-]*/u)?.[0].trim();
    if (words !== undefined) found.push(words);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText(source)) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value)) add(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
