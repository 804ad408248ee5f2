import type { Document } from "../document/document";
import { mapped } from "../document/mapped";
import { contentsOf } from "../document/place";
import { inSteps } from "../document/steps";
import { columnRoles } from "./column-roles";
import type { Requirement, RequirementTable } from "./outline";
import type { SectionTopics } from "./match-topics";
import { idKey, idsIn } from "./requirement-id";
import { isFilled } from "./requirements";
import type { SectionNode } from "./sections";
import { readRows } from "./table-rows";

interface Proof {
  readonly useCase: boolean;
  readonly acceptance: boolean;
}

/**
 * Adds to each requirement the use cases and acceptance criteria given for its id elsewhere: rows of use-case or
 * acceptance tables, paragraphs and items of the sections that treat them.
 */
export function* linkRequirements(
  document: Document,
  nodes: readonly SectionNode[],
  matched: readonly SectionTopics[],
  requirements: readonly Requirement[],
  tables: readonly RequirementTable[],
): Generator<undefined, readonly Requirement[]> {
  const byId = new Map<string, number[]>();
  yield* inSteps(requirements, ({ id }, index) => {
    if (id === null) return;
    const key = idKey(id);
    const bearers = byId.get(key);
    if (bearers) bearers.push(index);
    else byId.set(key, [index]);
  });
  if (byId.size === 0) return requirements;
  const extra = new Map<number, { useCases: number; acceptance: number }>();
  const add = (text: string, proof: Proof): void => {
    for (const key of new Set(idsIn(text).map(idKey)))
      for (const index of byId.get(key) ?? []) {
        const counts = extra.get(index) ?? { useCases: 0, acceptance: 0 };
        extra.set(index, { useCases: counts.useCases + (proof.useCase ? 1 : 0), acceptance: counts.acceptance + (proof.acceptance ? 1 : 0) });
      }
  };
  const own = new Set(tables.map(({ place }) => place[1]));
  for (const node of nodes) {
    yield undefined;
    const topics = matched[node.index]?.topics ?? [];
    const here: Proof = { useCase: topics.includes("usecases") && !topics.includes("functional"), acceptance: topics.includes("acceptance") };
    for (let i = node.first; i < node.end; i++) {
      const block = document.stories[0].blocks[i];
      if (block === undefined || own.has(i)) continue;
      if (block.kind === "table") {
        const { rows } = readRows(block);
        const header = rows.find((row) => row.kind === "header");
        const roles = header ? columnRoles(header.texts) : new Map<string, number>();
        const given = (role: "useCase" | "acceptance", texts: ReadonlyMap<number, string>): boolean => roles.has(role) && isFilled(texts.get(roles.get(role) ?? -1));
        for (const { kind, texts } of rows)
          if (kind === "written") add([...texts.values()].join(" "), { useCase: here.useCase || given("useCase", texts), acceptance: here.acceptance || given("acceptance", texts) });
      } else if (here.useCase || here.acceptance) for (const { block: content } of contentsOf([block], [0])) add(content.text, here);
    }
  }
  return mapped(requirements, (requirement, index) => {
    const counts = extra.get(index);
    return counts === undefined ? requirement : { ...requirement, useCases: requirement.useCases + counts.useCases, acceptance: requirement.acceptance + counts.acceptance };
  });
}
