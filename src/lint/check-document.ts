import type { StoredDispositions } from "../document/stored-dispositions";
import { isJudgeable } from "./broken-rule";
import { DEFAULT_CONFIG } from "./config";
import { sortOut } from "./dispositions";
import type { Sorted } from "./dispositions";
import { run } from "./run";
import type { RunInput } from "./run";

/** Checks a reading as a company sets the check, and sorts out what reviewers left as it is. */
export async function checkDocument(input: RunInput & { readonly dispositions: StoredDispositions }): Promise<Sorted> {
  const { rules, config = DEFAULT_CONFIG, dispositions } = input;
  const findings = await run(input);
  const checked = new Set(rules.filter(config.isOn).map(({ id }) => id));
  // A rule that broke has said nothing of its points.
  for (const finding of findings) if (!isJudgeable(finding)) checked.delete(finding.rule);
  const { points, baseline } = dispositions;
  if (config.aside.length === 0) return sortOut(findings, dispositions, checked);
  // What is decided in the document itself counts before what the company decides for all; that this one is not met here is usual.
  const { stale, ...sorted } = sortOut(findings, { points: [...config.aside, ...points], baseline }, checked);
  return { ...sorted, stale: stale.filter((point) => !config.aside.includes(point)) };
}
