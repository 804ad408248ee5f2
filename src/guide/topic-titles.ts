import type { TopicKey } from "./topics";

/**
 * Words of headings that name a topic, French then English: folded word beginnings, articles left out; "$" ends a word
 * that must match whole. `strong` names the topic wherever it stands in a heading, `weak` only when it is most of it.
 */
export interface TitleCues {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

export const TITLE_CUES: Readonly<Record<TopicKey, TitleCues>> = {
  company: {
    strong: [
      "presentation entreprise", "presentation societe", "presentation organis", "presentation client", "presentation groupe", "presentation association",
      "presentation maitre ouvrage", "presentation maitrise ouvrage", "presentation collectivite", "presentation etablissement", "presentation structure",
      "presentation acheteur", "presentation commanditaire", "presentation general entreprise", "presentation porteur", "description entreprise", "description societe",
      "description organis", "sommes nous", "entreprise contexte", "contexte entreprise", "contexte societe", "contexte groupe", "contexte organis",
      "secteur activite", "activite entreprise", "activite societe", "histoire entreprise", "histoire societe", "histoire groupe", "historique entreprise",
      "historique societe", "historique groupe", "taille structure", "taille organisation", "identite entreprise", "fiche entreprise", "fiche identite", "organigramme",
      "pouvoir adjudicateur", "entite adjudicatrice", "cadre institutionnel", "metier entreprise",
      "about us$", "about company", "about client", "company profile", "company presentation", "company overview", "company background", "company context", "business overview",
      "organization overview", "organisation overview", "presentation company", "client profile", "who we are",
      "quelques chiffres", "propos association", "propos entreprise", "propos societe", "propos nous", "organisation entreprise", "organisation societe",
      "nous sommes", "nous connaitre", "entreprise bref", "societe bref", "association bref", "porteur projet", "societe equipes", "entreprise equipes", "association equipes",
      "chiffres cles", "structure juridique", "implantations",
      "presentation centre", "presentation cabinet", "presentation clinique", "presentation fondation", "presentation commune", "presentation ville", "presentation departement", "presentation ecole", "presentation magasin", "presentation mairie", "presentation cooperative", "presentation federation", "presentation club", "entreprise accueil", "structure accueil", "about organisation", "about organization",
    ],
    weak: ["entreprise", "societe", "organisation$", "maitre ouvrage", "client$", "commanditaire", "contexte", "contexte general", "activite", "company", "background", "context", "presentation", "preambule", "collectivite", "etablissement", "agglomeration", "structure$", "effectifs", "demandeur", "entite"],
  },
  existing: {
    strong: [
      "existant", "contexte actuel", "contexte existant", "contexte projet", "contexte enjeu", "contexte objectif", "contexte problematique", "contexte besoin", "contexte technique", "situation actuel",
      "situation existant", "etat lieux", "etat actuel", "systeme actuel", "organisation actuel", "outil actuel", "outils utilise", "outils place", "fonctionnement actuel", "processus actuel",
      "processus commercia", "processus existant", "solution actuel", "site actuel", "logiciel actuel", "environnement actuel", "environnement existant", "cartographie", "systeme information actuel",
      "systeme information", "problematique", "probleme rencontre", "difficulte", "dysfonctionnement", "constat", "limites actuel", "limites outil", "point douleur", "point bloquant", "irritant", "diagnostic", "element declencheur",
      "historique projet", "origine projet", "genese projet", "parc informatique", "environnement informatique", "contexte general", "contexte fonctionnel",
      "current situation", "current system", "current process", "sales process", "information system", "current tool", "current state", "as is$", "existing", "pain point", "problem statement", "landscape", "situation today",
      "nous partons", "point depart", "aujourd hui", "travaillons", "existe deja", "probleme pose", "problemes pose", "problemes nous", "logiciels utilise", "logiciels actuel", "logiciels place", "facon travailler",
      "rappel contexte",
      "situation depart", "paysage applicatif", "va pas", "marche pas", "fonctionne mal", "coince", "we stand", "where we are", "hurts", "wrong today",
      "va plus", "problems today",
    ],
    weak: ["contexte", "historique", "audit", "background", "context", "actuellement", "preambule", "situation", "constats", "problem$"],
  },
  objectives: {
    strong: [
      "objectif", "but projet", "buts projet", "but site", "but application", "but systeme", "finalite", "enjeu", "ambition", "objet projet", "objet marche", "objet consultation", "vision projet", "resultats attendu", "resultats vise",
      "benefices attendu", "gains attendu", "attentes projet", "raison etre projet", "pourquoi projet",
      "objective", "goal", "purpose project", "aim$", "aims$", "project vision", "expected outcome", "expected benefit", "expected result",
      "nous attendons", "attentes vis", "attentes general", "attentes client", "attentes entreprise",
      "nous voulons", "nous visons", "nous cherchons", "nous souhaitons", "pourquoi crm$", "pourquoi changer", "pourquoi outil", "pourquoi logiciel", "pourquoi nouvel", "raison projet", "raisons projet", "projet quelques mots", "benefices recherche", "resultats recherche", "gains recherche",
      "buts poursuivi", "but poursuivi", "buts vise", "objet demarche", "buts",
      "je veux", "veut", "cherche", "souhaite", "attends", "attendez", "attend$", "intentions", "bete corne", "we want", "hope achieve", "want achieve", "aim achieve", "good looks", "success looks", "why change", "why now",
    ],
    weak: ["presentation projet", "description projet", "but$", "buts$", "objet$", "vision", "attentes", "purpose", "motivation", "pourquoi", "cap$", "why"],
  },
  kpi: {
    strong: [
      "objectifs mesurable", "objectifs chiffre", "objectifs quanti", "indicateurs succes", "indicateurs reussite", "indicateurs cles", "indicateurs performance", "indicateurs suivi", "indicateurs mesurable", "indicateurs resultat",
      "indicateurs projet", "critere succes", "critere reussite", "facteurs succes", "resultats mesurable", "mesure succes", "kpi", "retour investissement", "valeurs cible", "cibles chiffre",
      "key performance", "success metric", "success criteria", "measurable objective", "measurable goal", "success measure", "return investment",
      "mesurerons", "mesurer reussite", "mesurer succes",
      "tableau indicateurs",
      "mesurera", "est reussi", "sera reussi", "projet reussi", "saura", "saurons", "happy if", "know worked", "we measure",
    ],
    weak: ["indicateur", "mesurable", "roi$", "metric", "smart$", "mesurer", "resultats attendu"],
  },
  scope: {
    strong: [
      "perimetre", "hors perimetre", "hors champ", "hors scope", "champ application", "champ intervention", "champ projet", "portee", "etendue", "exclusion", "inclus exclu", "limites projet", "limites prestation", "frontieres systeme", "objet marche", "consistance prestation",
      "scope", "boundaries",
      "pas inclus", "pas compris", "non inclus", "lots exclus", "elements exclus",
      "est compris", "sont compris", "demandons pas",
      "entites concern", "domaine application", "sites concern", "etablissements concern",
      "consistance", "frontiere", "parle pas", "demande pas", "pas concerne", "est concerne", "fait pas partie", "font pas partie", "hors sujet", "couvre", "what is not", "it is not", "not included", "not asking",
      "faisons pas", "ferons pas", "cherche pas", "cherchons pas", "voulons pas", "contour",
    ],
    weak: ["limites", "couvre", "out$", "dedans"],
  },
  users: {
    strong: [
      "profils utilisateur", "profil utilisateur", "utilisateur", "acteurs systeme", "acteurs principa", "acteurs secondaire", "acteurs profil", "public cible", "publics cible", "public vise", "persona$", "personas$", "population cible", "population concern", "typologie utilisateur",
      "beneficiaire", "roles utilisateur", "cible projet", "clientele cible", "audience cible", "acteurs metier", "acteurs application", "acteurs logiciel", "roles profil", "profils roles", "roles droits", "roles permission", "types compte", "profils acces", "cibles site",
      "user profile", "user role", "user type", "users", "target audience", "target user", "end user", "user group", "user class", "actors",
      "utilisera", "utiliseront", "va utiliser", "vont utiliser", "nombre licences", "nombre utilisat",
      "servira", "serviront", "equipes concern", "personnes concern", "services concern",
      "acteurs crm$", "acteurs solution", "acteurs outil", "acteurs plateforme",
      "aura acces", "auront acces", "va servir", "vont servir", "sert", "servir", "servent", "voit quoi", "who will use", "who uses", "will use it",
      "droit quoi", "droits quoi",
    ],
    weak: ["acteur", "profil", "cible$", "cibles$", "role$", "roles$", "audience", "public$", "user$", "visiteur", "gens", "people", "personnes", "populations"],
  },
  functional: {
    strong: [
      "exigences fonctionnel", "besoins fonctionnel", "besoin fonctionnel", "specifications fonctionnel", "fonctionnalit", "fonctions", "fonction principal", "expression besoin", "expressions besoin", "besoins exprime", "analyse fonctionnel", "description fonctionnel", "description fonction", "perimetre fonctionnel", "couverture fonctionnel",
      "regles gestion", "regles metier", "exigences metier", "besoins metier", "specifications detaill", "specifications module", "etude fonctionnel", "contenu fonctionnel", "aspects fonctionnel", "volet fonctionnel", "domaine fonctionnel", "module fonctionnel", "modules fonctionnel", "description besoin", "recueil besoin",
      "besoins utilisateur", "besoins client", "description detaill", "attendus fonctionnel", "attentes fonctionnel", "exigences detaill", "exigences client",
      "functional", "functional requirement", "functional specification", "feature", "business requirement", "user requirement", "system requirement", "business need", "user need", "business rule",
      "doit faire", "modules demand", "modules attendu", "modules souhait",
      "expression fonctionnelle", "outil doit", "logiciel doit", "solution doit", "crm doit", "doit permettre",
      "cahier fonctionnel", "partie fonctionnelle",
      "backlog",
      "je veux", "wish list", "wishlist", "va developper", "allons developper", "must do", "should do", "liste besoins", "prescriptions applicable",
      "must haves", "should haves", "attentes vis outil",
    ],
    weak: ["besoin", "exigence", "fonction", "module", "specification", "back office", "front office", "requirement", "services attendu", "metier$", "prescriptions", "concretement", "specificites"],
  },
  usecases: {
    strong: [
      "cas usage", "cas utilisation", "cas metier", "scenario", "user stor", "recits utilisateur", "recit utilisateur", "parcours utilisateur", "parcours client", "parcours type", "parcours metier", "parcours usager", "exemple utilisation", "exemples usage", "histoires utilisateur", "mise situation", "usages attendu", "diagramme activite", "diagramme sequence", "cu 1", "cu 2", "cu 3", "uc 1", "uc 2", "uc 3",
      "use case", "user journey", "customer journey", "user scenario", "epics$",
      "exemples concret", "cas pratique", "cas concret", "journee type", "journee commercia", "journee utilisat", "journee crm$",
      "exemple situation", "exemples situation", "situations type", "situations concret",
      "cas emploi",
      "histoire vraie", "quotidien", "day life", "exemple vecu",
      "normal week", "typical day", "typical week", "semaine type", "things happen",
    ],
    weak: ["parcours", "usages", "stories", "journee", "concretement", "exemple$", "vecu"],
  },
  integrations: {
    strong: [
      "interfacage", "interfaces systeme", "interfaces extern", "interfaces application", "interfaces logiciel", "interfaces", "interfaces si$", "interfaces echange", "interfaces autres", "interfaces outil", "integrations", "integration systeme", "integration si$", "integration outil", "integration existant", "integration api", "integration extern", "contraintes integration", "technique integration", "interoperabilit", "connecteur", "connectivite",
      "api$", "apis$", "echanges donnees", "echange donnees", "echanges inter", "flux donnees", "flux echange", "flux inter", "flux entrant", "flux sortant", "synchronisation", "systemes tiers", "services tiers", "systemes connexe", "interconnexion", "automatisation", "automatisme", "webservice", "web service", "passerelle", "urbanisation", "workflow",
      "integration", "interoperability", "connector", "third party", "data exchange", "external interface", "system interface", "automation", "synchroni",
      "connexion autres", "connexions autres", "connexion logiciel", "connexions logiciel", "lien erp", "liens erp", "liens autres", "lien autres",
      "lien logiciel", "liens logiciel", "echanges comptab", "logiciels relier", "outils relier", "logiciels connecter", "outils connecter",
      "branchement", "brancher", "branche$", "liaison", "plumbing", "dialogue", "relie",
      "systems connect", "connections", "lien systeme", "liens systeme",
    ],
    weak: ["interfaces$", "flux", "integration", "import", "imports exports", "connexions$", "echanges$", "liens$", "lien$", "connect"],
  },
  reporting: {
    strong: [
      "tableaux bord", "tableau bord", "reporting", "rapports", "statistique", "editions etat", "edition etat", "edition indicateur", "editions$", "etats edition", "restitution", "requetage", "business intelligence", "decisionnel", "analyse donnees", "analyses statistique", "pilotage activite", "pilotage performance", "pilotage commercial", "suivi performance", "suivi indicateur", "exports donnees", "export donnees", "extraction",
      "dashboard", "reports", "analytics", "statistics", "data analysis",
      "tableau suivi", "tableaux suivi",
      "rendre compte", "need see", "veux voir", "voulons voir", "veut voir",
    ],
    weak: ["etats", "etats$", "exports", "export$", "pilotage", "report$", "indicateur", "chiffres$", "suivre", "voir$", "mesures"],
  },
  technical: {
    strong: [
      "exigences technique", "contraintes technique", "specifications technique", "besoins technique", "solutions technique", "choix technique", "choix technologi", "architecture technique", "architecture application", "architecture logiciel", "architecture systeme", "architecture solution", "architecture general", "environnement technique", "environnement technologi", "aspects technique", "volet technique", "description technique", "caracteristiques technique", "cadre technique", "dossier technique", "prerequis technique", "pre requis technique", "conception technique", "modalites technique", "technique",
      "hebergement", "mode deploiement", "modes deploiement", "deploiement solution", "infrastructure", "technologi", "compatibilite", "plateforme technique", "stack", "navigateur", "materiels logiciel", "langages", "environnement developpement", "architecture",
      "technical", "hosting", "deployment model", "technology", "compatibility", "tech stack",
      "cloud",
      "contraintes informatique", "exigences informatique", "aspects informatique", "volet informatique", "postes travail",
      "non fonctionnel",
      "seront donnees", "sont hebergees",
    ],
    weak: ["techniques", "technique", "deploiement", "plateforme", "materiel", "logiciel", "environnement", "prerequis", "developpement", "deployment", "mobilite", "informatique"],
  },
  performance: {
    strong: [
      "exigences performance", "performances technique", "performances systeme", "performances attendu", "performance disponibilite", "performance scalab", "performances application", "performance securite", "disponibilite service", "disponibilite system", "disponibilite solution", "disponibilite applic", "montee charge", "scalabilit", "evolutivite", "capacite system", "volumetrie", "dimensionnement", "temps reponse", "tenue charge", "continuite service", "haute disponibilite", "robustesse", "contraintes performance",
      "scalab", "availability", "capacity", "volumetr", "response time", "performance requirement", "throughput",
      "niveau performance", "niveaux performance",
      "connexions simultane", "nombre connexions",
      "qualite service",
    ],
    weak: ["performance", "disponibilite", "capacite", "rapidite", "vitesse", "charge$", "fiabilite", "reliability", "volume", "speed"],
  },
  security: {
    strong: [
      "securite", "securisation", "droits acces", "droit acces", "gestion droits", "gestion acces", "controle acces", "habilitation", "authentification", "confidentialite", "sauvegarde", "chiffrement", "cybersecurite", "gestion compte", "gestion utilisateurs droits", "roles droits", "roles permission", "mot passe", "single sign", "tracabilite",
      "security", "authentication", "authorization", "authorisation", "access right", "access control", "backup", "encryption", "permission", "password",
      "voit quoi",
      "droit quoi",
    ],
    weak: ["connexion", "login", "inscription", "identification", "acces", "droits", "sso$", "access", "confiance$"],
  },
  privacy: {
    strong: [
      "rgpd", "gdpr", "donnees personnel", "donnees caractere personnel", "protection donnees", "conformite", "vie privee", "cnil$", "mentions legal", "reglementa", "contraintes legal", "contraintes juridique", "exigences legal", "aspects legal", "aspects juridique", "cadre legal", "cadre juridique", "cadre reglementaire", "obligations legal", "cookies",
      "data protection", "privacy", "personal data", "regulatory", "legal compliance", "compliance", "legal requirement",
      "aspects legaux", "obligations legales",
    ],
    weak: ["juridique", "legal", "legislation", "donnees patient", "donnees usager", "donnees demandeur", "donnees beneficiaire", "donnees adherent", "donnees donateur", "donnees client", "donnees sante", "donnees candidat", "donnees eleve"],
  },
  governance: {
    strong: [
      "gouvernance", "partie prenante", "parties prenante", "comite", "comitologie", "pilotage projet", "pilotage prestation", "organisation projet", "organisation travail", "organisation equipe", "equipe projet", "equipes projet", "acteurs projet", "intervenant", "roles responsabilite", "instances", "suivi projet", "suivi prestation", "suivi execution", "conduite projet", "gestion projet", "management projet", "maitrise ouvrage", "maitrise oeuvre", "maitre oeuvre", "processus validation", "circuit validation", "plan communication", "modalites communication", "communication projet", "interlocuteur", "raci$", "presentation equipe", "membres projet", "membres equipe", "porteurs projet", "modalites suivi", "ressources humaines projet", "distribution taches", "repartition taches", "repartition roles", "contacts projet", "coordonnees",
      "stakeholder", "project team", "project organi", "governance", "project management", "steering", "roles responsibilit", "communication plan", "raci",
      "fait quoi",
      "organise", "nous organisons", "decide$", "valide quoi", "reunions suivi",
      "modalites collaboration", "modalites travail", "modalites echange",
      "visas$", "who decides", "decides$",
    ],
    weak: ["equipe", "contacts", "responsabilite", "communication", "suivi", "reunion", "organisation$", "team", "signatures", "decisions"],
  },
  budget: {
    strong: [
      "budget", "cout", "aspects financier", "conditions financier", "volet financier", "estimation financier", "proposition financier", "offre financier", "modalites financier", "cadre financier", "enveloppe", "chiffrage", "modele tarif", "tarification", "bordereau prix", "prix prestation", "forme prix", "modalites paiement", "modalites facturation", "conditions paiement", "conditions tarif", "devis", "remuneration", "financement", "investissement", "modele economique", "decomposition prix", "prix marche", "cost", "pricing", "financial", "payment terms", "licensing",
      "combien coute", "combien ca coute",
      "argent", "money", "commercials$", "aspects economique", "volet economique", "coutera",
    ],
    weak: ["prix", "tarif", "licence", "finance", "price", "combien", "economique", "sous$"],
  },
  planning: {
    strong: [
      "planning", "calendrier", "delai", "echeanc", "jalon", "macro planning", "phases projet", "phasage", "plan travail", "plan projet", "plan action", "plan livraison", "plan deploiement", "etapes projet", "etapes cles", "prochaines etape", "deroulement projet", "deroulement prestation", "deroulement mission", "feuille route", "roadmap", "gantt", "lotissement", "retroplanning", "retro planning", "dates cle", "dates prevu", "duree projet", "duree marche", "ordonnancement", "planification", "etapes mise", "decoupage projet", "sprints",
      "schedule", "timeline", "timetable", "milestone", "project phase", "project plan", "key dates", "implementation plan", "delivery plan",
      "dates importantes",
      "timing",
    ],
    weak: ["etapes", "phases", "dates", "duree", "deroulement", "temporel", "calendar", "steps", "mise oeuvre", "quand$", "date$", "rollout"],
  },
  risks: {
    strong: ["risque", "points vigilance", "point vigilance", "points attention", "swot", "aleas", "plan contingence", "facteurs risque", "forces faiblesses", "risk", "contingency", "mal passer", "menace", "peut gener", "pourrait gener", "mal tourner", "inquiet", "fait peur", "craintes", "craignons", "go wrong", "worries", "echouer", "echec", "crain", "obstacle"],
    weak: ["vigilance", "menaces", "threats", "precautions", "freins"],
  },
  deliverables: {
    strong: [
      "livrable", "prestation attendu", "prestations attendu", "prestations demand", "prestations realis", "contenu prestation", "nature prestation", "description prestation", "fournitures attendu", "documents fourni", "documents remettre", "documents livrer", "documents attendu", "documentation fourni", "documentation attendu", "elements livrer", "elements fournir", "rendus attendu", "livraison attendu", "travaux attendu", "produits attendu",
      "deliverable", "expected services", "documentation deliver",
      "sera livre", "seront livre", "doit livrer",
      "remettra", "resultats fournir",
      "attendus prestation", "attendu prestation",
      "hand over", "handed over", "rendra", "rendrons", "documents remis", "elements remis", "remettez", "remettrez", "fournirez", "livrerez", "recevrons",
    ],
    weak: ["prestation", "prestations", "livraison", "documentation", "fourniture", "rendu", "remis$"],
  },
  acceptance: {
    strong: [
      "critere acceptation", "criteres acceptation", "tests acceptation", "tests recette", "recette fonctionnel", "recette utilisateur", "recette technique", "phase recette", "plan recette", "recette solution", "recette definitive", "recette provisoire", "cahier recette", "strategie recette", "modalites recette", "recette validation", "tests recettes", "procedure recette", "operations verification", "verification aptitude", "verification service", "vabf$", "vsr$", "pv recette", "reception travaux", "reception prestation", "reception definitive", "reception solution", "reception livrable",
      "admission", "critere succes", "criteres succes", "critere reussite", "criteres reussite", "critere validation", "criteres validation", "validation livrable", "plan test", "strategie test", "tests applicati", "tests fonctionnel", "tests unitaire", "tests validation", "tests verification", "tests qualite", "jeux test", "assurance qualite",
      "acceptance", "test plan", "testing", "success criteria", "test strategy", "user acceptance", "uat$", "quality assurance",
      "conditions reception",
      "testerons", "verifierons", "will test", "shall test",
      "acceptation", "bon fonctionnement", "verification bon",
      "homologation",
      "signer reception",
      "c est bon", "est bon si",
    ],
    weak: ["recette", "recettes", "test$", "tests$", "reception", "validation", "verification", "qualification", "essais"],
  },
  selection: {
    strong: [
      "critere choix", "criteres choix", "critere selection", "criteres selection", "critere evaluation", "criteres evaluation", "critere jugement", "criteres jugement", "critere attribution", "criteres attribution", "critere notation", "criteres notation", "grille evaluation", "grille notation", "grille analyse", "grille scoring", "grille comparai", "grille ponder", "cadre reponse", "reponse attendu", "reponses attendu", "contenu reponse", "contenu offre", "contenu propos", "format reponse", "modalites reponse", "modalites consultation", "modalites selection", "reglement consultation", "regles consultation", "jugement offres", "analyse offres", "evaluation offres", "comparaison offres", "notation offres", "selection prestataire", "choix prestataire", "selection candidat", "selection editeur", "remise offres", "remise propositions", "presentation offre", "presentation propositions", "reponse appel", "appel offres", "depouillement", "ponderation", "memoire technique", "questionnaire prestataire", "questionnaire editeur", "deroulement consultation",
      "selection criteria", "evaluation criteria", "award criteria", "scoring", "response format", "vendor selection", "vendor response", "proposal format", "submission", "proposal instruction", "tender", "response frame", "response grid", "response matrix", "compliance matrix", "rules consultation",
      "comment repondre",
      "conditions consultation", "choisirons",
      "mode selection", "methode selection",
      "modalites candidature", "dossier candidature",
      "choisira", "will decide", "how decide", "how choose", "will choose", "solutions etudie", "departager",
      "nous repondre", "noterons", "allons noter", "jugerons", "shall choose", "we choose",
    ],
    weak: ["offre$", "offres$", "selection", "consultation", "candidature", "evaluation", "proposal", "reponse$", "selection$", "reponses$", "proposition$", "propositions$", "candidats$", "choix$", "choice$"],
  },
  migration: {
    strong: ["reprise donnee", "reprises donnee", "reprise existant", "reprise historique", "reprise contenu", "reprise information", "migration", "import donnees", "imports initia", "import initial", "bascule donnees", "transfert donnees", "recuperation donnees", "data migration", "data import", "data conversion", "data transfer", "import fichier", "import excel", "donnees reprendre", "anciens fichier", "ancien vers nouveau", "anciennes donnees", "recupere", "recuperation", "recuperer", "anteriorite", "donnees existantes", "existing data", "reprendre passe", "reprendre", "moving house", "moving data", "data bring", "bring over", "bring across", "donnees garde", "reprise fichier", "reprise base", "reprise portefeuille"],
    weak: ["reprise", "bascule", "import$", "cutover", "data$"],
  },
  training: {
    strong: ["formation utilisateur", "formations utilisateur", "formation administrat", "formation equipe", "formation personnel", "formation accompagnement", "formation prise main", "formation outil", "formation gestion", "formation utilisation", "formation logiciel", "formation solution", "formation application", "formation plateforme", "formation systeme", "formation crm$", "formation site", "formation salarie", "formation collaborateur", "formation commerciaux", "formation vendeu", "formation conduite", "formation documentation", "formation support", "formation transfert", "plan formation", "besoins formation", "conduite changement", "accompagnement changement", "accompagnement utilisateur", "accompagnement formation", "transfert competence", "transfert connaissance", "prise main", "training", "change management", "onboarding", "knowledge transfer", "user adoption", "adoption outil", "adoption crm", "adoption utilisat", "adoption solution", "documentation formation", "accompagnement equipe", "aide demarrage", "aide prise main", "montee competence", "embarque", "accompagnement agent", "accompagnement salarie", "accompagnement collaborateur", "accompagnement service", "accompagner equipe", "people along"],
    weak: ["formation", "formations", "accompagnement"],
  },
  support: {
    strong: ["maintenance", "tma$", "garantie", "sla$", "slas$", "niveau service", "niveaux service", "engagements service", "engagement service", "assistance", "hotline", "support technique", "support utilisateur", "support maintenance", "support applicatif", "support client editeur", "support prestataire", "support formation", "support apres", "infogerance", "maintien condition", "mco$", "tierce maintenance", "service level", "warranty", "help desk", "helpdesk", "support service", "technical support", "evolutions correct", "corrections evolution", "corrective evolutive", "apres mise route", "apres mise service", "apres mise production", "apres demarrage", "apres lancement", "apres livraison", "depannage", "apres installation", "running service", "service desk", "apres$", "after launch", "after go live", "after delivery", "tombe panne", "panne"],
    weak: ["support", "exploitation", "suivi apres"],
  },
  exit: {
    strong: ["reversibilit", "fin contrat", "fin marche", "fin prestation", "sortie contrat", "plan sortie", "clause sortie", "resiliation", "restitution donnees", "transferabilite", "exit$", "exit plan", "exit clause", "reversib", "termination", "end contract", "contract end", "deviennent donnees", "cas rupture", "rupture contrat", "changer prestataire", "fin service", "leaving", "separe", "separer", "quitter", "quitte$"],
    weak: ["sortie$", "engagement$"],
  },
  glossary: {
    strong: ["glossaire", "lexique", "acronyme", "abreviation", "terminologie", "vocabulaire", "sigle", "definitions acronyme", "definition terme", "definitions terme", "termes definition", "dictionnaire termes", "glossary", "abbreviation", "acronym", "terminology", "terms definitions", "definitions terms", "mots employe", "mots utilise", "termes employe", "meme langue", "jargon", "langage commun"],
    weak: ["definitions", "definitions$", "termes", "terms", "mots$"],
  },
};
