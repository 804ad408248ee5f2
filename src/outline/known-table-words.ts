import type { TopicKey } from "../guide/topics";
import type { TableColumn, TableKind } from "./outline";

/** How one kind of table is told by its headers, folded. */
export interface TableWords {
  readonly kind: TableKind;
  /** The header of the column that names each row. */
  readonly subject: RegExp;
  /** What the subject also is, where its header says so: the rows of a table of indicators are their own indicators. */
  readonly subjectIs?: readonly [column: TableColumn, wording: RegExp];
  /** The other columns by what they hold; the first wording that a header matches decides. */
  readonly columns: readonly (readonly [column: TableColumn, wording: RegExp])[];
  /** Whether the columns found, where the table stands, make it this kind; `names` are the first texts of its rows, folded. */
  readonly isMet: (columns: ReadonlySet<TableColumn>, topics: readonly TopicKey[], subject: string, names: () => readonly string[]) => boolean;
}

const isAbout = (topics: readonly TopicKey[], ...wanted: readonly TopicKey[]): boolean => wanted.some((topic) => topics.includes(topic));
/** What exists today is described, not asked for. */
const isToday = ([first]: readonly TopicKey[]): boolean => first === "existing" || first === "company";
const count = (columns: ReadonlySet<TableColumn>, ...wanted: readonly TableColumn[]): number => wanted.filter((column) => columns.has(column)).length;

const DATE = /date|echeance|deadline|^(?:pour )?quand|^due|^when|^d'ici/;
const INDICATOR = /^(?:indicateur|kpi|metrique|key (?:performance )?indicator|indicator|metric)s?(?![a-z])/;

