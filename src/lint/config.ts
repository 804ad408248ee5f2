import type { StoredAside } from "../document/stored-dispositions";
import { companyWords } from "../language/company-words";
import type { CompanyWords } from "../language/company-words";
import { fitsOption, readableSettings } from "./config-settings";
import type { ConfigSettings, RuleSettings } from "./config-settings";
import type { Severity } from "./finding";
import type { Rule } from "./rule";
import { milder } from "./severity";

/** How the check is set: what rules run, how grave they may be, with which options and words. */
export interface Config {
  /** Equal for settings that say the same. */
  readonly key: string;
  readonly isOn: (rule: Rule) => boolean;
  /** What a rule's findings say at most. */
  readonly ceiling: (rule: Rule) => Severity;
  /** The values of all options of a rule. */
  readonly options: (rule: Rule) => never;
  readonly words: CompanyWords;
  /** What the company leaves as it is in all its documents. */
  readonly aside: readonly StoredAside[];
}

/** Settings as rules obey them. What they say of a rule or an option that this version does not know means nothing. */
export function configOf(settings: ConfigSettings): Config {
  const { rules = {}, words = {}, aside = [] } = settings;
  const key = JSON.stringify([rules, words, aside]);
  // An edit in the document does not change its settings: one configuration, and what was compiled for it, serves many readings.
  if (last?.key === key) return last;
  const given = new Map<string, RuleSettings>(Object.entries(rules));
  const options = new Map<Rule, never>();
  return (last = {
    key,
    isOn: (rule) => given.get(rule.id)?.enabled ?? rule.enabledByDefault !== false,
    ceiling: (rule) => milder(rule.severity, given.get(rule.id)?.severity ?? rule.severity),
    options(rule) {
      const known = options.get(rule);
      if (known !== undefined) return known;
      const values = optionsOf(rule, given.get(rule.id)?.options ?? {});
      options.set(rule, values);
      return values;
    },
    words: companyWords(words.allow ?? [], words.add ?? []),
    aside,
  });
}

let last: Config | null = null;

/** Rules as they come. */
export const DEFAULT_CONFIG: Config = configOf({ version: 1 });

/** The settings that a document carries, as rules obey them; null for JSON that is no settings. */
export function readableConfig(json: unknown): Config | null {
  if (json === null) return DEFAULT_CONFIG;
  const settings = readableSettings(json);
  return settings && configOf(settings);
}

function optionsOf(rule: Rule, given: NonNullable<RuleSettings["options"]>): never {
  const values = Object.entries(rule.options).map(([name, { type, default: usual }]) => {
    const value = Object.hasOwn(given, name) ? given[name] : usual;
    return [name, fitsOption(type, value) ? value : usual] as const;
  });
  return Object.freeze(Object.fromEntries(values)) as never;
}
