import { foldText } from "../../document/text";
import { agree, agreementOf } from "./agreement";
import type { Agreement } from "./agreement";

const DETERMINER = "d['’]autres|les|le|la|l['’]|une|un|cette|cet|ces|ce|son|sa|ses|leurs|leur|notre|nos|votre|vos|chaque|toute|tout|aucune|aucun|plusieurs|certaines|certains|des|du|aux|au|deux|trois|quatre|\\d{1,4}";
const PREPOSITION =
  "d['’]|de|à|a|en|par|pour|sur|sous|dans|avec|sans|chez|vers|entre|apr[eè]s|avant|lors de|depuis|pendant|durant|selon|suivant|via|d[eè]s|contre|malgr[eé]|hors|parmi|outre|sauf|gr[aâ]ce à|jusqu['’]à";
/** A determiner with its noun, and what governs it. */
const NOMINAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${PREPOSITION})[ \\u00a0]?)?(${DETERMINER})(?:(?<=['’])|[ \\u00a0]+)(?!fois(?![\\p{L}])|cas [eé]ch)(?=(\\p{L}{2,30}))`, "giu");
/** What stands before the subject of a clause. */
const CLAUSE_START =
  /(?:^|[,;:(«“–—•-]|(?<!\p{L})(?:si|lorsque|lorsqu['’]|quand|que|qu['’]|o[uù]|et|mais|car|puisque|donc|puis|ensuite|alors|comme|enfin|fois|ainsi|également))[ \u00a0]*$/iu;
/** "pour ce qui est du module, il …": what is talked about is set out first. */
const SET_OUT = /(?<!\p{L})(?:pour ce qui (?:est|concerne)|en ce qui concerne|concernant|quant|s['’]agissant|au sujet|à propos|pour chaque|pour tout(?:e|es)?)(?:[ \u00a0]+(?:de|d['’]|à))?[ \u00a0]*$/iu;
/** Who can act, wherever named: "ouvert au client, il pourra…". */
const PERSON =
  /^(?:utilisat|client|commercia|administrat|gestionnaire|agent|collaborat|salari|internaute|visiteu|membre|manager|responsable|titulaire|prestataire|candidat|fournisseu|integrat|chef|direct|vendeu|acheteu|technicien|abonn|usager|contact|prospect|equipe|employ|operat|partenaire|participant|formateu|etudiant|personne|adherent|patient|conseill|parent|enfant|fil(?:s|les?)(?![a-z])|animat|infirmi|medecin|eleve|stagiaire|gardien|locataire|proprietaire|benevole|donat|demandeu|valideu|assistant|comptable|invite|enseignant|maire|elu(?![a-z]))/;
/** "l'ensemble des écrans": a plural in all but its grammar. */
const COLLECTIVE = /(?:ensemble|totalit[eé]|majorit[eé]|plupart|int[eé]gralit[eé]|chacun|chacune)[ \u00a0]*$/iu;
const CONTRACTED = /^(?:du|des|au|aux)$/;
/** How much of a long sentence is looked at, at each end: its subject is at the one, the pronoun at the other. */
const REACH = 300;
const LEAD = 40;

/** How a noun stands in its clause. */
type Role = "subject" | "object" | "person" | "complement";

interface Nominal {
  readonly role: Role;
  readonly isPerson: boolean;
  readonly agreement: Agreement;
}

function* nominals(text: string): Generator<Nominal> {
  const near = text.length <= 2 * REACH ? text : `${text.slice(0, REACH)} … ${text.slice(-REACH)}`;
  for (const match of near.matchAll(NOMINAL)) {
    const [, preposition, determiner = "", noun = ""] = match;
    const word = foldText(determiner);
    const folded = foldText(noun);
    const lead = near.slice(Math.max(0, match.index - LEAD), match.index);
    const agreement = agreementOf(word === "des" && preposition === undefined ? "les" : word);
    yield { agreement, role: roleOf(folded, lead, preposition ?? null, word), isPerson: PERSON.test(folded) };
  }
}

function roleOf(noun: string, lead: string, preposition: string | null, determiner: string): Role {
  if (SET_OUT.test(lead) || (preposition !== null && SET_OUT.test(`${lead}${preposition}`))) return "subject";
  if (preposition !== null && /^(?:pour)$/i.test(preposition) && /^(?:chaque|toute?)$/.test(determiner)) return "subject";
  if (preposition === null && CLAUSE_START.test(lead) && !/^(?:du|au|aux)$/.test(determiner)) return "subject";
  if (determiner === "des" && COLLECTIVE.test(lead)) return "subject";
  if (PERSON.test(noun)) return "person";
  return preposition === null && !CONTRACTED.test(determiner) ? "object" : "complement";
}

/**
 * Whether what precedes a pronoun in its sentence names what it may stand for: a subject, an object too for what is acted
 * upon, a person anywhere. The noun of an introduction ("Après la validation du formulaire, il …") is not enough.
 */
export function isNamedBefore(before: string, pronoun: Agreement, acts: boolean): boolean {
  if (HEADED.test(before.slice(-LEAD)) || (!pronoun.isPlural && BEGINS_WITH_NAME.test(before))) return true;
  for (const { role, agreement } of nominals(before))
    if (role !== "complement" && (role !== "object" || !acts) && agree(agreement, pronoun)) return true;
  return false;
}

/** Whether two persons are named before, and the pronoun may stand for either: "Lorsque le responsable valide la demande du salarié, il reçoit…". */
export function mayBeEither(before: string, pronoun: Agreement): boolean {
  let persons = 0;
  for (const { isPerson, agreement } of nominals(before)) if (isPerson && agreement.gender !== null && agree(agreement, pronoun)) persons++;
  return persons >= 2;
}

/** Whether any noun before agrees: enough for "celui-ci", which points at the nearest one. */
export function isAnyBefore(before: string, pronoun: Agreement): boolean {
  for (const { agreement } of nominals(before)) if (agree(agreement, pronoun)) return true;
  return false;
}

/** "Module agenda : il devra…": a title announces what the pronoun stands for. */
const HEADED = /\p{L}[ \u00a0]?[:–—-][ \u00a0]*$/u;
/** "Google Analytics : outil d'analyse": a sentence that defines its first words. */
const DEFINES = /^[^:.]{2,60}[ \u00a0]?: /;
/** "PHPUnit offre…", "Jasmine est…": begins with a name, whose gender is not told. */
const BEGINS_WITH_NAME = /^[^\p{L}]{0,4}\p{Lu}[\p{L}\p{N}]{2,30}(?:[ \u00a0][\p{Lu}\p{N}][\p{L}\p{N}.]{0,20}){0,2}[ \u00a0]+(?:est|sont|offre|permet|sera|doit|devra|propose|assure|utilise|fait|a|peut|pourra)(?!\p{L})/u;
const BEGINS_WITH_PRONOUN = /^[^\p{L}]{0,4}(ils?|elles?|celui|celle|ceux|celles)(?!\p{L})/iu;

/** Whether the sentence before is about something that the pronoun agrees with. */
export function isTopicOf(previous: string, pronoun: Agreement): boolean {
  const begun = BEGINS_WITH_PRONOUN.exec(previous)?.[1];
  if (begun !== undefined && agree(agreementOf(foldText(begun)), pronoun)) return true;
  if (!pronoun.isPlural && (BEGINS_WITH_NAME.test(previous) || DEFINES.test(previous))) return true;
  for (const { role, agreement } of nominals(previous)) if (role !== "complement" && agree(agreement, pronoun)) return true;
  return false;
}
