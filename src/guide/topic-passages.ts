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
    strong: ["fonde 1", "fonde 2", "cree 1", "cree 2", "salarie", "collaborateurs repartis", "chiffre affaires annuel", "siege social", "filiale", "notre societe", "notre entreprise", "emploie", "leader", "specialise", "secteur activite", "artisan", "raison sociale", "embauche", "developpe activite", "activite principale", "effectif", "employons", "fabriquons", "benevoles", "founded", "employees", "employ$", "turned over", "turnover", "we sell", "we make", "headquarter", "our company", "subsidiar", "headcount", "# personnes", "# salarie", "# collaborateur", "# adherent", "# eleves", "# habitants", "# agents$", "# permanents", "# benevoles", "# etp$", "# lits", "# agences", "# boutiques", "# magasins", "# hotels", "# m €", "# millions euros", "repartis entre", "creee #", "existe depuis", "regroupe #", "accueille #", "exploite #", "compte #", "conseil administration", "bureau etudes", "fondee #"],
    weak: ["association", "groupe", "agence", "sites", "client", "activite", "direction", "departement", "marche", "offices", "market", "depuis #", "fabrique", "dirige", "usine", "entrepots", "familial", "pme$"],
  },
  existing: {
    strong: ["actuellement", "aujourd hui", "situation actuelle", "outil actuel", "site actuel", "systeme actuel", "logiciel actuel", "processus actuel", "existe deja", "deja place", "deja existant", "manuellement", "papier", "excel", "double saisie", "doublon", "aucune visibilite", "obsolete", "vieillissant", "n'est plus", "ne permet pas", "ne permet plus", "ne dispose pas", "absence", "manque", "difficulte", "insatisf", "mecontentement", "difficile", "correspond plus", "ne peuvent pas", "informatique actuel", "a ce jour$", "n'est pas possible", "demeure", "not possible", "currently", "today", "spreadsheet", "duplicate", "manually", "outdated", "legacy", "existing system", "recopie", "ressaisi", "cahier papier", "carnet", "tableur", "ancien logiciel", "vieux", "personne ne sait", "se perdent", "perdus", "oublie", "plaignent", "laborieux", "encore papier", "jusqu'ici", "jusqu present", "groupe facebook", "whatsapp", "propre fichier", "fichier partage"],
    weak: ["actuel", "existant", "limite", "probleme", "lenteur", "perte temps", "current", "lack", "issue", "parfois", "classeur", "word$", "access$", "lent$", "erreurs", "fois semaine", "courriel", "boite", "conversations"],
  },
  objectives: {
    strong: ["recherche logiciel", "recherche solution", "recherche outil", "recherche crm$", "objectif", "a pour but", "afin ameliorer", "vise", "finalite", "souhaite", "enjeu", "ambition", "objective", "goal", "aims", "projet consiste", "nous cherchons", "nous voulons", "nous attendons", "moderniser", "valoriser", "image", "mieux #", "simplifier", "gagner", "attendu", "espere", "il s'agit", "vocation", "doit devenir"],
    weak: ["ameliorer", "optimiser", "developper", "centraliser", "fidelis", "augmenter", "reduire", "permettre", "improve", "increase", "reduce", "mieux", "donner", "rendre", "faciliter", "encourager", "alleger", "accelerer"],
  },
  kpi: {
    strong: ["doubler", "ici fin", "reduire 1", "reduire 2", "reduire 3", "reduire 4", "reduire 5", "reduire 6", "reduire 7", "reduire 8", "reduire 9", "augmenter 1", "augmenter 2", "augmenter 3", "augmenter 4", "augmenter 5", "augmenter 6", "augmenter 7", "augmenter 8", "augmenter 9", "atteindre 1", "atteindre 2", "atteindre 3", "atteindre 4", "atteindre 5", "atteindre 6", "atteindre 7", "atteindre 8", "atteindre 9", "diminuer 1", "diminuer 2", "diminuer 3", "diminuer 4", "diminuer 5", "diminuer 6", "diminuer 7", "diminuer 8", "diminuer 9", "indicateurs", "taux", "kpi", "mesurer reussite", "evaluer reussite", "objectif chiffre", "conversion rate", "measure success", "valeur cible", "passer #", "ramene #", "reduire #", "augmenter #", "atteindre #", "atteint #", "diminuer #", "descendre #", "monter #", "contre # aujourd", "divise deux", "divise trois", "divisee", "divises", "# % deux", "# points", "# % fin"],
    weak: ["%", "mesurable", "mesure", "delai moyen", "nombre moyen", "cible", "target", "rate", "jours #", "moyen #", "# %", "# contre", "mois apres", "premiere annee", "reference"],
  },
  scope: {
    strong: ["perimetre", "hors perimetre", "ne fait pas partie", "ne font pas partie", "est exclu", "sont exclu", "est inclus", "sont inclus", "n'est pas concerne", "ne sont pas concerne", "out scope", "in scope", "not included", "modules retenus", "couvre", "pas concerne", "ne concerne pas", "hors projet", "pas prevu", "exclu", "reste dehors", "hors sujet", "seconde tranche", "second temps", "premiere version", "pas partie", "touche pas", "ne cherchons pas", "pas question", "ulterieurement", "reste geres", "conserve logiciel", "ne voulons pas"],
    weak: ["concerne", "limite", "comprend", "garde", "restent", "dehors", "compris", "inclus"],
  },
  users: {
    strong: ["profil utilisateur", "type utilisateur", "categories utilisateur", "utilisateurs concern", "utilisateurs finaux", "utilisateur enregistre", "utilisateur connecte", "utilisateur administrateur", "super administrateur", "administrateur", "visiteur", "acteur", "persona$", "personas$", "public cible", "user roles", "user types", "administrator", "end users", "auront acces", "acces lecture", "lecture seule", "trois profils", "quatre profils", "cinq profils", "deux profils", "saisissent", "consultent", "utiliseront", "utilisera"],
    weak: ["role", "profil", "droits", "commerciaux", "manager", "gestionnaire", "utilisateurs", "client", "users", "agents", "benevoles"],
  },
  functional: {
    strong: ["l'utilisateur peut", "utilisateur pourra", "utilisateurs pourront", "utilisateurs peuvent", "utilisateur doit", "systeme doit", "systeme devra", "systeme permettra", "solution doit", "solution devra", "solution permettra", "application doit", "application devra", "application permet", "outil doit", "outil devra", "outil permettra", "logiciel doit", "logiciel devra", "logiciel permettra", "site doit", "site devra", "site permettra", "doit permettre", "devra permettre", "doivent pouvoir", "doit pouvoir", "devra pouvoir", "possibilite", "fonctionnalite", "gestion", "moteur recherche", "formulaire", "page permet", "system shall", "system must", "solution shall", "solution must", "user can", "shall allow", "must allow", "feature"],
    weak: ["ajouter", "modifier", "supprimer", "creer", "creation", "consulter", "saisie", "recherche", "filtrer", "afficher", "affichage", "import", "notification", "bouton", "page", "fiche", "module", "create", "update", "delete", "search", "display"],
  },
  usecases: {
    strong: ["en tant que", "je veux", "je souhaite", "cas utilisation", "cas usage", "scenario", "user story", "acteur principal", "precondition", "pre condition", "postcondition", "post condition", "l'utilisateur clique", "utilisateur saisit", "utilisateur remplit", "utilisateur selectionne", "utilisateur se connecte", "utilisateur accede", "utilisateur dirige", "une fois formulaire", "il est redirige", "est redirige", "as a user", "i want to", "use case", "given when then", "clicks on", "cu$", "mon$", "ma$", "fait signer", "coche", "clique", "ouvre fiche", "recoit message", "appelle"],
    weak: ["afin", "ensuite", "valide", "selectionne", "etape", "puis", "enfin", "arrive", "ouvre"],
  },
  integrations: {
    strong: ["synchronis", "interface avec", "interfacage", "interconnexion", "interconnecte", "integration avec", "integrer avec", "connecteur", "api rest", "api$", "apis$", "webservice", "web service", "echanges donnees", "flux donnees", "systemes tiers", "erp$", "outlook", "active directory", "import automatique", "export automatique", "interoperab", "passerelle", "sage$", "sap$", "webhook", "connector", "integrates with", "third party", "synchroniz", "sftp", "edi$", "fec$", "chaque nuit", "toutes heures", "sont transmis", "sera transmis", "pousse", "remonte", "alimente", "relie", "deux sens", "service web", "rejets", "accuse reception"],
    weak: ["echange", "liaison", "automatique", "logiciel tiers", "facturation", "messagerie", "import", "temps reel", "frequence", "ebp$", "cegid", "batigest", "sylob", "odoo$", "divalto", "dynamics", "salesforce", "hubspot", "helloasso", "mailchimp", "brevo$", "chorus", "prestashop", "woocommerce", "shopify", "wordpress", "stripe", "microsoft 365", "office 365", "google agenda", "docusign", "yousign", "pennylane", "chaque soir", "statut", "banque", "compta", "via"],
  },
  reporting: {
    strong: ["tableau bord", "reporting", "statistique", "rapports", "editer rapport", "indicateurs activite", "export excel", "export pdf", "export csv", "extraction donnees", "graphique", "requete", "edition etats", "etats imprim", "analytics", "dashboard", "reports", "statistics", "chiffre affaires previsionnel", "consolidation", "exporte", "exportable", "vers excel", "tableur", "taux transformation", "taux remplissage", "taux engagement", "recapitulatif", "courbe", "camembert", "previsionnel", "nombre moyen", "panier moyen", "cumul", "comparaison annee", "ventile", "etat mensuel", "etat annuel", "marge client", "enquetes", "extraites"],
    weak: ["indicateur", "etat", "historique", "suivi", "excel", "pdf$", "export", "filtre", "repartition", "chiffres", "comparer", "classement", "marge", "audit"],
  },
  technical: {
    strong: ["heberge", "saas", "cloud", "on premise", "serveur", "base donnees mysql", "mysql", "postgres", "sql server", "oracle", "framework", "php$", "java$", "javascript", "react$", "angular", "symfony", "html", "css", "bootstrap", "navigateur", "responsive", "windows", "linux", "android", "ios$", "architecture", "docker", "back end", "backend", "front end", "frontend", "node$", "langage", "compatible", "machine virtuelle", "hosting", "server", "browser", "mobile first", "chrome", "firefox", "edge$", "safari", "proxy", "virtuelle", "dernieres versions", "# go$", "gitlab", "vmware", "hors connexion", "hors ligne", "tablette", "ipad", "iphone", "samsung", "postes$", "poste travail"],
    weak: ["technologie", "technique", "deploiement", "base donnees", "application web", "mobile", "version", "environnement", "technology", "pc$", "reseau", "wifi", "fibre"],
  },
  performance: {
    strong: ["temps reponse", "montee charge", "haute disponibilite", "taux disponibilite", "disponibilite 9", "disponible 24", "24 7", "24h", "utilisateurs simultane", "connexions simultane", "utilisateurs concurrent", "temps chargement", "scalab", "volumetrie", "performance", "vitesse chargement", "secondes", "millisecondes", "99 %", "response time", "concurrent users", "availability", "uptime", "throughput", "capacite", "simultane", "# secondes", "# ms$", "deux secondes", "trois secondes", "cinq secondes", "# utilisateurs", "# connexions", "# lignes", "ralenti", "absorbe", "pic$", "pics$", "99 #", "disponibilite mensuelle", "meme temps", "# 000"],
    weak: ["rapide", "rapidite", "disponibilite", "disponible", "fiabilite", "charge", "performant", "fluide", "load", "interruption", "indisponib", "coupure", "pointe", "connectes"],
  },
  security: {
    strong: ["authentifi", "mot passe", "droits acces", "gestion droits", "habilitation", "chiffre$", "chiffrement", "https", "ssl$", "tls$", "sauvegarde", "securise", "securite", "sso$", "double facteur", "deux facteurs", "journalis", "pare feu", "tracabilite", "identifiant", "hachage", "attaque", "controle acces", "certificat ssl", "intrusion", "authenticat", "password", "encrypt", "backup", "access right", "permissions", "firewall", "audit log", "session", "protegees authentification", "autorisation", "tentatives", "bloque apres", "inactivite", "# caracteres", "aes$", "trace$", "tracee", "test intrusion", "sinistre", "coffre", "cloisonn", "desactive", "comptes nominatif", "vpn$", "antivirus", "second facteur", "nominatif", "voient pas", "voit pas", "n'ont pas acces", "pas acces", "hache", "bcrypt"],
    weak: ["droits", "acces", "connexion", "role", "compte", "confidential", "connecter", "login", "coupe", "ferme", "essais", "bloque", "efface"],
  },
  privacy: {
    strong: ["rgpd", "gdpr", "donnees personnelles", "donnees caractere personnel", "cnil", "droit oubli", "droit a l'effacement", "droit acces rectification", "reglement general", "protection donnees", "dpo$", "vie privee", "cookies", "mentions legales", "registre traitement", "personal data", "data subject", "consent", "data protection", "efface", "base legale", "conservees", "conserve # ans", "duree conservation", "dernier contact", "delegue protection", "analyse impact", "responsable traitement", "sous traitant", "article 28", "violation", "union europeenne", "droit oppos", "anonymis", "purge", "hds$", "donnees sante", "mentions information"],
    weak: ["conforme", "conformite", "loi$", "lois$", "legal", "droits image", "compliance", "supprime", "conserve", "sensible", "portabilite", "opposition"],
  },
  governance: {
    strong: ["comite pilotage", "copil", "cotech", "comite technique", "chef projet", "maitre ouvrage", "maitrise ouvrage", "maitre oeuvre", "maitrise oeuvre", "sponsor", "directeur projet", "equipe projet", "reunion", "parties prenantes", "instance", "responsable projet", "interlocuteur", "referent", "scrum master", "product owner", "arbitr", "validation livrables", "points avancement", "trello", "steering committee", "project manager", "stakeholder", "weekly meeting", "project owner", "chaque quinzaine", "compte rendu", "desaccord", "approuve", "dg$", "direction generale", "comite suivi", "comite projet", "valide livrables", "signe", "point hebdomadaire", "chaque lundi", "decision", "reunit", "decide", "interlocutrice", "project board", "dernier mot", "porte projet", "pilote projet", "commission", "valide passage", "relit", "approves"],
    weak: ["pilotage", "valide", "communication", "suivi", "equipe", "role", "responsable", "membre", "avancement", "meeting", "team", "redige", "tranche", "presente", "maire", "invite", "accord", "directrice", "directeur", "patron"],
  },
  budget: {
    strong: ["budget", "enveloppe", "cout", "euros", "€", "eur$", "ht$", "ttc$", "prix forfaitaire", "bordereau prix", "abonnement", "licence", "tarif", "devis", "montant", "cost", "price", "license fee", "usd$", "forfait", "# euros", "ht licence", "hors taxes", "# % commande", "acompte", "payer", "plafond", "depasser", "poste # €", "subvention", "financement", "cofinanc"],
    weak: ["prix", "financier", "facturation", "paiement", "investissement", "payment", "annuel", "mensuel", "commande", "an$", "premiere annee", "indice", "solde"],
  },
  planning: {
    strong: ["planning", "calendrier", "jalon", "mise production", "date debut", "date fin", "date limite", "livraison prevue", "livraison cible", "semaine", "mois$", "phase 1", "phase 2", "phase$", "etape 1", "etape 2", "sprint", "deadline", "echeance", "delai", "trimestre", "lot 1", "date$", "milestone", "schedule", "go live", "weeks", "deux ans", "premiere annee", "kick off", "# janvier", "# fevrier", "# mars", "# avril", "# mai$", "# juin", "# juillet", "# aout", "# septembre", "# octobre", "# novembre", "# decembre", "janvier #", "fevrier #", "mars #", "avril #", "mai #", "juin #", "juillet #", "aout #", "septembre #", "octobre #", "novembre #", "decembre #", "mi mars", "mi mai", "fin juin", "debut juin", "debut septembre", "fin septembre", "fin mars", "vague #", "notification", "reunion lancement", "lancement", "mise service", "ouverture", "t0$", "# semaines", "demarrage"],
    weak: ["etape", "phases", "duree", "jours", "janvier", "fevrier", "mars$", "avril", "mai$", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "dates", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "debut", "fin$", "vague", "pilote", "er$", "prevue"],
  },
  risks: {
    strong: ["risque", "aleas", "plan contingence", "mesure preventive", "mesures correctives", "probabilite", "criticite", "gravite", "menace", "attenuation", "point vigilance", "risk", "mitigation", "likelihood", "parade", "probable", "fort$", "depart", "doublure", "craint", "inquiet", "solution repli", "repli", "plan b$", "glissement"],
    weak: ["impact", "retard", "defaillance", "vigilance", "dangereux", "frequent", "faible", "effet"],
  },
  deliverables: {
    strong: ["livrable", "prestataire devra fournir", "prestataire fournira", "titulaire fournira", "titulaire devra fournir", "titulaire remet", "devra livrer", "seront livres", "guide utilisateur", "guide utilisation", "documentation technique", "documentation utilisateur", "code source", "maquettes", "dossier architecture", "sera livre", "deliverable", "user guide", "user manual", "source code", "shall provide documentation", "manuel", "dossier exploitation", "dossier parametrage", "dossier conception", "jeux essai", "specifications", "prestataire remet", "remettra", "format modifiable", "fichiers sources", "remis format", "charte"],
    weak: ["documentation", "fournir", "livrer", "livraison", "realisation", "prestataire", "guide", "dossier", "pdf$", "word$", "remis", "configuration"],
  },
  acceptance: {
    strong: ["recette", "vabf", "vsr$", "proces verbal", "pv recette", "tests unitaires", "tests fonctionnels", "tests acceptation", "tests validation", "critere acceptation", "phase test", "phase recette", "jeux tests", "cahier recette", "cahier tests", "anomalie bloquante", "anomalies", "framework test", "tests automatis", "acceptance test", "acceptance criteria", "unit test", "test plan", "critere succes", "sign off", "phpunit", "selenium", "prononce", "ajourne", "reserves", "rejet", "essai", "anomalie majeure", "resultat attendu", "repute", "signe pv", "admission", "jeu donnees", "verifie", "constate", "service regulier"],
    weak: ["test$", "tests$", "validation", "verification", "reserve", "reception", "conforme", "refuse", "accepte", "passent", "mineure"],
  },
  selection: {
    strong: ["criteres selection", "criteres choix", "criteres attribution", "criteres jugement", "criteres evaluation", "ponderation", "ponderes", "note technique", "note financiere", "valeur technique", "offre economiquement", "note offre", "candidats", "soumissionnaire", "remise offres", "remettre offre", "date limite reception", "memoire technique", "cadre reponse", "bordereau reponse", "references similaires", "selection criteria", "weight", "bidder", "tenderer", "proposals", "vendors must submit", "shortlist", "# points", "prix #", "notee", "notes #", "% note", "delai #", "references #", "vaut #", "demonstration", "offres", "elimin", "coefficient", "trois meilleurs", "soutenance"],
    weak: ["candidat", "offre", "points", "critere", "proposition", "reponse", "references", "vendor", "methode", "qualite", "cv$", "experience", "note", "prix", "retenu", "entretien"],
  },
  migration: {
    strong: ["reprendre donnees", "migration donnees", "migrer", "donnees existantes", "donnees a reprendre", "import initial", "import donnees existant", "dedoublonn", "data migration", "migrate", "data cleansing", "legacy data", "historique reprendre", "repris", "nettoy", "charge$", "chargees", "chargement", "avant import", "avant chargement", "convertir", "table correspondance", "fiches client", "recuper", "anciens fichiers", "week end bascule"],
    weak: ["migration", "bascule", "import", "qualite donnees", "fichier excel", "volume", "doublon", "rejete", "transfer", "echantillon", "archives", "historique", "dernieres annees"],
  },
  training: {
    strong: ["seances formation", "formation utilisateurs", "former utilisateurs", "formation administrateurs", "session formation", "plan formation utilisateurs", "formateur", "support formation", "conduite changement", "accompagnement changement", "transfert competences", "prise main", "organiser formation", "formation gestion", "formation a l'utilisation", "e learning", "train users", "training", "trainer", "change management", "suivront", "suivra", "demi journee", "# journees", "journee formation", "ambassadeur", "tutoriel", "utilisateurs cles", "formera", "formeront", "former #", "formes$", "formation #", "deux jours", "video", "fiche memo", "rattrapage", "appren", "montrer", "explique"],
    weak: ["formation", "former", "guide", "journee", "groupe", "matinee", "reflexe", "courte", "accompagne", "exercices", "pratique", "visio"],
  },
  support: {
    strong: ["contrat maintenance", "periode garantie", "garantie", "hotline", "assistance technique", "support technique", "support utilisateur", "support niveau", "delai intervention", "delai resolution", "temps retablissement", "gti$", "gtr$", "sla$", "tma$", "niveau service", "heures ouvrees", "astreinte", "maintenance", "help desk", "service level", "bug fix", "warranty", "support hours", "sous quatre heures", "sous # heures", "sous # h$", "# h # h$", "ticket", "retabli", "bloquant", "jours ouvres", "intervention sous", "corrige sous", "prochaine version", "contournement", "joignable", "depannage", "panne", "mises jour incluses", "mises jour comprises", "penalites", "decroche", "repond en francais", "numero repond", "equipe assistance"],
    weak: ["support", "assistance", "incident", "correction", "mises jour", "anomalie", "version", "urgent", "delai", "lundi vendredi", "telephone", "semaine"],
  },
  exit: {
    strong: ["reversibilite", "fin contrat", "fin marche", "expiration contrat", "portabilite donnees", "reprise par un tiers", "reversibility", "end contract", "return data", "termination", "exit plan", "new provider", "restitu", "format ouvert", "nouveau prestataire", "prestataire sortant", "terme contrat", "export complet", "detruit", "destruction", "preavis", "succes", "recupere donnees", "recuperons", "recupere #", "rendues", "changeons", "resili", "fin abonnement", "sans frais", "quitter", "quittons"],
    weak: ["expiration", "sortant", "csv$", "transfert", "format", "mois suivant", "copie"],
  },
  glossary: {
    strong: ["termes cles", "termes suivants", "quelques termes", "definitions suivantes", "signifie", "acronyme", "abreviation", "est defini comme", "designe", "stands for", "means", "abbreviation", "refers to", "sigle", "entend$"],
    weak: ["terme", "defini", "c'est", "document", "systeme"],
  },
};
