/** Nouns, folded, that stand for what is bought. */
export const PRODUCT =
  "(?:systeme|solution|outil|logiciel|application|plateforme|plate-forme|site|crm|module|progiciel|interface|portail|system|tool|software|platform|application|product)";

/** Nouns, folded, of those who supply it or use it. */
const PARTY =
  "(?:titulaire|prestataire|fournisseur|editeur|integrateur|candidat|soumissionnaire|utilisat|administrat|gestionnaire|commercia|client|equipe|responsable|agent|fonctionnalite|ecran|page|supplier|vendor|contractor|user|administrator|manager|team)";

const COMMITTED = new RegExp(`(?:^|[ '(])(?:${PRODUCT}|${PARTY})`);

/** Whether what precedes a verb names the product, its supplier or its users: its present tense is then a requirement. */
export const namesCommitted = (before: string): boolean => COMMITTED.test(before);
