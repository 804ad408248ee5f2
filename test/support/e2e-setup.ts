import { spawnSync } from "node:child_process";
import { startBrowser } from "./browser";

/** Before the end-to-end tests: the production build, as it would be deployed, and the one browser of the run. */
async function prepare(): Promise<void> {
  const build = spawnSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
  await startBrowser();
}

// eslint-disable-next-line no-restricted-exports -- jest calls the default export of a globalSetup module.
export default prepare;
