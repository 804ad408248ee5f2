import type { Language, Localized } from "../document/language";
import type { MessageData } from "./rule";

/**
 * A message with its `{placeholders}` replaced, in both languages; a bad rule is our bug, hence a plain Error when a
 * placeholder has no value.
 */
export function formatMessage(template: Localized, data: MessageData = {}): Localized {
  return { fr: fill(template.fr, data, "fr"), en: fill(template.en, data, "en") };
}

function fill(template: string, data: MessageData, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message placeholder without a value: {${name}} in "${template}"`);
    return typeof value === "object" ? value[language] : String(value);
  });
}
