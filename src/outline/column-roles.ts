import type { ColumnRole } from "./outline";
import { rememberedText } from "../document/remembered";
import { foldText } from "../document/text";

/** Header wordings of each role, folded, by how sure they are (3 certain, 1 possible). The best role of a header wins. */
const HEADERS: readonly (readonly [role: ColumnRole, sure: 1 | 2 | 3, wording: RegExp])[] = [
  ["id", 3, /^(?:id|ids|identifiant(?: exigence)?|identifier|ref\.?|refs?|reference(?: exigence)?|n°|no\.?|nº|num\.?|numero|number|#|code(?: exigence)?|req\.? ?id|id\.? .*|n° .*|ref\.? .*|code)$/],
  ["acceptance", 3, /acceptation|acceptance|critere.{0,12}(?:valid|verif|recette|succes|reussite|test|satisf)|recette|verification|test(?:s|able)?$|^tests?(?: |$)|(?:methode|moyen).{0,4} de (?:verif|valid|preuve)|fit criteri|success criteri|mesure de succes|resultat attendu|expected result|^(?:comment|how).{1,30}(?:verifi|test|control|check)/],
  ["useCase", 3, /cas d'?(?:usage|utilisation|emploi)|use ?cases?|user stor|scenario|recit utilisateur|exemple d'?(?:usage|utilisation)|cas metier|^uc$|^cu$/],
  ["priority", 3, /priorit|importance|criticite|moscow|must|niveau d'exigence|^niveau$|obligatoire|^rang$|^poids$|indispensable|caractere (?:obl|imp)|necessite|flexibilite|urgence/],
  ["requirement", 3, /^(?:l')?exigences?|^requirements?|enonce|^(?:libelle|intitule|description|texte)s? (?:de l'|de la |des |du |d')?(?:exigence|besoin|fonction)|^the system shall|statement|specification/],
  ["requirement", 2, /^besoins?(?! (?:de |en )?(?:formation|accompagnement|effectif))|^fonctionnalites?|^fonctions?(?: |$)|^features?|^needs?|^attendus?|^attentes?|fonctionnalite (?:demand|attend)|^(?:description|detail)s? (?:fonctionnel|detaill)|^regles? de gestion|^functional/],
  ["requirement", 1, /^descriptions?|^libelles?|^intitules?|^designations?|^details?|^contraintes?|^criteres?$|^points?$|^services? attend|^objet$|^demandes?$|^souhaits?$/],
  ["type", 2, /^types?|^categor|^familles?|^domaines?|^modules?|^themes?|^nature|^processus|^rubriques?|^lots?$|^area$|^sous.?module/],
  ["status", 2, /^statuts?|^etats?$|^status|^complet|^avancement|^couvert|conformite|^reponse|^oui|^ok|^fait$|^done|^realise|^standard|^couverture|^compliance|^response/],
  ["comment", 2, /^commentaires?|^remarques?|^observations?|^notes?$|^precisions?|^comments?|^remarks?|^justification|^complements?|^hypotheses?/],
  ["source", 2, /^sources?|^origines?|^demandeurs?|^emetteurs?|^porteurs?|^acteurs?|^profils?|^utilisateurs?|^responsables?|^interlocuteurs?|^qui$|^owner|^requested|^stakeholders?|^actors?|^roles?/],
];

/** What one header says: its role and how sure, whether it names requirements outright. */
interface HeaderReading {
  readonly role: ColumnRole | null;
  readonly sure: number;
  readonly namesRequirements: boolean;
}

/** Documents repeat few headers over many tables. */
const readHeader = rememberedText((header): HeaderReading => {
  const folded = foldText(header);
  const text = folded.replace(/[\s:*]+$/, "");
  let role: ColumnRole | null = null;
  let sure = 0;
  for (const [candidate, certainty, wording] of HEADERS) if (certainty > sure && wording.test(text)) [role, sure] = [candidate, certainty];
  return { role, sure, namesRequirements: HEADERS.some(([one, certainty, wording]) => one === "requirement" && certainty >= 2 && wording.test(folded)) };
});

/** Columns by role, from header texts by grid column. Two columns for one role: the surer, then the first. */
export function columnRoles(headers: ReadonlyMap<number, string>): ReadonlyMap<ColumnRole, number> {
  const best = new Map<ColumnRole, { readonly column: number; readonly sure: number }>();
  for (const [column, header] of headers) {
    const { role, sure } = readHeader(header);
    if (role === null) continue;
    const earlier = best.get(role);
    if (earlier === undefined || sure > earlier.sure) best.set(role, { column, sure });
  }
  return new Map(Array.from(best, ([role, { column }]) => [role, column]));
}

/** True when the header itself says that rows are requirements, not merely descriptions of something. */
export const namesRequirements = (header: string): boolean => readHeader(header).namesRequirements;
