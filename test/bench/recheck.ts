/**
 * First check and re-check of one document, reading excluded: new Document to findings. Prints medians as JSON, in
 * milliseconds: {"cold", "first", "again", "later", "longestSlice"}: the first check, the first of a document where the code
 * is warm, and a check after each of the first edits and after each of later ones. argv: .docx
 */
import { readFileSync } from "node:fs";
import { ContentPool } from "../../src/document/content";
import type { Block, Document } from "../../src/document/document";
import { mapped } from "../../src/document/mapped";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { inSlices } from "../../src/lint/in-slices";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { outlineSteps } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";

const EDITS = 36;
/** Edits that a median is of. */
const SOME = 9;

/** The same document with one paragraph of the body changed, as after a keystroke. */
function edited(document: Document, pool: ContentPool, which: number): Document {
  const [body, ...others] = document.stories;
  const candidates = body.blocks.flatMap((block, index) => (block.kind === "paragraph" && block.text.length > 40 ? [index] : []));
  const target = candidates[Math.floor((candidates.length * (which + 1)) / (EDITS + 1))] ?? 0;
  const blocks = mapped(body.blocks, (block, index): Block => (index === target && block.kind === "paragraph" ? pool.paragraph(`${block.text} La reprise ${which} doit être rapide.`) : block));
  return { stories: [{ kind: body.kind, blocks }, ...others], notes: document.notes, stored: document.stored };
}

async function check(document: Document): Promise<{ milliseconds: number; longestSlice: number; findings: number }> {
  const start = performance.now();
  let [sliceStart, longestSlice] = [start, 0];
  const pause = async (): Promise<void> => {
    longestSlice = Math.max(longestSlice, performance.now() - sliceStart);
    await new Promise((resolve) => setImmediate(resolve));
    sliceStart = performance.now();
  };
  const outline = await inSlices(outlineSteps(document, GUIDE_PROFILE), pause);
  const findings = await run({ outline, rules: RULES, pause });
  longestSlice = Math.max(longestSlice, performance.now() - sliceStart);
  return { milliseconds: performance.now() - start, longestSlice, findings: findings.length };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  const bytes = readFileSync(process.argv[2] ?? "");
  const firsts = [];
  let pool = new ContentPool();
  let document = readDocx(bytes, pool);
  firsts.push(await check(document));
  // A pool of its own each time: nothing is known of the contents of a document checked for the first time.
  for (let i = 0; i < 2; i++) {
    pool = new ContentPool();
    document = readDocx(bytes, pool);
    firsts.push(await check(document));
  }
  const agains = [];
  for (let i = 0; i < EDITS; i++) agains.push(await check(edited(document, pool, i)));
  console.log(
    JSON.stringify({
      cold: firsts[0]?.milliseconds,
      first: middle(firsts.map((one) => one.milliseconds)),
      again: middle(agains.slice(0, SOME).map((one) => one.milliseconds)),
      later: middle(agains.slice(-SOME).map((one) => one.milliseconds)),
      longestSlice: Math.max(...firsts.map((one) => one.longestSlice)),
      findings: firsts[0]?.findings,
    }),
  );
}

void main();
