import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage } from "../../src/guide/pages/coverage-page";
import { libraryPage } from "../../src/guide/pages/library-page";
import { sectionPage } from "../../src/guide/pages/section-page";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { TOPICS } from "../../src/guide/topics";
import { incosePage } from "../../src/lint/incose";
import { rulePage } from "../../src/lint/rule-page";
import { RULES } from "../../src/rules";

/** Every generated page with its content, by path from the root. */
export function generatedDocs(root: string): ReadonlyMap<string, string> {
  const pages = new Map(RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]));
  pages.set("docs/rules/incose.md", incosePage(RULES));
  for (const section of GUIDE_SECTIONS) pages.set(`docs/guide/${section.slug}.md`, sectionPage(section));
  pages.set("docs/guide/README.md", coveragePage());
  pages.set("docs/guide/requirement-library.md", libraryPage());
  const architecture = "docs/architecture.md";
  const [before, rest = ""] = readFileSync(join(root, architecture), "utf8").split("<!-- topics:start -->");
  const after = rest.split("<!-- topics:end -->")[1] ?? "";
  pages.set(architecture, `${before}<!-- topics:start -->\n${topicsTable()}\n<!-- topics:end -->${after}`);
  return pages;
}

function topicsTable(): string {
  const rows = TOPICS.map((topic) => `| ${topic} | ${GUIDE_SECTIONS.filter((section) => section.topics.includes(topic)).map((section) => `${section.id} ${section.title.fr}`).join(" · ")} |`);
  return ["| topic | sections of the guide |", "|---|---|", ...rows].join("\n");
}
