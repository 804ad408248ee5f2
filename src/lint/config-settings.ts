import { UserError } from "../document/error";
import { lineOfFault } from "../document/json-fault";
import type { Localized } from "../document/language";
import { isSharedAside } from "../document/stored-dispositions";
import type { StoredAside } from "../document/stored-dispositions";
import { typeset } from "../document/typography";
import type { Severity } from "./finding";
import type { Rule } from "./rule";

/** The value that a company gives to an option of a rule. */
export type OptionValue = number | boolean | readonly string[];

/** What a company changes of one rule. */
export interface RuleSettings {
  readonly enabled?: boolean;
  /** At most this one; a rule may be made to say less, never more. */
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** The company's own words. */
export interface WordSettings {
  /** Never reported. */
  readonly allow?: readonly string[];
  /** Reported as vague. */
  readonly add?: readonly string[];
}

/**
 * How a company sets the check, as it is kept in a file or in the document: plain JSON. Keys that this version does not
 * know stay in it and mean nothing.
 */
export interface ConfigSettings {
  readonly version: 1;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSettings>>;
  readonly words?: WordSettings;
  /** What the company leaves as it is in all its documents: their keys are null. */
  readonly aside?: readonly StoredAside[];
}

/** Longer, it is no word nor expression. */
export const LONGEST_WORD = 80;
/** More would slow every check down. */
export const MOST_WORDS = 300;
/** More is no choice any more. */
const MOST_ASIDE = 300;
/** More of a wrong value says nothing more. */
const QUOTED_LENGTH = 40;
const SEVERITIES: readonly unknown[] = ["error", "warning", "info"] satisfies readonly Severity[];

/**
 * Reads a file of settings.
 * @param rules all rules: a name that is none of theirs is a mistake in a file that people write
 * @throws UserError with one sentence that says what is wrong in it, and where
 */
export function readConfig(text: string, rules: readonly Rule[]): ConfigSettings {
  const json = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(json) as unknown;
  } catch (cause) {
    const line = lineOfFault(json);
    throw refusal(`ce n’est pas du JSON bien formé, à la ligne ${line}`, `it is not well-formed JSON, at line ${line}`, cause);
  }
  const settings = configSettings(value);
  for (const [id, given] of Object.entries(settings.rules ?? {})) checkAgainst(rules.find((rule) => rule.id === id), id, given);
  return settings;
}

