import type { Language } from "../document/language";
import type { Rule } from "./rule";
import { sourceText } from "./rule-source";

const WORDS = {
  fr: { why: "Pourquoi", source: "Source", severity: "Gravité au plus", good: "Rien à redire", bad: "Points à revoir (entre ⟦ ⟧)", options: "Réglages", none: "aucun", off: " (à activer\u00a0: éteinte au départ)", colon: "\u00a0: " },
  en: { why: "Why", source: "Source", severity: "Severity at most", good: "Nothing to report", bad: "Points to review (between ⟦ ⟧)", options: "Options", none: "none", off: " (off until you turn it on)", colon: ": " },
} as const;
const SEVERITIES = {
  fr: { error: "à régler avant l’envoi", warning: "à améliorer", info: "pour information" },
  en: { error: "to settle before sending", warning: "to improve", info: "for information" },
} as const;

/** The documentation page of a rule, in Markdown, made of nothing but the rule itself. */
export function rulePage(rule: Rule): string {
  return `# ${rule.id}\n\n${section(rule, "fr")}\n---\n\n${section(rule, "en")}`;
}

function section(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const options = Object.entries(rule.options).map(([name, spec]) => `\`${name}\` (${String(spec.default)})${words.colon}${spec.title[language]}`);
  const lines = [
    `## ${rule.title[language]}`,
    `${words.why}${words.colon}${rule.why[language]}`,
    [
      `${words.source}${words.colon}${sourceText(rule.source)}`,
      `${words.severity}${words.colon}${SEVERITIES[language][rule.severity]}${rule.enabledByDefault === false ? words.off : ""}`,
      `${words.options}${words.colon}${options.join(" · ") || words.none}`,
    ].join("  \n"),
    ...examples(words.bad, rule.examples.bad[language], rule.scope === "document"),
    ...examples(words.good, rule.examples.good[language], rule.scope === "document"),
  ];
  return `${lines.join("\n\n")}\n`;
}

function examples(title: string, texts: readonly string[], whole: boolean): readonly string[] {
  if (texts.length === 0) return [];
  return [`**${title}**`, whole ? texts.map((text) => `~~~markdown\n${text}\n~~~`).join("\n\n") : texts.map((text) => `- ${text}`).join("\n")];
}
