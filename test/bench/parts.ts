/** Parts that a person waits for by themselves, best of twenty, in milliseconds as JSON: {"alike": ms, "coverage": ms}. */
import { readText } from "../../src/document/read-text";
import { LIBRARY } from "../../src/guide/library";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { alikeTexts } from "../../src/language/alike-texts";
import { buildOutline } from "../../src/outline/build-outline";
import { coverageOf } from "../../src/outline/coverage";

const library = LIBRARY.flatMap(({ requirements }) => requirements.map(({ fr }) => fr.requirement));
const some = (count: number, suffix: (round: number) => string): readonly string[] => Array.from({ length: count }, (_, i) => `${library[i % library.length] ?? ""}${suffix(Math.floor(i / library.length))}`);

function best(act: (run: number) => unknown): number {
  const times = Array.from({ length: 20 }, (_, run) => {
    const start = performance.now();
    act(run);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const rows = some(300, () => "").map((text, i) => `| EX-${i} | ${text} |`).join("\n");
const outline = buildOutline(readText(`# Exigences fonctionnelles\n\n| ID | Exigence |\n|---|---|\n${rows}`), GUIDE_PROFILE);
// Another text at the end each time: the same list again would be known.
const requirements = some(2000, (round) => ` Cas ${["nord", "sud", "est", "ouest", "centre", "export", "siège", "dépôt", "atelier", "agence"][round] ?? ""}.`);
console.log(JSON.stringify({ alike: best((run) => alikeTexts([...requirements, `Le CRM doit fermer la fiche ${run}.`], "fr", 0.65)), coverage: best(() => coverageOf(outline, LIBRARY)) }));
