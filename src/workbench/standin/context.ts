/** Requirement sets by name, as the context's matrix gives them. */
export type RequirementSets = Readonly<Record<string, string>>;

export const requirementSets = (api: string): RequirementSets => ({ WordApi: api, Settings: "1.1", CustomXmlParts: "1.1", SharedRuntime: "1.1" });

/** Whether the matrix promises a set of that version or above. */
export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const found = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return found !== undefined && compareVersions(found, version) >= 0;
}

export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((each) => each.split(".").map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}

/** The array that answers method 5: who the host is (the places are office.js's own). */
export function contextArray(options: { readonly locale: string; readonly url: string; readonly sets: RequirementSets; readonly settings: readonly [readonly string[], readonly string[]] }): readonly unknown[] {
  const array: unknown[] = Array<unknown>(24).fill(0);
  array[0] = options.settings;
  array[1] = "workbench";
  array[2] = 262144;
  array[3] = 16;
  array[6] = 7;
  array[8] = options.locale;
  array[9] = options.locale;
  array[11] = options.url;
  array[13] = 1;
  array[14] = "";
  array[15] = 1;
  array[16] = "workbench";
  array[17] = "1";
  array[18] = false;
  array[19] = false;
  array[20] = JSON.stringify(options.sets);
  array[21] = "";
  array[22] = "16.80";
  return array;
}
