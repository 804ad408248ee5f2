/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, because jest and start.mjs both load it untransformed. */
const { createReadStream, existsSync, statSync } = require("node:fs");
const { readFile } = require("node:fs/promises");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");

/** The tag by which a page loads Microsoft's library, minified or not. */
const OFFICE_TAG = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/**
 * Serves a build on this machine only: the add-in and the workbench from one root, as Word and the browser ask for them.
 * With `standin`, the pages get the npm copy of office.js behind a bridge to the document of the workbench; the rest of
 * each page, its program included, is what production serves. Rejects with the error of the port (EADDRINUSE...).
 */
function serve({ root, standin, port = 0, certificate }) {
  const folders = [path.join(root, "addin"), path.join(root, "workbench")];
  const office = path.resolve("node_modules/@microsoft/office-js/dist");

  const find = (pathname) => {
    if (pathname === "/") return path.join(root, "workbench", "workbench.html");
    if (standin && pathname.startsWith("/office/")) return within(office, pathname.slice("/office".length));
    return folders.map((folder) => within(folder, pathname)).find((file) => file !== null) ?? null;
  };

  const answer = async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    const file = find(decodePath(request.url));
    if (file === null) return void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
    if (request.method === "HEAD") return void response.end();
    if (standin && file.endsWith(".html")) return void response.end(withStandin(await readFile(file, "utf8")));
    createReadStream(file).on("error", (error) => response.destroy(error)).pipe(response);
  };

  const listener = (request, response) => void answer(request, response).catch((error) => response.destroy(error));
  const server = certificate ? https.createServer(certificate, listener) : http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({
        address: `${certificate ? "https" : "http"}://localhost:${server.address().port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

/** The same page, with the hooks of the stand-in and Microsoft's library from the npm package. */
function withStandin(html) {
  return html.replace(OFFICE_TAG, `<script src="bridge.js"></script>\n    <script src="office/office.js"></script>`);
}

function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/\0";
  }
}

/** The file of that path in a folder; null where there is none, or outside the folder. */
function within(folder, pathname) {
  const file = path.join(folder, path.normalize(pathname));
  return !pathname.includes("\0") && file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

module.exports = { serve };
