import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generatedDocs } from "./generated";

const ROOT = resolve(__dirname, "../..");
const pages = generatedDocs(ROOT);

describe("generated documentation (npm run docs)", () => {
  it.each([...pages.keys()])("is fresh: %s", (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(pages.get(path));
  });
  it.each(["docs/rules", "docs/guide"])("holds no page of what is gone: %s", (folder) => {
    for (const name of readdirSync(join(ROOT, folder))) expect([...pages.keys()]).toContain(`${folder}/${name}`);
  });
  it("links to pages that exist", () => {
    for (const [path, page] of pages)
      if (path.startsWith("docs/guide/")) for (const [, target = ""] of page.matchAll(/\]\(([^)]+)\)/g)) expect([...pages.keys()]).toContain(`docs/guide/${target}`);
  });
});
