import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";
import type { DocumentHit } from "../lint/rule";
import type { Outline, Requirement } from "../outline/outline";
import { idKey } from "../outline/requirement-id";

/** An identifier means one requirement: review check V1, policy of severities. */
export const oneRequirementPerId = defineRule({
  id: "one-requirement-per-id",
  family: "untested",
  severity: "error",
  scope: "document",
  source: { guide: ["V1", "C3"], incose: [29, 30] },
  title: { fr: "Un identifiant, une exigence", en: "One identifier, one requirement" },
  why: {
    fr: "Quand un identifiant désigne deux exigences, la réponse du prestataire, le test et le bon de commande ne disent pas de laquelle ils parlent.",
    en: "When an identifier means two requirements, the supplier’s answer, the test and the order do not say which one they speak of.",
  },
  options: {},
  messages: {
    twice: {
      fr: "{id} désigne déjà une autre exigence (« {other} ») : donnez à celle-ci un identifiant libre.",
      en: "{id} already means another requirement (“{other}”): give this one a free identifier.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n| EX-05 | Archiver une fiche |",
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts |\n| EX-02 | Fusionner deux fiches |\n\n## Détail\n\nEX-01 : la solution doit exporter les contacts au format CSV, champ par champ.",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | Merge two records |"],
    },
    bad: {
      fr: ["# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n| EX-01 | ⟦Archiver une fiche⟧ |"],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | Merge two records |\n| RQ 01 | ⟦Archive a record⟧ |"],
    },
  },
  *check(outline) {
    const first = new Map<string, Requirement>();
    const repeated: DocumentHit<"twice">[] = [];
    const companions = yield* companionTables(outline);
    yield* inSteps(outline.requirements, (requirement) => {
      const { id, table, range, section } = requirement;
      if (id === null || (table !== null && companions.has(table))) return;
      const key = keyOf(id, table);
      const other = first.get(key);
      if (other === undefined) first.set(key, requirement);
      // A table that sums up and a paragraph that details are one requirement told twice.
      else if (other.origin === requirement.origin && !saysTheSame(other.text, requirement.text)) repeated.push({ message: "twice", data: { id, other: shortened(other.text) }, range, section });
    });
    yield* repeated;
  },
});

/** Plain numbers begin again in each table. */
const keyOf = (id: string, table: number | null): string => (/\p{L}/u.test(id) ? idKey(id) : `${table ?? ""}:${id}`);

/** Tables whose identifiers nearly all come from earlier ones: they tell more about the same requirements. */
function* companionTables({ tables, requirements }: Outline): Generator<undefined, ReadonlySet<number>> {
  const met = new Set<string>();
  const companions = new Set<number>();
  yield* inSteps(tables, (table, index) => {
    const keys = table.requirements.flatMap((at) => {
      const id = requirements[at]?.id ?? null;
      return id === null || !/\p{L}/u.test(id) ? [] : [idKey(id)];
    });
    if (keys.length > 1 && keys.filter((key) => met.has(key)).length > keys.length * 0.8) companions.add(index);
    for (const key of keys) met.add(key);
  });
  return companions;
}

/** Half of the words of the shorter one are in the other. */
function saysTheSame(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return true;
  return [...shorter].filter((word) => longer.has(word)).length >= shorter.size / 2;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldText(text).match(/[\p{L}\p{N}]{4,}/gu));
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
