import { blockAt } from "../document/place";
import { defineRule } from "../lint/rule";
import { canonicalId, idIndex } from "../outline/id-index";
import type { IdReference } from "../outline/id-index";
import type { Outline } from "../outline/outline";

/** An identifier that is named stands somewhere: review check V1, policy of severities. */
export const idsDefined = defineRule({
  id: "ids-defined",
  family: "untested",
  severity: "error",
  scope: "document",
  source: { guide: ["V1", "C3"], incose: [29, 41] },
  title: { fr: "Chaque identifiant cité existe", en: "Every identifier named exists" },
  why: {
    fr: "Un cas d’usage ou un test qui renvoie à une exigence introuvable ne prouve rien : elle a changé de numéro, ou n’a jamais été écrite.",
    en: "A use case or a test that refers to a requirement not to be found proves nothing: its number changed, or it was never written.",
  },
  options: {},
  messages: {
    undefined: {
      fr: "{id} est cité et n’existe pas dans le document : corrigez l’identifiant, ou écrivez l’exigence.",
      en: "{id} is named and does not exist in the document: correct the identifier, or write the requirement.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n\nL’exigence EX-03 est supprimée. La norme ISO 27001 s’applique.\n\n# Cas d’usage\n\nUne assistante exporte la liste du jour (EX-1).",
        "# Exigences fonctionnelles\n\nLes besoins EX-01 et EX-02 sont décrits ailleurs.",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | Merge two records |\n\n# Use cases\n\nAn assistant exports the list of the day (RQ-01)."],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n\n# Cas d’usage\n\n| Id | Acteur | Étapes | Exigences |\n|---|---|---|---|\n| CU-01 | Assistante | Elle exporte la liste du jour. | EX-01, ⟦EX-12⟧ |",
        "# Exigences fonctionnelles\n\nEX-01 : la solution doit exporter les contacts.\n\nEX-02 : la solution doit fusionner deux fiches.\n\n# Recette\n\nLe test de l’exigence ⟦EX-05⟧ porte sur 20 fiches.",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | Merge two records |\n\n# Use cases\n\nAn assistant exports the list of the day (⟦RQ-12⟧)."],
    },
  },
  *check(outline) {
    const index = yield* idIndex(outline);
    const told = new Set<string>();
    for (const reference of index.references) {
      const { id, range, section } = reference;
      if (told.has(canonicalId(id)) || !index.isOfScheme(id) || index.isDefined(id) || mayBeAName(reference) || isWithdrawn(outline, reference)) continue;
      told.add(canonicalId(id));
      yield { message: "undefined", data: { id }, range, section };
    }
  },
});

/** "S3", "A4", "P1": a letter and a digit in a sentence are the name of many things. */
const mayBeAName = ({ id, isInText }: IdReference): boolean => isInText && /^[A-Z][ .]?\d/.test(id);

const WITHDRAWN = /supprim|retir|abandonn|annul|fusionn|remplac|report|obsol|ancien|withdrawn|removed|deleted|dropped|cancel|merged|replaced|postponed|former/i;

/** Identifiers are never given again: a text may say that one is gone. */
function isWithdrawn(outline: Outline, { range }: IdReference): boolean {
  const block = blockAt(outline.document, range.place);
  return block !== undefined && block.kind !== "table" && block.kind !== "opaque" && WITHDRAWN.test(block.text);
}
