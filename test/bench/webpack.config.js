const path = require("node:path");

/** The parts of the product that the bench runs by themselves, for Node. */
module.exports = {
  mode: "production",
  target: "node",
  context: path.resolve(__dirname, "../.."),
  entry: { recheck: "./test/bench/recheck.ts", parts: "./test/bench/parts.ts", terms: "./test/bench/terms.ts", docs: "./test/docs/write.ts" },
  output: { path: path.resolve(__dirname, "../../dist/bench"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, configFile: path.resolve(__dirname, "../../tsconfig.json"), compilerOptions: { noEmit: false } } }] },
  optimization: { minimize: false },
  devtool: false,
};
