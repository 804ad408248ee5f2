/**
 * What is reported in text that is as it should be: two pages of well-formed requirements, and documents that nobody wrote
 * as requirements. Rows for a table: text, tool, words, reported, per 1,000 words.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, "../../../shared/corpus/docx");

/** What a page says of its wording and of itself; that a page lacks the sections of a document is no false alarm. */
const ofWording = ({ family }) => family === "ambiguous" || family === "consistency";

export function alarms(product, output) {
  const check = (files) => {
    const { stdout } = spawnSync(process.execPath, [product, "check", "--format", "json", ...files], { encoding: "utf8", maxBuffer: 1e9 });
    return stdout.trim().split("\n").map((line) => JSON.parse(line)).filter(({ findings }) => findings !== undefined);
  };
  const row = (text, tool, words, reported) => [text, tool, words, reported, ((1000 * reported) / words).toFixed(1)];
  const ours = (text, read) => {
    const words = read.reduce((sum, one) => sum + one.words, 0);
    const found = read.flatMap(({ findings }) => findings.filter(ofWording));
    const warnings = found.filter(({ severity }) => severity !== "info").length;
    return [row(text, "Cadrage, warnings", words, warnings), row(text, "Cadrage, with information", words, found.length)];
  };
  mkdirSync(output, { recursive: true });
  const pages = ["fr", "en"].flatMap((language) => {
    const file = join(here, "clean", `${language}.md`);
    const text = `well-formed requirements (${language})`;
    const read = check([file]);
    if (language === "fr") return ours(text, read);
    const plain = join(output, `clean-${language}.txt`);
    writeFileSync(plain, readFileSync(file, "utf8").replace(/^# .*\n/m, ""));
    const peers = ["write-good", "retext"].map((peer) => row(text, peer, read[0].words, Number(execFileSync(process.execPath, [join(here, "peers", `${peer}.mjs`), plain], { encoding: "utf8" }))));
    return [...ours(text, read), ...peers];
  });
  if (!existsSync(corpus)) return pages;
  const files = readdirSync(corpus, { recursive: true }).filter((name) => name.endsWith(".docx")).map((name) => join(corpus, name));
  return [...pages, ...ours("test files of other projects (.docx)", check(files))];
}
