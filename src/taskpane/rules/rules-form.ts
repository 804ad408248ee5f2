import { readStored } from "../../document/stored";
import type { StoredAside } from "../../document/stored-dispositions";
import { foldText } from "../../document/text";
import { fitsOption, isWord, MOST_WORDS, readableSettings } from "../../lint/config-settings";
import type { ConfigSettings, OptionValue, RuleSettings } from "../../lint/config-settings";
import type { Severity } from "../../lint/finding";
import type { Rule } from "../../lint/rule";
import { compareSeverities, milder } from "../../lint/severity";

/** A rule as the form shows it. */
export interface FormRule {
  readonly rule: Rule;
  readonly isOn: boolean;
  /** At most. */
  readonly severity: Severity;
  /** As they are typed: a number as its digits, words one a line. */
  readonly options: Readonly<Record<string, string | boolean>>;
}

export interface RulesForm {
  readonly rules: readonly FormRule[];
  /** One a line, as they are typed. */
  readonly allow: string;
  readonly add: string;
  /** What the company leaves as it is in all its documents: shown and taken back in the list of points. */
  readonly aside: readonly StoredAside[];
}

/** The form of settings; of the rules as they come where there are none. */
export function formOf(settings: ConfigSettings | null, rules: readonly Rule[]): RulesForm {
  return {
    rules: rules.map((rule) => {
      const own = settings?.rules?.[rule.id] ?? {};
      const options = Object.entries(rule.options).map(([name, spec]) => {
        const given = own.options?.[name];
        return [name, typed(fitsOption(spec.type, given) ? given : spec.default)] as const;
      });
      return { rule, isOn: own.enabled ?? isOnByDefault(rule), severity: milder(rule.severity, own.severity ?? rule.severity), options: Object.fromEntries(options) };
    }),
    allow: (settings?.words?.allow ?? []).join("\n"),
    add: (settings?.words?.add ?? []).join("\n"),
    aside: settings?.aside ?? [],
  };
}

/** The settings of a form: only what differs from the rules as they come, and all that this version does not know. Null for nothing. */
export function settingsOfForm(form: RulesForm, before: ConfigSettings | null): ConfigSettings | null {
  const known = new Set(form.rules.map(({ rule }) => rule.id));
  const kept = Object.entries(before?.rules ?? {}).filter(([id]) => !known.has(id));
  const changed = form.rules.flatMap((one) => {
    const settings = settingsOfRule(one, before?.rules?.[one.rule.id] ?? {});
    return isEmpty(settings) ? [] : [[one.rule.id, settings] as const];
  });
  const rules = Object.fromEntries([...kept, ...changed]);
  const [allow, add] = [linesOf(form.allow), linesOf(form.add)];
  const words = { ...without(before?.words, ["allow", "add"]), ...(allow.length === 0 ? {} : { allow }), ...(add.length === 0 ? {} : { add }) };
  const settings = {
    ...without(before ?? undefined, ["version", "rules", "words", "aside"]),
    ...(isEmpty(rules) ? {} : { rules }),
    ...(isEmpty(words) ? {} : { words }),
    ...(form.aside.length === 0 ? {} : { aside: form.aside }),
  };
  return isEmpty(settings) ? null : { version: 1, ...settings };
}

function settingsOfRule({ rule, isOn, severity, options }: FormRule, before: RuleSettings): RuleSettings {
  const changed = Object.entries(rule.options).flatMap(([name, spec]) => {
    const value = valueOf(options[name] ?? typed(spec.default), spec.type);
    return JSON.stringify(value) === JSON.stringify(spec.default) ? [] : [[name, value] as const];
  });
  const all = { ...without(before.options, Object.keys(rule.options)), ...Object.fromEntries(changed) };
  return {
    ...without(before, ["enabled", "severity", "options"]),
    ...(isOn === isOnByDefault(rule) ? {} : { enabled: isOn }),
    ...(severity === rule.severity ? {} : { severity }),
    ...(isEmpty(all) ? {} : { options: all }),
  };
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

/** What settings hold beside what this version knows: a later one may have written it. */
const without = (settings: object | undefined, names: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries(Object.entries(settings ?? {}).filter(([name]) => !names.includes(name))) as Readonly<Record<string, never>>;

/** What a team shares: the settings, and what is left as it is everywhere in the document that they come from. */
export function sharedSettings(settings: ConfigSettings | null, xml: string | null): ConfigSettings {
  const everywhere = readStored(xml).dispositions.points.filter(({ key }) => key === null);
  const all = new Map([...(settings?.aside ?? []), ...everywhere].map((point) => [`${point.rule} ${foldText(point.words)}`, point]));
  return { version: 1, ...settings, ...(all.size === 0 ? {} : { aside: [...all.values()] }) };
}

/** What is wrong in a form: a number that is none, or a list of words that cannot be kept. */
export function faultOf({ rules, allow, add }: RulesForm): "number" | "words" | null {
  const options = rules.flatMap(({ rule, options: values }) => Object.entries(rule.options).map(([name, { type }]) => ({ type, value: values[name] ?? "" })));
  if (options.some(({ type, value }) => type === "number" && (String(value).trim() === "" || !Number.isFinite(numberOf(String(value)))))) return "number";
  const lists = [allow, add, ...options.flatMap(({ type, value }) => (type === "words" ? [String(value)] : []))].map(linesOf);
  return lists.some((words) => words.length > MOST_WORDS || !words.every(isWord)) ? "words" : null;
}

/** The severities that a rule may be given: its own, and those that say less. */
export const severitiesOf = (rule: Rule): readonly Severity[] => (["error", "warning", "info"] as const).filter((severity) => compareSeverities(severity, rule.severity) >= 0);

/** The settings that the document carries; null without any that can be used. */
export function storedSettings(xml: string | null): ConfigSettings | null {
  return readableSettings(readStored(xml).settings);
}

const isOnByDefault = (rule: Rule): boolean => rule.enabledByDefault !== false;

/** The words of a text, one a line, without repeats. */
const linesOf = (text: string): readonly string[] => [...new Set(text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== ""))];

/** French people type a decimal comma. */
const numberOf = (text: string): number => Number(text.trim().replace(",", "."));

const typed = (value: OptionValue): string | boolean => (typeof value === "boolean" ? value : typeof value === "number" ? String(value) : value.join("\n"));

function valueOf(value: string | boolean, type: "number" | "boolean" | "words"): OptionValue {
  if (type === "boolean") return value === true;
  return type === "number" ? numberOf(String(value)) : linesOf(String(value));
}
