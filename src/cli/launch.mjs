/**
 * `npm run -s cadrage -- …`: builds dist/cli/cadrage.js when the sources are newer, then runs it. Nothing but the command's
 * own words reaches the standard output.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = path.join(ROOT, "dist/cli");
const PROGRAM = path.join(BUILT, "cadrage.js");
/** The layers that the command line is made of. */
const SOURCES = ["cli", "document", "language", "guide", "outline", "lint", "rules", "ooxml"].map((layer) => path.join(ROOT, "src", layer));
const SETTINGS = ["package.json", "package-lock.json", "webpack.config.js", "tsconfig.json"].map((file) => path.join(ROOT, file));

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest of a folder changed; a folder's own time tells of files taken away. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((time, entry) => Math.max(time, changed(path.join(entry.parentPath ?? entry.path, entry.name))), changed(folder));
}

/** Built aside and moved in place, the program last: two commands at once never run half a build. */
function build() {
  mkdirSync(BUILT, { recursive: true });
  const aside = mkdtempSync(path.join(ROOT, "dist/.cli-"));
  try {
    const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--config-name", "cli", "--mode", "production", "--env", `root=${aside}`], { cwd: ROOT, encoding: "utf8" });
    if (status !== 0) {
      process.stderr.write(`${stdout}${stderr}`);
      return false;
    }
    const made = path.join(aside, "cli");
    const files = readdirSync(made).sort((a, b) => Number(a === "cadrage.js") - Number(b === "cadrage.js"));
    for (const file of files) renameSync(path.join(made, file), path.join(BUILT, file));
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

if (changed(PROGRAM) >= Math.max(...SOURCES.map(newest), ...SETTINGS.map(changed)) || build()) await import(pathToFileURL(PROGRAM).href);
else process.exitCode = 2;
