import { NOTHING_STORED, writeStored } from "../../../src/document/stored";
import type { ConfigSettings } from "../../../src/lint/config-settings";
import { defineRule } from "../../../src/lint/rule";
import type { Rule } from "../../../src/lint/rule";
import { noGuidanceLeft } from "../../../src/rules/no-guidance-left";
import { noVagueTerms } from "../../../src/rules/no-vague-terms";
import { faultOf, formOf, settingsOfForm, severitiesOf, sharedSettings, storedSettings } from "../../../src/taskpane/rules/rules-form";
import type { FormRule, RulesForm } from "../../../src/taskpane/rules/rules-form";

const title = { fr: "x", en: "x" };
const options = { most: { type: "number", default: 3, title }, strict: { type: "boolean", default: true, title }, names: { type: "words", default: ["CRM"], title } };
const adjustable = defineRule({ ...noVagueTerms, id: "adjustable-rule", severity: "info", options, enabledByDefault: false } as never);
const RULES: readonly Rule[] = [noVagueTerms, noGuidanceLeft, adjustable];
const change = (form: RulesForm, id: string, differences: Partial<FormRule>): RulesForm => ({ ...form, rules: form.rules.map((one) => (one.rule.id === id ? { ...one, ...differences } : one)) });

describe("the form of the rules", () => {
  const first = formOf(null, RULES);

  test("shows the rules as they come, and keeps nothing of them", () => {
    expect(first.rules.map(({ isOn, severity }) => [isOn, severity])).toEqual([[true, "warning"], [true, noGuidanceLeft.severity], [false, "info"]]);
    expect(first.rules[2]?.options).toEqual({ most: "3", strict: true, names: "CRM" });
    expect(settingsOfForm(first, null)).toBeNull();
  });

  test("keeps what differs, and shows it again", () => {
    let form = change(first, "no-vague-terms", { severity: "info" });
    form = change(form, "adjustable-rule", { isOn: true, options: { most: "2,5", strict: false, names: " B2B \n\nERP\nERP" } });
    const settings = settingsOfForm({ ...form, allow: "convivial\r\nagile", add: "" }, null);
    expect(settings).toEqual({
      version: 1,
      rules: { "no-vague-terms": { severity: "info" }, "adjustable-rule": { enabled: true, options: { most: 2.5, strict: false, names: ["B2B", "ERP"] } } },
      words: { allow: ["convivial", "agile"] },
    });
    expect(settingsOfForm(formOf(settings, RULES), settings)).toEqual(settings);
  });

  test("keeps what a later version says, wherever it says it", () => {
    const json = '{"version":1,"rules":{"rule-to-come":{"enabled":false},"no-vague-terms":{"since":"2.0"},"adjustable-rule":{"enabled":true,"options":{"least":1,"most":2}}},"words":{"prefer":["solution"]},"scales":["MoSCoW"]}';
    const before = JSON.parse(json) as ConfigSettings;
    expect(settingsOfForm(formOf(before, RULES), before)).toEqual(before);
    const changed = change(formOf(before, RULES), "adjustable-rule", { isOn: false, options: { most: "3", strict: true, names: "CRM" } });
    expect(settingsOfForm(changed, before)).toEqual({ ...before, rules: { ...before.rules, "adjustable-rule": { options: { least: 1 } } } });
  });

  test("shares what is left everywhere in the document, once, with the settings", () => {
    const point = { key: null, rule: "no-vague-terms", words: "agile", reason: "Charte.", date: "2026-03-05" } as const;
    const xml = writeStored({ ...NOTHING_STORED, dispositions: { points: [point, { ...point, key: "no-vague-terms:0123456789abcdef" }], baseline: null } });
    const before: ConfigSettings = { version: 1, aside: [{ ...point, words: "Agile", reason: "Ancienne raison." }] };
    expect(sharedSettings(null, null)).toEqual({ version: 1 });
    expect(sharedSettings({ ...before, words: { add: ["x"] } }, xml)).toEqual({ version: 1, words: { add: ["x"] }, aside: [point] });
    expect(settingsOfForm(formOf(before, RULES), before)).toEqual(before);
  });

  test("never lets a rule say more, whatever was kept", () => {
    expect(severitiesOf(noVagueTerms)).toEqual(["warning", "info"]);
    expect(severitiesOf(adjustable)).toEqual(["info"]);
    expect(formOf({ version: 1, rules: { "adjustable-rule": { severity: "error", options: { most: true } } } }, RULES).rules[2]).toMatchObject({ severity: "info", options: { most: "3" } });
  });

  test("says what cannot be kept", () => {
    expect(faultOf(first)).toBeNull();
    const withOption = (values: FormRule["options"]) => faultOf(change(first, "adjustable-rule", { options: values }));
    expect(["", "trois", "1,2,3"].map((most) => withOption({ most, strict: true, names: "" }))).toEqual(["number", "number", "number"]);
    expect(withOption({ most: "4", strict: true, names: "…" })).toBe("words");
    expect(faultOf({ ...first, allow: "x".repeat(81) })).toBe("words");
    expect(faultOf({ ...first, add: Array.from({ length: 301 }, (_, index) => `mot ${index}`).join("\n") })).toBe("words");
  });

  test("begins from what the document carries, when it can be used", () => {
    const settings: ConfigSettings = { version: 1, words: { add: ["agile"] } };
    expect(storedSettings(writeStored({ ...NOTHING_STORED, settings }))).toEqual(settings);
    expect(storedSettings(writeStored({ ...NOTHING_STORED, settings: { version: 3 } }))).toBeNull();
    expect(storedSettings(null)).toBeNull();
  });
});
