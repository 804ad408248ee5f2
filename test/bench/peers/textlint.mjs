/** textlint on plain text with one rule that looks for the same terms, as one alternation. argv: text file, terms file. */
import { readFileSync } from "node:fs";
import { TextlintKernel } from "@textlint/kernel";
import * as textPlugin from "@textlint/textlint-plugin-text";

const terms = JSON.parse(readFileSync(process.argv[3], "utf8"));
const escape = (term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(escape).sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`, "giu");
const rule = (context) => ({
  [context.Syntax.Str](node) {
    const text = context.getSource(node);
    for (const match of text.matchAll(expression)) context.report(node, new context.RuleError(match[0], { padding: context.locator.range([match.index, match.index + match[0].length]) }));
  },
});
const plugin = textPlugin.default?.default ?? textPlugin.default;
const result = await new TextlintKernel().lintText(readFileSync(process.argv[2], "utf8"), {
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin }],
  rules: [{ ruleId: "terms", rule }],
});
console.log(result.messages.length);
