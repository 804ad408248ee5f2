import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { openBrowser } from "../support/browser";
import { serveBuild, type Site } from "../support/serve";

const OFFICE = path.resolve("node_modules/@microsoft/office-js/dist");
const MICROSOFT = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];
/** Words of the sample that stand nowhere in our own files. */
const SECRETS = ["Ravignac", "Lubérac", "EX-CON-04", "Tessandier"];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  // As deployed: the pages ask Microsoft for office.js, the document is the workbench's.
  site = await serveBuild({ standin: false });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Seen {
  readonly requests: readonly Request[];
  readonly violations: readonly string[];
}

/** Opens the production pages with Microsoft's hosts answered from the npm package, and notes all that leaves. */
async function openWatched(page: Page): Promise<Seen> {
  const requests: Request[] = [];
  const violations: string[] = [];
  page.on("request", (request) => requests.push(request));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  page.on("websocket", (socket) => violations.push(`WebSocket ${socket.url()}`));
  await page.addInitScript(() => {
    const host = (window.parent as unknown as { cadrageHost?: { attach(page: Window): void } }).cadrageHost;
    if (window.parent !== window) host?.attach(window);
  });
  await page.route(
    (url) => MICROSOFT.includes(url.origin),
    (route) => {
      const file = path.join(OFFICE, new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, ""));
      return route.fulfill({ path: file, contentType: "text/javascript" });
    },
  );
  await page.goto(site.address);
  await page.locator(".docx-wrapper").waitFor();
  return { requests, violations };
}

test("a check and an insertion send nothing but requests for files, to this site and to Microsoft's script hosts", async () => {
  const page = await browser.newPage();
  const seen = await openWatched(page);
  const pane = page.frameLocator(".pane iframe");

  await page.locator('[data-control="Cadrage.Check"]').click();
  await pane.getByText(/points à revoir/).first().waitFor();
  await pane.getByText("« rapide »").first().click();
  await page.locator('[data-control="Cadrage.Insert"]').click();
  await page.locator('[data-control="Cadrage.Checklist"]').click();
  await page.locator('button[aria-label="Annuler"]:not(:disabled)').waitFor();

  expect(new Set(seen.requests.map((request) => request.method()))).toEqual(new Set(["GET"]));
  const origins = new Set(seen.requests.map((request) => new URL(request.url())).filter(({ protocol }) => protocol.startsWith("http")).map(({ origin }) => origin));
  expect([...origins].filter((origin) => origin !== site.address && !MICROSOFT.includes(origin))).toEqual([]);
  expect(origins).toContain(MICROSOFT[0]);

  const spoken = seen.requests.map((request) => decodeURIComponent(request.url()) + JSON.stringify(request.headers()) + (request.postData() ?? "")).filter((text) => !text.startsWith("data:"));
  for (const secret of SECRETS) expect(spoken.filter((text) => text.includes(secret))).toEqual([]);
  expect(await page.locator(".document").innerText()).toContain(SECRETS[0]);
  expect(seen.violations).toEqual([]);
});

test("the pages refuse eval and foreign addresses", async () => {
  const page = await browser.newPage();
  const seen = await openWatched(page);
  await page.frameLocator(".pane iframe").getByRole("tab").first().waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  expect(await frame?.evaluate(() => fetch("https://example.com/").then(() => "sent", () => "refused"))).toBe("refused");
  expect(seen.violations.join("\n")).toMatch(/https:\/\/example\.com.*connect-src/);
  for (const name of readdirSync("dist/addin").filter((file) => file.endsWith(".html"))) {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(readFileSync(`dist/addin/${name}`, "utf8"))?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(/script-src [^;]*/.exec(policy ?? "")?.[0]).not.toContain("unsafe-inline");
  }
});

test("what is deployed holds no copy of Microsoft's library, and pages that talk to Word load it from Microsoft", () => {
  const files = readdirSync("dist/addin", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.filter(({ name }) => /\.(html|js|txt)$/.test(name)).map((entry) => ({ name: entry.name, text: readFileSync(path.join(entry.parentPath, entry.name), "utf8") }));
  const library = readFileSync(path.join(OFFICE, "office.js"), "utf8");
  const marks = ["OSF.OUtil", "_osfHostAPI", "OfficeExtension.BatchApiHelper"];
  expect(library).toContain(marks[0]);
  for (const mark of marks) expect(texts.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([]);
  const pages = texts.filter(({ name }) => /^(taskpane|commands|notice)\.html$/.test(name));
  expect(pages.length).toBe(3);
  for (const { text } of pages) expect(text).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/);
});
