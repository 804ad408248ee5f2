import { rulePage } from "../../src/lint/rule-page";
import { RULES } from "../../src/rules";

test.each(RULES.map((rule) => [rule.id, rule] as const))("the page of %s says what, why, where from and by examples, in both languages", (_id, rule) => {
  const [french = "", english = ""] = rulePage(rule).split("\n---\n");
  for (const [page, language] of [[french, "fr"], [english, "en"]] as const) {
    expect(page).toContain(`## ${rule.title[language]}`);
    expect(page).toContain(rule.why[language]);
    expect(page).toContain(`guide ${rule.source.guide.join(", ")}`);
    for (const number of rule.source.incose ?? []) expect(page).toContain(`INCOSE R${number}`);
    for (const text of [...rule.examples.good[language], ...rule.examples.bad[language]]) expect(page).toContain(text);
    for (const name of Object.keys(rule.options)) expect(page).toContain(`\`${name}\``);
  }
  expect(french).toContain(`Pourquoi\u00a0: ${rule.why.fr}`);
});
