import type { Language } from "../document/language";
import type { Rule } from "./rule";

const WORDS = {
  fr: { why: "Pourquoi", source: "Source", guide: "guide", severity: "Gravité au plus", good: "Rien à redire", bad: "Points à revoir (entre ⟦ ⟧)", options: "Réglages", none: "aucun" },
  en: { why: "Why", source: "Source", guide: "guide", severity: "Severity at most", good: "Nothing to report", bad: "Points to review (between ⟦ ⟧)", options: "Options", none: "none" },
} as const;
const SEVERITIES = {
  fr: { error: "erreur", warning: "avertissement", info: "information" },
  en: { error: "error", warning: "warning", info: "information" },
} as const;

/** The documentation page of a rule, in Markdown, made of nothing but the rule itself. */
export function rulePage(rule: Rule): string {
  return `# ${rule.id}\n\n${section(rule, "fr")}\n---\n\n${section(rule, "en")}`;
}

function section(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const source = [
    `${words.guide} ${rule.source.guide.join(", ")}`,
    ...(rule.source.incose ?? []).map((number) => `INCOSE R${number}`),
    ...(rule.source.iso29148 === undefined ? [] : [`ISO/IEC/IEEE 29148:2018, 5.2.7, ${rule.source.iso29148}`]),
  ].join(" · ");
  const options = Object.entries(rule.options).map(([name, spec]) => `\`${name}\` (${String(spec.default)}): ${spec.title[language]}`);
  const lines = [
    `## ${rule.title[language]}`,
    rule.why[language],
    `${words.source}: ${source}  \n${words.severity}: ${SEVERITIES[language][rule.severity]}  \n${words.options}: ${options.join(" · ") || words.none}`,
    ...examples(words.bad, rule.examples.bad[language], rule.scope === "document"),
    ...examples(words.good, rule.examples.good[language], rule.scope === "document"),
  ];
  return `${lines.join("\n\n")}\n`;
}

function examples(title: string, texts: readonly string[], whole: boolean): readonly string[] {
  if (texts.length === 0) return [];
  return [`**${title}**`, whole ? texts.map((text) => `~~~markdown\n${text}\n~~~`).join("\n\n") : texts.map((text) => `- ${text}`).join("\n")];
}
