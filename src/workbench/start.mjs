/**
 * npm start: Cadrage in Word where there is one (Windows, Mac), in the workbench elsewhere.
 * npm run workbench: the workbench everywhere. PORT says another port than 3000. Both rebuild when a source changes.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.js";

const require = createRequire(import.meta.url);
const project = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(project);

const root = path.join("dist", "development");
const inWord = ["win32", "darwin"].includes(process.platform) && !process.argv.includes("--workbench");
// The manifest says 3000.
const port = inWord ? 3000 : Number(process.env.PORT ?? 3000);

/** Builds the add-in and the workbench, then again whenever a file changes; resolves after the first build that succeeds. */
function build() {
  const webpack = require("webpack");
  const configurations = require("../../webpack.config.js")({ root }, { mode: "development" });
  const compiler = webpack(configurations.filter(({ name }) => name !== "cli"));
  return new Promise((resolve, reject) => {
    let first = true;
    const watching = compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return console.error(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
      if (!first) console.log("Reconstruit : rechargez la page. / Rebuilt: reload the page.");
      if (first) resolve(() => new Promise((closed) => watching.close(closed)));
      first = false;
    });
  });
}

/** Certificates that Word trusts for https://localhost; made and installed once, with the user's consent. */
async function certificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}

async function sideload() {
  const { AppType, startDebugging } = require("office-addin-debugging");
  const { OfficeApp } = require("office-addin-manifest");
  await startDebugging(path.resolve("manifest.xml"), { appType: AppType.Desktop, app: OfficeApp.Word, enableDebugging: false });
}

async function unload() {
  const { stopDebugging } = require("office-addin-debugging");
  await stopDebugging(path.resolve("manifest.xml"));
}

async function start() {
  const site = await serve({ root, standin: !inWord, port, ...(inWord ? { certificate: await certificate() } : {}) });
  console.log("Construction en cours… / Building…");
  const stopBuilding = await build();
  if (inWord) await sideload();
  console.log(
    inWord
      ? `Cadrage est dans Word (onglet « Cahier des charges »), servi à ${site.address}. Ctrl+C pour arrêter.\nCadrage is in Word (tab “Requirements”), served at ${site.address}. Ctrl+C to stop.`
      : `Cadrage est prêt : ouvrez ${site.address} dans un navigateur. Ctrl+C pour arrêter.\nCadrage is ready: open ${site.address} in a browser. Ctrl+C to stop.`,
  );
  const stop = async () => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.removeListener(signal, stop);
    await Promise.all([site.close(), stopBuilding(), ...(inWord ? [unload()] : [])]);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
}

start().catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  const other = inWord
    ? `Arrêtez ce programme puis relancez npm start. / Port ${port} is taken: stop the program that uses it, then run npm start again.`
    : `Arrêtez ce programme, ou choisissez un autre port : PORT=3100 npm start. / Port ${port} is taken: stop the program that uses it, or choose another port: PORT=3100 npm start.`;
  console.error(`Le port ${port} est occupé par un autre programme. ${other}`);
  process.exitCode = 1;
});
