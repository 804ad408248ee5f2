import { runScenario } from "../../src/selftest/scenario";
import { SCENARIOS } from "../../src/selftest/scenarios";
import { minimalDocx } from "../support/minimal-docx";
import { withWord } from "../support/word";

describe.each(["1.3", "1.8"])("the self-test scenarios, on Word's stand-in at WordApi %s", (api) => {
  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))("%s", async (_, scenario) => {
    const outcome = await withWord(minimalDocx("<w:p/>"), { api }, () => runScenario(scenario));
    expect(outcome.failures).toEqual([]);
  });
});