/** Every kind that rules ask something of (guide rows C2 to C7, B2, B3); the first that a table meets is its kind. */
export const TABLE_WORDS: readonly TableWords[] = [
  {
    kind: "objectives",
    subject: /^(?:sous-?|[a-z]+ )?(?:objectif|objective|goal)s?(?![a-z])|^(?:indicateur|kpi|metrique|key (?:performance )?indicator|indicator|metric)s?(?![a-z])/,
    subjectIs: ["indicator", INDICATOR],
    columns: [
      ["indicator", /indicateur|kpi|metrique|^mesures?(?![a-z])|indicator|metric|^measures?(?![a-z])/],
      ["baseline", /aujourd'?hui|actuel|initial|depart|reference|^avant$|^t0$|^existant|today|current|baseline|^before$|starting/],
      ["target", /cible|vise|a atteindre|a obtenir|attendu|^apres$|target|to reach|^objectif|^goal|^valeurs?$|^values?$|expected/],
      ["date", /date|echeance|deadline|^delai|horizon|terme|^(?:pour )?quand|^due|^when|^d'ici/],
    ],
    isMet: (columns, topics, subject) =>
      isAbout(topics, "objectives", "kpi") ||
      (!isAbout(topics, "support", "performance", "training") && (INDICATOR.test(subject) ? count(columns, "baseline", "target") === 2 : count(columns, "indicator", "baseline", "target") > 0)),
  },
  {
    kind: "scoring",
    subject: /^(?:sous-?)?criter(?:es?|ia|ion)(?![a-z])|^axes? d'evaluation|^(?:theme|element|rubrique|domaine|aspect|point)s?(?![a-z])|^ce (?:que|qui)(?![a-z])|^what we/,
    columns: [["weight", /poids|ponderation|coef|^%|pourcentage|weight|^points?(?: max[a-z.]*)?$|bareme|^part(?: en %)?$|^note (?:max|sur)|percentage/]],
    isMet: (columns, topics, subject) => columns.has("weight") && (/criter|axes? d/.test(subject) || isAbout(topics, "selection")),
  },
  {
    kind: "connectors",
    subject: /^(?:connecteur|interface|flux|interconnexion|integration|connector|link|data flow)s?(?![a-z])|^(?:systeme|logiciel|application|outil|brique|partenaire|system|software|application|tool)s?(?![a-z])/,
    columns: [
      ["volume", /volum|quantite|nombre|^nb|number|how many|records/],
      ["frequency", /frequence|rythme|periodicite|synchronisation|temps reel|declench|frequency|rhythm|how often|periodicity/],
      ["api", /(?<![a-z])apis?(?![a-z])|protocole|web ?service|technolog|mode (?:d'echange|de connexion|d'integration)|moyen|format d'echange|norme|protocol|method|middleware/],
      ["direction", /^sens|direction|entrant|sortant|^de$|^vers|^from|^to$/],
      ["data", /donnees|objets? (?:echange|metier)|informations?|contenu|^data|content/],
    ],
    isMet: (columns, topics, subject) => {
      if (isToday(topics)) return false;
      const described = count(columns, "volume", "frequency", "api", "direction");
      if (/^(?:connecteur|interface|flux|interconnexion|integration|connector|link|data flow)/.test(subject)) return isAbout(topics, "integrations") || described > 0;
      return columns.has("direction") || (isAbout(topics, "integrations") && described + count(columns, "data") > 1);
    },
  },
  {
    kind: "reports",
    subject: /^(?:rapport|tableaux? de bord|reporting|report|dashboard|restitution|edition)s?(?![a-z])|^etats? (?:attendu|de sortie|statistique|a produire)|^(?:indicateur|kpi|indicator)s?(?![a-z])/,
    columns: [
      ["frequency", /periodicite|frequence|rythme|^quand|recurrence|planification|periodicity|frequency|rhythm|^when/],
      ["format", /format|export|^support|sortie|type de fichier|output|file type/],
      ["recipients", /destinataire|public|^pour qui|audience|recipient|consulte par|lecteur|reader|^profils?|^utilisateurs?|^users?|^who/],
    ],
    isMet: (columns, topics, subject) => (INDICATOR.test(subject) ? isAbout(topics, "reporting") && count(columns, "frequency", "format", "recipients") > 1 : isAbout(topics, "reporting") || count(columns, "frequency", "format", "recipients") > 1),
  },
  {
    kind: "validations",
    subject: /^(?:ce qui est valid|element|document|livrable|jalon|etape|version|objet|sujet|what is (?:validated|approved)|item|deliverable|milestone|stage|step)|^validations?(?![a-z])/,
    columns: [
      ["validator", /valide(?:e|s|es)? par|valideur|validateur|approuve|approbateur|approbation|signataire|^validation$|^qui valide|validated by|approved by|approver|^approval$|signatory/],
      ["date", /date|echeance|deadline|^(?:pour )?quand|^a quel moment|^due|^when|^d'ici|^delai/],
    ],
    isMet: (columns, topics, subject) => columns.has("validator") && (isAbout(topics, "governance") || /valid|approv/.test(subject)),
  },
  {
    kind: "roles",
    subject: /^(?:role|parties? prenante|acteur|intervenant|fonction|responsabilite|interlocuteur|stakeholder|actor|position)s?(?![a-z])/,
    columns: [["person", /^(?:nom|personne|titulaire|qui|prenom|identite|membre|representant|contact|interlocuteur|name|person|people|who|holder|member|assure par|tenu par)s?(?![a-z])/]],
    isMet: (_, topics, subject) => topics[0] === "governance" || (isAbout(topics, "governance") && /prenante|stakeholder/.test(subject)),
  },
  {
    kind: "milestones",
    subject: /^(?:jalon|milestone)s?(?![a-z])|^(?:etape|phase|tache|lot|livrable|evenement|action|step|stage|task|event|deliverable)s?(?![a-z])/,
    columns: [
      ["date", /date|echeance|deadline|^fin(?![a-z])|^(?:pour )?quand|^due|^when|^end(?![a-z])|periode|calendrier|period/],
      ["start", /^debut|^demarrage|^start/],
    ],
    isMet: (columns, topics, subject) => count(columns, "date", "start") === 2 || ((columns.has("date") || columns.has("start")) && (isAbout(topics, "planning") || /^(?:jalon|milestone)/.test(subject))),
  },
  {
    kind: "costs",
    subject: /^(?:poste|designation|nature|prestation|libelle|intitule|element|rubrique|ligne|description|depense|categorie|lot|phase|cost item|item|expense|category|service)s?(?![a-z])/,
    columns: [["amount", /montant|cout|prix|budget|total|^annee ?\d|€|(?<![a-z])(?:euros?|ht|ttc)(?![a-z])|amount|cost|price|^year ?\d|estimat/]],
    isMet: (columns, topics) => columns.has("amount") && isAbout(topics, "budget"),
  },
  {
    kind: "useCases",
    subject: /^(?:cas d'?(?:usage|utilisation|emploi)|use ?case|user stor(?:y|ie)|recit utilisateur|scenario)s?(?![a-z])|^(?:acteur|actor)s?(?![a-z])/,
    columns: [
      ["requirements", /exigence|requirement|^fonctionnalites? (?:couverte|liee|associee)|^besoins? (?:couvert|lie)/],
      ["actor", /acteur|profil|utilisateur|^role|^qui$|actor|user|persona|^who$/],
      ["steps", /etape|deroul|^actions?(?![a-z])|^scenario|step|flow|declench|trigger|precondition/],
    ],
    isMet: (columns, topics, subject) => isAbout(topics, "usecases", "functional") && (/^(?:acteur|actor)/.test(subject) ? columns.has("steps") : true),
  },
  {
    kind: "users",
    subject: /^(?:profil|types? d'utilisateur|population|role|fonction|service|metier|equipe|departement|site|utilisateur|qui|profile|user|user type|role|team|department|who)s?(?![a-z])/,
    columns: [["count", /nombre|^nb|^combien|^how many|effectif|licence|^utilisateurs?$|^comptes?$|number|headcount|licen[cs]e|^users$|^accounts$|^count/]],
    isMet: (columns, topics, _, names) => columns.has("count") && (isAbout(topics, "users") || names().some((name) => /^total (?:des )?(?:utilisateurs|users)/.test(name))),
  },
  {
    kind: "migration",
    subject: /^(?:source|fichier|donnee|base|entite|objet|application|systeme|file|data|database|entity|system)s?(?![a-z])/,
    columns: [
      ["volume", /volum|nombre|^nb|quantite|lignes|enregistrements|number|records|rows/],
      ["date", DATE],
    ],
    isMet: (columns, topics) => isAbout(topics, "migration") && columns.has("volume"),
  },
];

/** Headers of the cells that a supplier fills in: empty when the document is sent, as they should be. */
export const SUPPLIER_HEADER = /prestataire|fournisseur|candidat|soumissionnaire|(?:du|par le) titulaire|editeur|^offre|^reponse|couverture|^conform|supplier|vendor|bidder|tenderer|^offer|^response|^answer|coverage|^complian/;
