import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

/** Where the run's one browser listens; set by e2e-setup.ts. */
const ENDPOINT = "CADRAGE_BROWSER_ENDPOINT";
const CACHE = path.resolve("node_modules/.cache/cadrage");

type Program = Pick<LaunchOptions, "executablePath" | "env">;

/** The run's browser. Closing it closes this file's pages only. */
export async function openBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (endpoint === undefined) throw new Error("No browser: end-to-end tests run in jest's e2e project.");
  return chromium.connect(endpoint);
}

/** Starts the one browser of the run. */
export async function startBrowser(): Promise<void> {
  const server = await chromium.launchServer({ headless: true, args: ["--no-sandbox", "--disable-gpu"], ...browserProgram() });
  process.env[ENDPOINT] = server.wsEndpoint();
  running.cadrageBrowser = server;
}

export async function stopBrowser(): Promise<void> {
  await running.cadrageBrowser?.close();
}

/** jest loads setup and teardown as two modules, which share the global object only. */
const running = globalThis as { cadrageBrowser?: BrowserServer };

/**
 * An installed Chrome, Edge or Chromium (CHROME_PATH says which), else the Chromium of the npm package @sparticuz/chromium;
 * CADRAGE_BROWSER=bundled asks for that one.
 */
export function browserProgram(): Program {
  const { CADRAGE_BROWSER, CHROME_PATH } = process.env;
  const installed = CADRAGE_BROWSER === "bundled" ? undefined : (CHROME_PATH ?? INSTALLED[process.platform]?.().find((file) => existsSync(file)));
  return installed === undefined ? bundledProgram() : { executablePath: installed };
}

const INSTALLED: Partial<Record<NodeJS.Platform, () => readonly string[]>> = {
  linux: () =>
    ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].flatMap((name) =>
      (process.env["PATH"] ?? "").split(":").map((folder) => path.join(folder, name)),
    ),
  darwin: () => ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
      ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) => path.join(process.env[variable] ?? "", file)),
    ),
};

/** Unpacks the package's browser once, with the libraries (nss, nspr, expat) and fonts that a bare Linux lacks. */
function bundledProgram(): Program {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("End-to-end tests need a browser: install Chrome, Edge or Chromium, or say where it is with CHROME_PATH.");
  const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const env: Record<string, string> = Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  env["LD_LIBRARY_PATH"] = [path.join(folder, "al2023", "lib"), env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  if (!existsSync("/etc/fonts")) env["FONTCONFIG_PATH"] = path.join(folder, "fonts");
  return { executablePath: path.join(folder, "chromium"), env };
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux 2023. */
function unpack(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const temporary = mkdtempSync(path.join(CACHE, "unpacking-"));
  execFileSync(process.execPath, ["-e", "import('@sparticuz/chromium').then((module) => module.default.executablePath())"], {
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  renameSync(temporary, folder);
}
