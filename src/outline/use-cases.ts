import type { Span } from "../document/guidance";
import { foldText } from "../document/text";
import { sentencesOf } from "../language/sentences";

/** Who acts in a concrete use case, folded: people of a company that sells, and those of any system. */
const ACTOR =
  "commercia(?:l|le|ux|les)|vendeu(?:r|se)s?|direction|marketing|client|cliente|prospect|utilisat(?:eur|rice)s?|administrateur|administratrice|adv|sav|comptable|teleconseiller|teleconseillere|collaborateur|collaboratrice|salarie|visiteur|acheteur|gerant|gerante|abonne|adherent|patient|usager|" +
  "(?:the |a |an )?(?:(?:inside |field |key )?(?:sales|account|branch|area|regional|marketing|support|service|call ?cent(?:re|er)|project|product|office|finance) ?(?:person|people|rep|representative|manager|director|assistant|agent|team|engineer|officer|leader)|salesperson|user|customer|agent|manager|administrator|admin|assistant|management|marketing|technician|director|accountant|buyer|operator|visitor|receptionist|prospect|developer|employee|officer|colleague|controller|contact)";
/** Those whose title goes on: "le responsable de l'agence de Lyon". */
const TITLED =
  "responsable|directeur|directrice|assistant|assistante|conseiller|conseillere|charge|chargee|chef|technicien|technicienne|agent|equipe|service|gestionnaire|manager|operateur|operatrice|controleur|controleuse|developpeur|developpeuse|delegue|deleguee|employe|employee|dirigeant|dirigeante|formateur|formatrice";
/** What they do, folded, in the present or with "peut", "veut", "pourra". */
const ACTION =
  "(?:peut|pourra|veut|souhaite|doit|vient de|can|wants to|needs to|may)? ?" +
  "(?:cre[ea](?:nt|r|s|tes?)?|saisi(?:t|ssent|r)|consulte(?:nt|r)?|lance(?:nt|r)?|visualise(?:nt|r)?|envoie(?:nt)?|envoyer|recoi(?:t|vent)|recevoir|recherche(?:nt|r)?|enregistre(?:nt|r)?|ouvre(?:nt)?|ouvrir|cloture(?:nt|r)?|ferme(?:nt|r)?|relance(?:nt|r)?|transforme(?:nt|r)?|converti(?:t|r|ssent)|qualifie(?:nt|r)?|suit|suivent|suivre|planifie(?:nt|r)?|exporte(?:nt|r)?|importe(?:nt|r)?|fusionne(?:nt|r)?|valide(?:nt|r)?|affecte(?:nt|r)?|attribue(?:nt|r)?|modifie(?:nt|r)?|ajoute(?:nt|r)?|supprime(?:nt|r)?|genere(?:nt|r)?|edite(?:nt|r)?|prepare(?:nt|r)?|programme(?:nt|r)?|appelle(?:nt)?|appeler|repond(?:ent|re)?|clique(?:nt|r)?|selectionne(?:nt|r)?|choisi(?:t|r|ssent)|affiche(?:nt|r)?|note(?:nt|r)?|met|mettent|mettre|declare(?:nt|r)?|signe(?:nt|r)?|commande(?:nt|r)?|accede(?:nt|r)?|se connecte|demande(?:nt|r)?|traite(?:nt|r)?|escalade(?:nt|r)?|partage(?:nt|r)?|compare(?:nt|r)?|analyse(?:nt|r)?|retrouve(?:nt|r)?|voit|voient|voir|scanne(?:nt|r)?|annule(?:nt|r)?|verifie(?:nt|r)?|controle(?:nt|r)?|corrige(?:nt|r)?|confirme(?:nt|r)?|refuse(?:nt|r)?|depose(?:nt|r)?|telecharge(?:nt|r)?|transfere(?:nt|r)?|transmet(?:tent)?|rattache(?:nt|r)?|classe(?:nt|r)?|archive(?:nt|r)?|duplique(?:nt|r)?|copie(?:nt|r)?|deplace(?:nt|r)?|trouve(?:nt|r)?|lit|lisent|lire|dicte(?:nt|r)?|elargi(?:t|r|ssent)|ramene(?:nt|r)?|passe(?:nt|r)? (?:commande|de|d'|la|une|l')|renseigne(?:nt|r)?|complete(?:nt|r)?|imprime(?:nt|r)?|filtre(?:nt|r)?|segmente(?:nt|r)?|dispose|" +
  "creates?|enters?|opens?|closes?|sends?|receives?|launch(?:es)?|views?|sees?|searches|exports?|imports?|merges?|logs?|assigns?|updates?|converts?|qualifies|follows?|schedules?|generates?|approves?|checks?|clicks?|selects?|adds?|records?|answers?|reviews?|prepares?|edits?|tracks?|moves?|finds?|compares?|submits?|cancels?|signs?|calls?|requests?|downloads?|uploads?|marks?|writes?|reads?|corrects?|shares?|invites?|books?|orders?|archives?|copies|drags?|filters?|scans?|transfers?|confirms?|refuses?|attaches)";
