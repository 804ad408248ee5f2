import { configOf } from "../../src/lint/config";
import type { Config } from "../../src/lint/config";
import type { Rule } from "../../src/lint/rule";

/** These rules with all their switches on: their examples show all that they can report. */
export const withSwitches = (rules: readonly Rule[]): Config =>
  configOf({
    version: 1,
    rules: Object.fromEntries(rules.map(({ id, options }) => [id, { options: Object.fromEntries(Object.entries(options).flatMap(([name, { type }]) => (type === "boolean" ? [[name, true]] : []))) }])),
  });
