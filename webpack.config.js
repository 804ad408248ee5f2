/**
 * Four programs: the pane and the ribbon functions (addin, what is deployed), the workbench with the self-test page
 * (workbench, for development and for people without Word) and the command line (cli).
 * `webpack` builds all of them into dist/; `--env root=DIR` says where else, `--config-name cli` builds one.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { config: settings } = require("./package.json");

/** office.js comes from Microsoft, as its licence and the Marketplace ask: it is never bundled nor copied. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
/** What the pane may weigh before its first picture, gzip bytes. */
const PANE_BUDGET = 160_000;

/** Nothing but our own files and Microsoft's library; office.js and Fluent need inline styles, nobody needs eval. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'self'",
  "form-action": "'none'",
  "object-src": "'none'",
};
const WORKBENCH_POLICY = { ...POLICY, "script-src": "'self'", "frame-src": "'self'" };

const policyText = (policy) => Object.entries(policy).map((entry) => entry.join(" ")).join("; ");

/** The manifest to deploy: another address, and nothing of what only developers see. */
function shippedManifest(source, address = settings.production_address) {
  return source
    .replace(/^<!--[^]*?-->\n/m, "")
    .replace(/\n *<!-- development only -->[^]*?<!-- end -->/g, "")
    .replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/$/, ""));
}

/** A page and its program, which bears the same name. */
function page(template, head = {}) {
  const name = path.basename(template, ".html");
  return new HtmlWebpackPlugin({ filename: `${name}.html`, template, chunks: [name], scriptLoading: "defer", minify: false, head });
}

/** Writes what every page begins with: the policy, the icon and, where it talks to Word, Microsoft's library. */
class PageHead {
  apply(compiler) {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).afterTemplateExecution.tap("PageHead", (data) => {
        const { policy = POLICY, office = true } = data.plugin.userOptions.head;
        const tags = [
          `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`,
          `<link rel="icon" href="assets/icons/cadrage-32.png">`,
          ...(office ? [`<script src="${OFFICE_JS}"></script>`] : []),
        ];
        if (!CHARSET.test(data.html)) throw new Error(`${data.plugin.userOptions.template} must begin its head with <meta charset="utf-8">.`);
        return { ...data, html: data.html.replace(CHARSET, (charset) => [charset, ...tags].join("\n    ")) };
      });
    });
  }
}
const CHARSET = /<meta charset="utf-8" ?\/?>/;

/** Fails the build when the pane's first JavaScript grows beyond its budget. */
class PaneBudget {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("PaneBudget", (compilation) => {
      const files = compilation.entrypoints.get("taskpane")?.getFiles() ?? [];
      const size = files
        .filter((file) => file.endsWith(".js"))
        .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(compiler.outputPath, file))).length, 0);
      const text = `The pane's first JavaScript: ${size} bytes gzip, of ${PANE_BUDGET} allowed.`;
      if (size > PANE_BUDGET) compilation.errors.push(new Error(text));
      else compilation.getLogger("PaneBudget").info(text);
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const root = path.resolve(__dirname, env.root ?? "dist");
  const base = (name) => ({
    name,
    context: __dirname,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "ts-loader", exclude: /node_modules/, options: { transpileOnly: true, compilerOptions: { noEmit: false, removeComments: production } } }],
    },
    performance: { hints: false },
    cache: { type: "filesystem", name: `${name}-${production ? "production" : "development"}`, buildDependencies: { config: [__filename] } },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", logging: "info", loggingDebug: [] },
  });
  const manifest = (to, address) => ({ from: "manifest.xml", to, transform: (source) => shippedManifest(source.toString(), address) });

  return [
    {
      ...base("addin"),
      entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts", notice: "./src/commands/notice-page.ts" },
      output: { path: path.join(root, "addin"), filename: "[name].[contenthash:8].js", clean: true },
      plugins: [
        page("src/taskpane/taskpane.html"),
        page("src/commands/commands.html"),
        page("src/commands/notice.html"),
        page("assets/help/help.html", { office: false }),
        new PageHead(),
        new CopyPlugin({
          patterns: [
            manifest(path.join(root, "manifest.xml")),
            { from: "assets/icons/*.png" },
          ],
        }),
        ...(production ? [new PaneBudget()] : []),
      ],
    },
    {
      ...base("workbench"),
      entry: { workbench: "./src/workbench/workbench.ts", bridge: "./src/workbench/bridge.ts", selftest: "./src/selftest/selftest.ts" },
      output: { path: path.join(root, "workbench"), filename: "[name].js", clean: true },
      plugins: [
        page("src/workbench/workbench.html", { policy: WORKBENCH_POLICY, office: false }),
        page("src/selftest/selftest.html"),
        new PageHead(),
        new CopyPlugin({
          patterns: [
            manifest("manifest.xml", DEVELOPMENT_ADDRESS),
            { from: "manifest.xml", to: "manifest.dev.xml" },
            { from: "src/workbench/workbench.css" },
            { from: "assets/samples/*.docx", noErrorOnMissing: true },
          ],
        }),
      ],
    },
    {
      ...base("cli"),
      target: "node20",
      entry: { cadrage: "./src/cli/main.ts" },
      output: { path: path.join(root, "cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
      optimization: { minimize: false },
      ignoreWarnings: [/Critical dependency/],
    },
  ];
};
Object.assign(module.exports, { DEVELOPMENT_ADDRESS, OFFICE_JS, shippedManifest });
