import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { Finding } from "../../src/lint/finding";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";
import type { Outline } from "../../src/outline/outline";
import { RULES } from "../../src/rules";

/** A half-written draft with something of every family, and words that a page must not take for its own. */
export const DRAFT = `# Cahier des charges <CRM> "& Cie"

## Contexte

Notre société distribue des pompes depuis 1987 ; elle emploie 120 salariés.

## Exigences fonctionnelles

### Gestion des contacts

| ID | Exigence | Priorité | Cas d’usage | Critère d’acceptation |
|---|---|---|---|---|
| EX-F-001 | La solution doit afficher une fiche en moins de 2 secondes. | Indispensable | Un commercial ouvre la fiche d’un client et lit ses trois dernières visites. | La fiche s’affiche en moins de 2 secondes sur 50 essais. |
| EX-F-002 | La recherche doit être rapide & <conviviale>. | Indispensable | | |
| EX-F-003 | La solution doit exporter la liste au format CSV. | | Une assistante exporte la liste. | Le fichier s’ouvre dans Excel. |

## Exigences techniques

La solution doit être accessible si possible depuis un téléphone.

=SOMME(A1) doit être rapide, dit "l’éditeur" ; etc.
`;

export interface CheckedText {
  readonly outline: Outline;
  readonly findings: readonly Finding[];
}

/** What all rules find in a document in the notation of read-text.ts. */
export async function checked(text: string, stored: string | null = null): Promise<CheckedText> {
  const outline = buildOutline({ ...readText(text), stored }, GUIDE_PROFILE);
  return { outline, findings: await run({ outline, rules: RULES }) };
}
