import { foldText } from "../document/text";

/** An acronym met in a text, plural mark left out. */
export interface Acronym {
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
  /** The text says what it stands for, or that it is a name: "GED (gestion électronique des documents)", "la société OCP". */
  readonly isExplained: boolean;
}

const NONE: readonly Acronym[] = [];
/** Two to four capitals alone: longer ones are words or names. Beside a hyphen or an underscore they are a part of an identifier, before a figure of an address. Written as ranges: the property of capitals takes ten times as long. */
const CAPITALS = /(?<![\p{L}\p{N}_@.&+#-])[A-ZÀ-ÖØ-Þ]{2,4}(?=s?(?![\p{L}\p{N}_@&+#-]|\s\d))/gu;
const ROMAN = /^[IVXLC]+$/;
/** Words of the two languages that authors write in capitals to insist. */
const INSISTED = new Set(
  (
    "ET OU NE PAS NI NON OUI SI SANS AVEC POUR PAR SUR LE LA LES UN UNE DES DE DU AU AUX EN CE CES TOUT TOUS TOUTE TRES PLUS MOINS SEUL NOTA NB PS MR MME MM NOM DATE MOIS ANS JOUR JOURS HEURE SITE PAGE MENU LOGO " +
    "ZONE TYPE VILLE PAYS TITRE TOTAL PRIX LOT LOTS PHASE ETAPE IMAGE TEXTE TEST TESTS MUST SHALL NOT AND OR THE ALL ANY NO YES ONLY FOR WITH NEVER NOTE TODO TBD TBC TBA XX XXX XXXX WEB MAIL BP OK KO VS ROLE DROIT ACCES " +
    "BASE MODE LISTE CODE AUCUN JAMAIS DOIT PEUT BLEU ROUGE VERT NOIR BLANC OPEN CLOSE SAVE"
  ).split(" "),
);
const NAME_BEFORE = /(?:^|[ '(])(?:societe|groupe|entreprise|association|agence|banque|ecole|universite|editeur|marque|logiciel|progiciel|norme|projet|cabinet|federation|mairie|company|group|association|school|vendor|standard|project)$/;
const LONGEST_NAME = 16;
const REACH = 110;

/** The acronyms of a text, in its order. A text all in capitals has none: there every word looks like one. */
export function acronymsIn(text: string): readonly Acronym[] {
  let found: Acronym[] | null = null;
  for (const { 0: acronym, index: start } of text.matchAll(CAPITALS)) {
    if (INSISTED.has(acronym) || ROMAN.test(acronym)) continue;
    const end = start + acronym.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH).replace(/^s(?!\p{L})/u, "");
    if (isBesideCapitals(before, after)) continue;
    (found ??= []).push({ acronym, start, end, isExplained: isExplained(acronym, before, after) });
  }
  return found ?? NONE;
}

/** "CAHIER DES CHARGES", "OC Pizza": a title in capitals, or a part of a name. */
const isBesideCapitals = (before: string, after: string): boolean =>
  /\p{Lu}{2}[\s\u00a0'’:-]{1,3}$/u.test(before.slice(-6)) || /^[\s\u00a0'’:-]{1,3}\p{Lu}{2}/u.test(after) || /^ \p{Lu}\p{Ll}/u.test(after) || /[\p{L}\p{N},] \p{Lu}\p{Ll}+ $/u.test(before.slice(-30));

function isExplained(acronym: string, before: string, after: string): boolean {
  // "GED (gestion électronique des documents)", "GED : gestion…" at the start, "GED, soit…"
  const aside = /^\s?\(([^()\n]{5,90})/.exec(after)?.[1];
  if (aside !== undefined && /^\s?\p{L}{2}/u.test(aside) && /\s\p{L}/u.test(aside)) return true;
  if (before.trim() === "" && /^\s*[:=–—]\s*\p{L}/u.test(after)) return true;
  if (NAME_BEFORE.test(foldText(before.slice(-LONGEST_NAME)))) return true;
  const first = acronym.charAt(0);
  // "gestion électronique des documents (GED)", "(ou GED)", "(GED, …)"
  if (/\((?:ou |dit |or |en abrégé )?$/u.test(before.slice(-12))) return initials(before.slice(-SPELT)).slice(-MOST_WORDS).includes(foldText(first));
  // "GED, Gestion électronique des documents", "GED = …"
  return /^\s?[,=–—]/.test(after) && spells(acronym, initials(after).slice(0, MOST_WORDS));
}

const MOST_WORDS = 10;
/** Room for the words an acronym stands for. */
const SPELT = 80;

const initials = (text: string): string => (foldText(text).match(/[a-z0-9]+/g) ?? []).map((word) => word.charAt(0)).join("");

/** Whether the letters of an acronym come in this order among initials, the first one first. */
function spells(acronym: string, letters: string): boolean {
  let from = 0;
  for (const letter of foldText(acronym)) {
    const at = letters.indexOf(letter, from);
    if (at < 0 || (from === 0 && at > 1)) return false;
    from = at + 1;
  }
  return true;
}

/** Whether a definition beside an acronym (the next cell of its row) spells it. */
export const spellsAcronym = (acronym: string, definition: string): boolean => spells(acronym, initials(definition).slice(0, 2 * MOST_WORDS));

/** A cell or a line that is an acronym and nothing else. */
export const isAcronymAlone = (text: string): boolean => /^\s*\p{Lu}{2,8}\s*$/u.test(text);
