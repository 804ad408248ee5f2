import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { serve, type Site } from "../../src/workbench/serve";

const PAGE = '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
let root: string;
let site: Site;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "cadrage-"));
  mkdirSync(path.join(root, "addin"));
  mkdirSync(path.join(root, "workbench"));
  writeFileSync(path.join(root, "addin", "taskpane.html"), PAGE);
  writeFileSync(path.join(root, "workbench", "workbench.html"), "workbench");
  writeFileSync(path.join(root, "secret.txt"), "secret");
  site = await serve({ root, standin: true });
});
afterAll(() => site.close());

/** Node's own client: unlike fetch, it sends the path as given. */
function get(address: string, requestPath: string, method = "GET"): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(address);
    http
      .request({ host: "127.0.0.1", port, path: requestPath, method }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      })
      .on("error", reject)
      .end();
  });
}

test("the workbench is the front page", async () => expect((await get(site.address, "/")).body).toBe("workbench"));

test("behind the stand-in, a page gets the npm copy of office.js after the bridge", async () => {
  const { body } = await get(site.address, "/taskpane.html?action=check");
  expect(body).not.toContain("appsforoffice");
  expect(body.indexOf("bridge.js")).toBeLessThan(body.indexOf("office/office.js"));
  expect((await get(site.address, "/office/office.js")).status).toBe(200);
});

test("without it, a page is served as it was built, and no office.js", async () => {
  const plain = await serve({ root, standin: false });
  expect((await get(plain.address, "/taskpane.html")).body).toBe(PAGE);
  expect((await get(plain.address, "/office/office.js")).status).toBe(404);
  await plain.close();
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/office/../../../../package.json", "/%00", "/%", "/nothing"])("%s is not found", async (requestPath) => {
  expect((await get(site.address, requestPath)).status).toBe(404);
});

test("nothing can be sent", async () => expect((await get(site.address, "/", "POST")).status).toBe(405));

test("a port in use is an error of the caller's to explain", async () => {
  await expect(serve({ root, standin: true, port: Number(new URL(site.address).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
