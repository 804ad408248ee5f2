/**
 * `npm run bench`: reading, checking and checking again, beside other readers and beside the least that any reader
 * must do, in one run. Ratios count; absolute times only inform. `npm run bench -- 20 200` limits the sizes,
 * `--limit=60` the seconds given to each program.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { alarms } from "./alarms.mjs";
import { generate } from "./generate.mjs";
import { measure, median } from "./measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const output = join(root, "test/output/bench");
const limit = Number(process.argv.find((argument) => argument.startsWith("--limit="))?.slice("--limit=".length) ?? 300);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const PAGES = sizes.length > 0 ? sizes : [20, 200, 2000];
const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");

const build = (...args) => execFileSync(process.execPath, [webpack, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
build("--config", "test/bench/webpack.config.js");
build("--mode", "production", "--config-name", "cli");
const product = join(root, "dist/cli/cadrage.js");
if (!existsSync(product)) throw new Error(`not built: ${product}`);

mkdirSync(output, { recursive: true });
const terms = join(output, "terms.json");
writeFileSync(terms, execFileSync(process.execPath, [join(root, "dist/bench/terms.js")]));

const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const seconds = (result) => (result === null ? `> ${limit} s` : `${result.seconds.toFixed(2)} s`);
const megabytes = (result) => (result === null ? "–" : `${Math.round(result.megabytes)} MB`);
const ratio = (a, b) => (a === null || b === null ? "–" : `${(a / b).toFixed(1)} ×`);

console.log(`Node ${process.version}, ${cpus().length} cores. Whole processes, cold; median of three (of one: the others at 2,000 pages, textlint, write-good and retext at any).\n`);
const whole = [];
const again = [];
for (const pages of PAGES) {
  const { bytes, text, words, xmlBytes } = generate(pages);
  const [docx, txt] = [join(output, `${pages}.docx`), join(output, `${pages}.txt`)];
  writeFileSync(docx, bytes);
  writeFileSync(txt, text);
  const times = pages > 500 ? 1 : 3;
  const ours = await median(3, () => measure(product, ["check", "--format", "json", docx], limit));
  const floor = await median(3, () => measure(join(here, "peers/floor.mjs"), [docx], limit));
  const mammoth = await median(times, () => measure(join(here, "peers/mammoth.mjs"), [docx], limit));
  const office = await median(times, () => measure(join(here, "peers/officeparser.mjs"), [docx], limit));
  const textlint = await median(1, () => measure(join(here, "peers/textlint.mjs"), [txt, terms], limit));
  const writeGood = await median(1, () => measure(join(here, "peers/write-good.mjs"), [txt], limit));
  const retext = await median(1, () => measure(join(here, "peers/retext.mjs"), [txt], limit));
  const row = (name, does, result) => [pages, name, does, seconds(result), megabytes(result), result === null ? "–" : ratio(result.seconds, ours.seconds)];
  whole.push(row("Cadrage", "file → findings", ours), row("floor (fflate + saxen)", "file → text", floor), row("mammoth", "file → text", mammoth), row("officeparser", "file → text", office), row("textlint, same terms", "text → messages", textlint), row("write-good", "text → messages", writeGood), row("retext", "text → messages", retext));
  const { out } = await measure(join(root, "dist/bench/recheck.js"), [docx], limit);
  const figures = JSON.parse(out.trim().split("\n").pop());
  again.push([pages, words, (xmlBytes / 1e6).toFixed(1), figures.findings, figures.cold.toFixed(0), figures.first.toFixed(0), figures.again.toFixed(1), figures.later.toFixed(1), ratio(figures.cold, figures.again), ratio(figures.first, figures.later), figures.longestSlice.toFixed(0)]);
}
console.log(table(["pages", "tool", "does", "time", "peak memory", "times Cadrage"], whole));
console.log("\nReported in text that is as it should be:\n");
console.log(table(["text", "tool", "words", "reported", "per 1,000 words"], alarms(product, output)));
console.log("\nChecking alone, in milliseconds (new Document to findings, reading excluded):\n");
console.log(table(["pages", "words", "XML MB", "findings", "first, cold", "first, warm", "after one edit", "after thirty", "cold / one edit", "warm / thirty", "longest slice"], again));
const parts = JSON.parse((await measure(join(root, "dist/bench/parts.js"), [], limit)).out);
console.log(`\nAlone: alike requirements among 2,000, one of them new, ${parts.alike.toFixed(0)} ms; what the library covers of 300 requirements, ${parts.coverage.toFixed(1)} ms.`);