const LABEL = "(?:exemple|example|scenario|cas d'usage|cas|use case|uc|cu)[ -]?[\\w-]{0,8} ?[:–—-] ?";
const BEGINNING_ACTOR = new RegExp(`^(?:[-•*\\d.) ]*)(?:${LABEL})?(?:une? |les? |la |l'|des |chaque |notre |the |an? )?(?:(${TITLED})|${ACTOR})(?=,? )`);
const NEXT_ACTION = new RegExp(`,? (?:${ACTION})(?![a-z])`, "y");
const NEXT_WORD = /,? [\w'-]+/y;
/** Words between the actor and the action, at most. */
const BETWEEN = 6;
const BETWEEN_TITLED = 9;
const STORY = /^(?:[-•*\d.) ]*)(?:en tant qu(?:e |')|je (?:veux|souhaite)|as an? )/;
/** "La solution doit", "Le système permet": about the product, not about someone's work. */
const OBLIGATION = /(?:^|[^a-z])(?:doit|doivent|devra|devront|shall|must)(?![a-z])/;

/** Longer than any beginning that tells a use. */
const LONGEST = 160;

/** The sentences of a text that tell a concrete use. */
export const concreteUses = (text: string): readonly Span[] => sentencesOf(text).filter(({ start, end }) => isConcreteUse(text.slice(start, end)));

/** Whether a sentence tells a concrete use: someone does something ("Un commercial crée une opportunité", "En tant que..."). */
export function isConcreteUse(sentence: string): boolean {
  if (sentence.length < 15 || sentence.length > 600) return false;
  const text = foldText(sentence.slice(0, LONGEST));
  if (STORY.test(text)) return true;
  const actor = BEGINNING_ACTOR.exec(text);
  return actor !== null && actsWithin(text, actor[0].length, actor[1] === undefined ? BETWEEN : BETWEEN_TITLED) && !OBLIGATION.test(text);
}

/** Has the two long patterns compiled, one a step: together they take longer than a host may wait. */
export function* prepareUses(): Generator<undefined> {
  for (const pattern of [BEGINNING_ACTOR, NEXT_ACTION]) {
    // An engine may compile a pattern when it is first used, and better when it is used again.
    for (let i = 0; i < 2; i++) pattern.test("");
    yield undefined;
  }
}

/** Whether an action comes within so many words of a place. One word after the other: a single pattern for all this takes long to compile. */
function actsWithin(text: string, from: number, words: number): boolean {
  for (let at = from, left = words; ; left--) {
    NEXT_ACTION.lastIndex = at;
    if (NEXT_ACTION.test(text)) return true;
    NEXT_WORD.lastIndex = at;
    if (left === 0 || !NEXT_WORD.test(text)) return false;
    at = NEXT_WORD.lastIndex;
  }
}