/** The text of settings, for people to read and to change. */
export function writeConfig(settings: ConfigSettings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** A JSON value as settings, whatever the rules that it names. @throws UserError as readConfig does */
export function configSettings(value: unknown): ConfigSettings {
  if (!isObject(value)) throw refusal("un objet JSON est attendu, entre accolades", "a JSON object in braces is expected");
  const { version, rules, words, aside } = value;
  if (version !== 1) throw wrong(version, { fr: "« version »", en: "“version”" }, { fr: "1", en: "1" });
  if (rules !== undefined && !isObject(rules)) throw wrong(rules, { fr: "« rules »", en: "“rules”" }, { fr: "un objet", en: "an object" });
  for (const [id, rule] of Object.entries(rules ?? {})) checkRule(id, rule);
  if (words !== undefined && !isObject(words)) throw wrong(words, { fr: "« words »", en: "“words”" }, { fr: "un objet avec « allow » et « add »", en: "an object with “allow” and “add”" });
  for (const key of ["allow", "add"] as const) checkWords(words?.[key], { fr: `« words.${key} »`, en: `“words.${key}”` });
  checkAside(aside);
  return value as unknown as ConfigSettings;
}

/** The same of what a document carries: null without settings, and for what is none. */
export function readableSettings(value: unknown): ConfigSettings | null {
  try {
    return value === null ? null : configSettings(value);
  } catch {
    return null;
  }
}

function checkRule(id: string, rule: unknown): void {
  const of = (key: string): Localized => ({ fr: `« ${key} » de la règle ${quoted(id)}`, en: `“${key}” of the rule ${quoted(id)}` });
  if (!isObject(rule)) throw wrong(rule, { fr: `la règle ${quoted(id)}`, en: `the rule ${quoted(id)}` }, { fr: "un objet", en: "an object" });
  const { enabled, severity, options } = rule;
  if (enabled !== undefined && typeof enabled !== "boolean") throw wrong(enabled, of("enabled"), { fr: "true ou false", en: "true or false" });
  if (severity !== undefined && !SEVERITIES.includes(severity)) throw wrong(severity, of("severity"), { fr: '"error", "warning" ou "info"', en: '"error", "warning" or "info"' });
  if (options !== undefined && !isObject(options)) throw wrong(options, of("options"), { fr: "un objet", en: "an object" });
  for (const [name, option] of Object.entries(options ?? {})) {
    if (Array.isArray(option)) checkWords(option, of(`options.${name}`));
    else if (typeof option !== "boolean" && !Number.isFinite(option)) throw wrong(option, of(`options.${name}`), { fr: "un nombre, true, false ou une liste de mots", en: "a number, true, false or a list of words" });
  }
}

function checkAside(aside: unknown): void {
  if (aside === undefined) return;
  if (!Array.isArray(aside) || aside.length > MOST_ASIDE) throw wrong(aside, { fr: "« aside »", en: "“aside”" }, { fr: `une liste de ${MOST_ASIDE} éléments au plus`, en: `a list of at most ${MOST_ASIDE} items` });
  const faulty = (aside as readonly unknown[]).findIndex((one) => !isSharedAside(one));
  if (faulty < 0) return;
  throw wrong(aside[faulty], { fr: `l’élément ${faulty + 1} de « aside »`, en: `item ${faulty + 1} of “aside”` }, { fr: "un objet avec « key » (null), « rule », « words », « reason » et « date » (AAAA-MM-JJ)", en: "an object with “key” (null), “rule”, “words”, “reason” and “date” (YYYY-MM-DD)" });
}

function checkWords(words: unknown, where: Localized): void {
  if (words === undefined) return;
  const wanted: Localized = { fr: `une liste de ${MOST_WORDS} mots ou expressions au plus`, en: `a list of at most ${MOST_WORDS} words or expressions` };
  if (!Array.isArray(words) || words.length > MOST_WORDS) throw wrong(words, where, wanted);
  const faulty = (words as readonly unknown[]).find((word) => !isWord(word));
  if (faulty !== undefined) throw wrong(faulty, { fr: `chaque mot de ${where.fr}`, en: `each word of ${where.en}` }, { fr: `un texte de ${LONGEST_WORD} caractères au plus`, en: `a text of at most ${LONGEST_WORD} characters` });
}

/** True for a word or an expression: some letters, on one line. */
export const isWord = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_WORD && /[\p{L}\p{N}]/u.test(value) && !/[\u0000-\u001f\u2028\u2029]/.test(value);

/** What a file says of a rule, beside the rule itself. */
function checkAgainst(rule: Rule | undefined, id: string, { options = {} }: RuleSettings): void {
  if (rule === undefined) throw refusal(`${quoted(id)} n’est le nom d’aucune règle`, `${quoted(id)} is the name of no rule`);
  for (const [name, value] of Object.entries(options)) {
    const spec = rule.options[name];
    if (spec === undefined) throw refusal(`la règle ${id} n’a pas de réglage ${quoted(name)}`, `the rule ${id} has no option ${quoted(name)}`);
    if (fitsOption(spec.type, value)) continue;
    const wanted = { number: { fr: "un nombre", en: "a number" }, boolean: { fr: "true ou false", en: "true or false" }, words: { fr: "une liste de mots", en: "a list of words" } }[spec.type];
    throw wrong(value, { fr: `« ${name} » de la règle ${id}`, en: `“${name}” of the rule ${id}` }, wanted);
  }
}

/** True for a value of an option's type. */
export function fitsOption(type: "number" | "boolean" | "words", value: unknown): value is OptionValue {
  return type === "words" ? Array.isArray(value) : typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a sentence can quote it. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (isObject(value)) return "{…}";
  const json = JSON.stringify(value) ?? "";
  return json.length > QUOTED_LENGTH ? `${json.slice(0, QUOTED_LENGTH)}…` : json;
}

/** The refusal of a value that is not what it must be. */
function wrong(value: unknown, where: Localized, wanted: Localized): UserError {
  const [fr, en] = value === undefined ? ["", ""] : [`, pas ${quoted(value)}`, `, not ${quoted(value)}`];
  return refusal(`${where.fr} doit être ${wanted.fr}${fr}`, `${where.en} must be ${wanted.en}${en}`);
}

function refusal(fr: string, en: string, cause?: unknown): UserError {
  return new UserError({ fr: typeset(`Ces réglages sont inutilisables : ${fr}.`, "fr"), en: `These settings cannot be used: ${en}.` }, { cause });
}
