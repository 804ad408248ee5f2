import type { TopicKey } from "./topics";

/**
 * Words of running text that show a topic is being treated, French then English, in the notation of topic-titles.ts.
 * `strong` says so almost alone, `weak` only beside others: a passage counts by its distinct cues (topic-states.ts).
 */
export interface PassageCues {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

export const PASSAGE_CUES: Readonly<Record<TopicKey, PassageCues>> = {
  company: {
    strong: ["fonde 1", "fonde 2", "cree 1", "cree 2", "salarie", "collaborateurs repartis", "chiffre affaires annuel", "siege social", "filiale", "notre societe", "notre entreprise", "emploie", "leader", "specialise", "secteur activite", "artisan", "raison sociale", "embauche", "developpe activite", "activite principale", "effectif", "employons", "fabriquons", "benevoles", "founded", "employees", "employ$", "turned over", "turnover", "we sell", "we make", "headquarter", "our company", "subsidiar", "headcount"],
    weak: ["entreprise", "societe", "association", "groupe", "agence", "sites", "client", "activite", "direction", "departement", "marche", "company", "offices", "market"],
  },
  existing: {
    strong: ["actuellement", "aujourd hui", "situation actuelle", "outil actuel", "site actuel", "systeme actuel", "logiciel actuel", "processus actuel", "existe deja", "deja place", "deja existant", "manuellement", "papier", "excel", "ressaisie", "double saisie", "doublon", "aucune visibilite", "obsolete", "vieillissant", "n'est plus", "ne permet pas", "ne permet plus", "ne dispose pas", "absence", "manque", "difficulte", "insatisf", "mecontentement", "difficile", "correspond plus", "ne peuvent pas", "informatique actuel", "a ce jour$", "n'est pas possible", "demeure", "not possible", "currently", "today", "spreadsheet", "duplicate", "manually", "outdated", "legacy", "existing system"],
    weak: ["actuel", "existant", "limite", "probleme", "lenteur", "perte temps", "papiers", "current", "lack", "issue"],
  },
  objectives: {
    strong: ["recherche logiciel", "recherche solution", "recherche outil", "recherche crm$", "objectif", "a pour but", "afin ameliorer", "but est", "vise", "finalite", "souhaite", "enjeu", "ambition", "pour but", "objective", "goal", "aims", "il agit realiser", "il agit mettre", "projet consiste"],
    weak: ["ameliorer", "optimiser", "developper", "centraliser", "fidelis", "augmenter", "reduire", "permettre", "improve", "increase", "reduce"],
  },
  kpi: {
    strong: ["diviser deux", "doubler", "ici fin", "reduire 1", "reduire 2", "reduire 3", "reduire 4", "reduire 5", "reduire 6", "reduire 7", "reduire 8", "reduire 9", "augmenter 1", "augmenter 2", "augmenter 3", "augmenter 4", "augmenter 5", "augmenter 6", "augmenter 7", "augmenter 8", "augmenter 9", "atteindre 1", "atteindre 2", "atteindre 3", "atteindre 4", "atteindre 5", "atteindre 6", "atteindre 7", "atteindre 8", "atteindre 9", "diminuer 1", "diminuer 2", "diminuer 3", "diminuer 4", "diminuer 5", "diminuer 6", "diminuer 7", "diminuer 8", "diminuer 9", "indicateurs", "taux conversion", "taux completion", "taux adoption", "taux satisfaction", "taux", "kpi", "mesurer reussite", "evaluer reussite", "objectif chiffre", "conversion rate", "measure success", "valeur cible"],
    weak: ["%", "mesurable", "mesure", "delai moyen", "nombre moyen", "cible", "target", "rate"],
  },
  scope: {
    strong: ["perimetre", "hors perimetre", "ne fait pas partie", "ne font pas partie", "est exclu", "sont exclu", "est inclus", "sont inclus", "n'est pas concerne", "ne sont pas concerne", "exclusion", "out scope", "in scope", "excluded", "not included", "modules retenus", "ne couvre pas", "couvre"],
    weak: ["concerne", "limite", "comprend", "excluded"],
  },
  users: {
    strong: ["profils utilisateur", "profil utilisateur", "types utilisateur", "type utilisateur", "categories utilisateur", "utilisateurs concern", "utilisateurs finaux", "utilisateur enregistre", "utilisateur connecte", "utilisateur administrateur", "super administrateur", "administrateur", "visiteur", "acteurs", "acteur", "persona$", "personas$", "public cible", "user roles", "user types", "administrator", "end users"],
    weak: ["role", "profil", "droits", "commerciaux", "manager", "gestionnaire", "utilisateurs", "client", "role", "users"],
  },
  functional: {
    strong: ["l'utilisateur peut", "utilisateur pourra", "utilisateur peut", "utilisateurs pourront", "utilisateurs peuvent", "utilisateur doit", "systeme doit", "systeme devra", "systeme permettra", "solution doit", "solution devra", "solution permettra", "application doit", "application devra", "application permettra", "application permet", "outil doit", "outil devra", "outil permettra", "logiciel doit", "logiciel devra", "logiciel permettra", "site doit", "site devra", "site permettra", "doit permettre", "devra permettre", "doivent pouvoir", "doit pouvoir", "devra pouvoir", "possibilite", "fonctionnalite", "gestion", "moteur recherche", "formulaire", "page permet", "system shall", "system must", "solution shall", "solution must", "user can", "users can", "shall allow", "must allow", "feature"],
    weak: ["ajouter", "modifier", "supprimer", "creer", "creation", "consulter", "saisie", "recherche", "filtrer", "afficher", "affichage", "import", "notification", "bouton", "page", "fiche", "module", "create", "update", "delete", "search", "display"],
  },
  usecases: {
    strong: ["en tant que", "tant je veux", "je veux", "je souhaite", "cas utilisation", "cas usage", "scenario", "user story", "acteur principal", "precondition", "pre condition", "postcondition", "post condition", "scenario nominal", "scenario alternatif", "l'utilisateur clique", "utilisateur clique", "utilisateur saisit", "utilisateur remplit", "utilisateur selectionne", "utilisateur se connecte", "utilisateur accede", "utilisateur dirige", "une fois formulaire", "il est redirige", "est redirige", "as a user", "i want to", "so that", "use case", "given when then", "clicks on", "cu$"],
    weak: ["afin de pouvoir", "afin", "ensuite", "clique", "valide", "selectionne", "etape"],
  },
  integrations: {
    strong: ["synchronis", "interface avec", "interfacer", "interfacage", "interconnexion", "interconnecte", "integration avec", "integrer avec", "s'integrer", "connecteur", "api rest", "api$", "apis$", "webservice", "web service", "echanges donnees", "flux donnees", "systemes tiers", "erp$", "outlook", "active directory", "import automatique", "export automatique", "interoperab", "passerelle", "sage$", "sap$", "webhook", "connector", "integrates with", "integration with", "third party", "synchroniz"],
    weak: ["echange", "liaison", "automatique", "logiciel tiers", "comptabilite", "facturation", "messagerie", "import", "temps reel", "frequence", "interface"],
  },
  reporting: {
    strong: ["tableau bord", "tableaux bord", "reporting", "statistique", "rapports", "editer rapport", "indicateurs activite", "export excel", "export pdf", "export csv", "exporter", "extraction donnees", "graphique", "requete", "edition etats", "etats imprim", "analytics", "dashboard", "reports", "statistics", "chiffre affaires previsionnel", "consolidation"],
    weak: ["indicateur", "etat", "historique", "courbe", "suivi", "excel", "pdf$", "export"],
  },
  technical: {
    strong: ["heberge", "hebergement", "saas", "cloud", "on premise", "serveur", "base donnees mysql", "mysql", "postgres", "sql server", "oracle", "framework", "php$", "java$", "javascript", "react$", "angular", "symfony", "html", "css", "bootstrap", "navigateur", "responsive", "windows", "linux", "android", "ios$", "architecture", "docker", "back end", "backend", "front end", "frontend", "node$", "langage", "compatible", "machine virtuelle", "hosting", "server", "browser", "mobile first", "chrome", "firefox", "edge$", "safari"],
    weak: ["technologie", "technique", "deploiement", "base donnees", "application web", "mobile", "version", "environnement", "technology"],
  },
  performance: {
    strong: ["temps reponse", "montee charge", "haute disponibilite", "taux disponibilite", "disponibilite 9", "disponible 24", "24 7", "24h", "utilisateurs simultane", "connexions simultane", "utilisateurs concurrent", "temps chargement", "scalab", "volumetrie", "performance", "vitesse chargement", "secondes", "millisecondes", "99 %", "response time", "concurrent users", "availability", "uptime", "throughput", "capacite"],
    weak: ["rapide", "rapidite", "disponibilite", "disponible", "fiabilite", "charge", "performant", "fluide", "load"],
  },
  security: {
    strong: ["authentification", "authentifi", "mot passe", "mots passe", "droits acces", "gestion droits", "habilitation", "chiffre$", "chiffrement", "https", "ssl$", "tls$", "sauvegarde", "securise", "securite", "sso$", "double facteur", "deux facteurs", "journalis", "pare feu", "tracabilite", "identifiant", "hachage", "attaque", "controle acces", "certificat ssl", "intrusion", "authenticat", "password", "encrypt", "backup", "access right", "permissions", "firewall", "audit log", "session", "protegees authentification", "autorisation"],
    weak: ["droits", "acces", "connexion", "role", "compte", "confidential", "connecter", "login", "access"],
  },
  privacy: {
    strong: ["rgpd", "gdpr", "donnees personnelles", "donnees caractere personnel", "cnil", "consentement", "droit oubli", "droit a l'effacement", "droit acces rectification", "reglement general", "protection donnees", "dpo$", "vie privee", "cookies", "mentions legales", "registre traitement", "personal data", "data subject", "consent", "data protection"],
    weak: ["conforme", "conformite", "loi$", "lois$", "legal", "anonymis", "purge", "droits image", "compliance"],
  },
  governance: {
    strong: ["comite pilotage", "copil", "cotech", "comite technique", "chef projet", "maitre ouvrage", "maitrise ouvrage", "maitre oeuvre", "maitrise oeuvre", "sponsor", "directeur projet", "equipe projet", "reunions hebdo", "reunion", "parties prenantes", "instance", "responsable projet", "interlocuteur", "referent", "scrum master", "product owner", "arbitr", "validation livrables", "points avancement", "trello", "steering committee", "project manager", "stakeholder", "weekly meeting", "project owner"],
    weak: ["pilotage", "valide", "communication", "suivi", "equipe", "role", "responsable", "membre", "avancement", "meeting", "team"],
  },
  budget: {
    strong: ["budget maximal", "budget maximum", "enveloppe maximale", "budget", "enveloppe", "cout", "euros", "€", "eur$", "ht$", "ttc$", "prix forfaitaire", "bordereau prix", "abonnement", "licence", "tarif", "devis", "montant", "cost", "price", "license fee", "usd$", "forfait"],
    weak: ["prix", "financier", "facturation", "paiement", "investissement", "payment", "annuel", "mensuel"],
  },
  planning: {
    strong: ["planning", "calendrier", "jalon", "mise production", "date debut", "date fin", "date limite", "livraison prevue", "livraison cible", "semaines", "semaine", "mois$", "phase 1", "phase 2", "phase$", "etape 1", "etape 2", "sprint", "deadline", "echeance", "delai", "trimestre", "demarrage projet", "lot 1", "date$", "milestone", "schedule", "go live", "weeks", "deux ans", "premiere annee", "kick off"],
    weak: ["etape", "phases", "duree", "jours", "janvier", "fevrier", "mars$", "avril", "mai$", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "dates", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"],
  },
  risks: {
    strong: ["risque", "risques", "aleas", "plan contingence", "mesure preventive", "mesures preventives", "mesures correctives", "probabilite", "criticite", "gravite", "menace", "attenuation", "point vigilance", "risk", "mitigation", "likelihood"],
    weak: ["impact", "retard", "defaillance", "vigilance", "dangereux", "frequent"],
  },
  deliverables: {
    strong: ["livrable", "prestataire devra fournir", "prestataire fournira", "titulaire fournira", "titulaire devra fournir", "titulaire remet", "devra livrer", "seront livres", "manuel utilisateur", "guide utilisateur", "guides utilisateur", "guide utilisation", "guides utilisation", "manuel utilisation", "documentation technique", "documentation utilisateur", "code source", "maquettes", "manuel administration", "dossier architecture", "sera livre", "deliverable", "user guide", "user manual", "source code", "shall provide documentation"],
    weak: ["documentation", "fournir", "livrer", "livraison", "realisation", "prestataire", "remise"],
  },
  acceptance: {
    strong: ["recette fonctionnelle", "recette", "vabf", "vsr$", "proces verbal", "pv recette", "tests unitaires", "tests fonctionnels", "tests acceptation", "tests validation", "criteres acceptation", "critere acceptation", "phase test", "phase recette", "jeux tests", "cahier recette", "cahier tests", "anomalie bloquante", "anomalies", "framework test", "tests automatis", "acceptance test", "acceptance criteria", "unit test", "test plan", "critere succes", "sign off", "phpunit", "selenium"],
    weak: ["test$", "tests$", "validation", "verification", "reserve", "reception", "conforme"],
  },
  selection: {
    strong: ["criteres selection", "criteres choix", "criteres attribution", "criteres jugement", "criteres evaluation", "ponderation", "ponderes", "note technique", "note financiere", "valeur technique", "offre economiquement", "note offre", "candidats", "soumissionnaire", "remise offres", "remettre offre", "date limite reception", "memoire technique", "cadre reponse", "bordereau reponse", "offres seront", "references similaires", "selection criteria", "weight", "bidder", "tenderer", "proposals", "vendors must submit", "shortlist"],
    weak: ["candidat", "offre", "note$", "points", "critere", "proposition", "reponse", "references", "vendor"],
  },
  migration: {
    strong: ["reprise fichier", "reprise 1", "reprise 2", "reprise 3", "reprise 4", "reprise 5", "reprise 6", "reprise 7", "reprise 8", "reprise 9", "reprise donnees", "reprise historique", "reprendre donnees", "migration donnees", "migrer", "donnees existantes", "donnees a reprendre", "import initial", "import donnees existant", "nettoyage donnees", "dedoublonn", "data migration", "migrate", "data cleansing", "legacy data", "historique reprendre"],
    weak: ["reprise", "migration", "bascule", "import", "qualite donnees", "fichier excel", "volume"],
  },
  training: {
    strong: ["seances formation", "demi journees formation", "formation utilisateurs", "former utilisateurs", "formation administrateurs", "sessions formation", "session formation", "plan formation utilisateurs", "formateur", "supports formation", "support formation", "conduite changement", "accompagnement changement", "transfert competences", "prise main", "organiser formation", "formation gestion", "formation a l'utilisation", "e learning", "train users", "training session", "training", "trainer", "change management"],
    weak: ["formation", "former", "accompagnement", "tutoriel", "guide"],
  },
  support: {
    strong: ["maintenance corrective", "maintenance evolutive", "maintenance preventive", "maintenance applicative", "contrat maintenance", "periode garantie", "garantie", "hotline", "assistance technique", "support technique", "support utilisateur", "support niveau", "delai intervention", "delais intervention", "delai resolution", "temps retablissement", "gti$", "gtr$", "sla$", "tma$", "niveau service", "ticket support", "heures ouvrees", "astreinte", "maintenance", "help desk", "service level", "bug fix", "warranty", "support hours"],
    weak: ["support", "assistance", "incident", "correction", "mises jour", "anomalie"],
  },
  exit: {
    strong: ["reversibilite", "fin contrat", "fin marche", "restitution donnees", "restituer donnees", "resiliation", "expiration contrat", "destruction donnees", "portabilite donnees", "reprise par un tiers", "reversibility", "end contract", "return data", "termination", "exit plan", "new provider"],
    weak: ["restitution", "expiration", "format exploitable", "sortant"],
  },
  glossary: {
    strong: ["termes cles", "termes suivants", "quelques termes", "definitions suivantes", "signifie", "acronyme", "abreviation", "on entend", "est defini comme", "designe", "stands for", "means", "abbreviation", "refers to"],
    weak: ["terme", "definition", "defini"],
  },
};
