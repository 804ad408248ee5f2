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
  it("holds no page of a rule that is gone", () => {
    for (const name of readdirSync(join(ROOT, "docs/rules"))) expect([...pages.keys()]).toContain(`docs/rules/${name}`);
  });
});
