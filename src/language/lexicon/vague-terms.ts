import type { TermGroup } from "./term-group";

/**
 * Qualities that nobody can measure: INCOSE R7, subjective language and ambiguous adverbs and adjectives of
 * ISO/IEC/IEEE 29148. Topics ("l'ergonomie", "la qualité des données") are nouns and stay out: only what is demanded
 * with them is in ("avec simplicité", "une grande souplesse").
 */
export const VAGUE_TERMS: readonly TermGroup[] = [
  {
    category: "vague-term",
    advice: {
      fr: "dites en combien de secondes, sous quelle charge et dans quelle part des cas",
      en: "say within how many seconds, under what load and in what share of cases",
    },
    fr: {
      adj: "véloce, réactif",
      "adj+adv": "rapide, performant, fluide, efficace, efficient",
      fixed:
        "performance(|s) (élevée(|s)|optimale(|s)|correcte(|s)|suffisante(|s)), (de |)haute(|s) performance(|s), " +
        "avec (rapidité|efficacité|fluidité|réactivité), (grande|bonne) (rapidité|réactivité|fluidité|efficacité), hautement, sans (ralentissement|latence)(|s), sans dégradation (notable|sensible|perceptible), en douceur, (faire|fera|faisant|fait) preuve (de|d') (réactivité|rigueur|souplesse|proactivité|pédagogie|flexibilité|initiative|disponibilité)",
    },
    en: {
      "adj+adv": "fast, quick, rapid, responsive, efficient, effective, performant, high performance",
      fixed: "high speed, good performance, acceptable performance, smooth, smoothly",
    },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites quel utilisateur doit réussir quelle tâche, en combien de clics ou de minutes, avec quelle formation",
      en: "say which user must complete which task, in how many clicks or minutes, with what training",
    },
    fr: {
      adj: "ergonomique, maniable, commode, compréhensible, simplifié, user friendly, confortable, exploitable, transparent",
      "adj+adv": "facile, aisé, convivial, intuitif",
      fixed:
        "(avec|en toute|(une |)(grande|bonne|réelle)) (simplicité|facilité|aisance|convivialité|ergonomie), sans (encombre|peine|effort|difficulté|problème|souci|accroc|friction)(|s), " +
        "(rest(er|ant|e|era) |facilement |aisément )accessible(|s), prise en main (rapide|facile|simple|aisée|immédiate), avec confort, à portée de main, en un clin d'œil",
    },
    en: {
      "adj+adv": "easy, intuitive, convenient, comfortable, understandable, seamless, effortless, straightforward, simple",
      fixed: "usable, self descriptive, self explanatory, readily, easy to use, ease of use, user friendly, ergonomic, with ease, simplified, without difficulty, user friendliness",
    },
  },
  {
    category: "vague-term",
    guards: ["mere"],
    advice: {
      fr: "dites quel utilisateur doit réussir quelle tâche, en combien de clics ou de minutes, avec quelle formation",
      en: "say which user must complete which task, in how many clicks or minutes, with what training",
    },
    fr: { "adj+adv": "simple" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites quelle charte, quelle maquette ou quelle règle de présentation fait foi",
      en: "say which style guide, mock-up or layout rule applies",
    },
    fr: {
      adj:
        "attractif, attrayant, joli, épuré, soigné, sympathique, chaleureux, séduisant, accrocheur, captivant, immersif, concis, succinct, percutant, impactant, ludique, plaisant, convaincant, lisible, " +
        "novateur, innovant, élégant, contemporain",
      "adj+adv": "agréable, moderne, sobre, harmonieux, cohérent",
      fixed:
        "beau, belle, beaux, belles, esthétiquement, attir(er|e|ent|era|ant) (l'œil|l'attention|le regard|l'intérêt), donn(er|e|era) envie, rend(re|) justice, inspir(er|e|ant|era) confiance, " +
        "bien (mis|mise|mises) en (avant|valeur|évidence), (mettre|mettra|mettent|mettant|mis|mise|mises) en valeur, bien (visible|lisible)(|s), bien (structuré|organisé|conçu|présenté|documenté|commenté|pensé|agencé|intégré|rédigé|écrit|référencé|fait|entretenu|sécurisé)(|e|s|es), au goût du jour, " +
        "(aspect|design|rendu|look|visuel|graphisme) (professionnel|actuel|tendance|original), (image|interface|apparence) (professionnelle|actuelle|originale|dynamique), (fonctionnalités|fonctions|outils) (classiques|habituelles|usuelles), conforme(|s) (aux|à nos|à leurs) attentes, une certaine (cohérence|homogénéité|autonomie|uniformité|liberté), (vue|vision) à 360, haut de gamme, à la pointe (de (la technologie|la technique|l'innovation|l'art)|du progrès), (outil|technologie|solution|technique|matériel)(|s) de pointe, dernier cri, " +
        "de dernière génération, de nouvelle génération, (grande|bonne|meilleure) (lisibilité|visibilité|clarté)",
    },
    en: {
      "adj+adv": "attractive, pleasant, modern, clear, elegant, appealing, professional looking, readable, legible, consistent, aesthetic, evident, obvious",
      fixed: "distinguishable, noticeable, distinctive, nice, beautiful, clean, good looking, state of the art, cutting edge, up to date look, innovative, look and feel, visually appealing",
    },
  },
  {
    category: "vague-term",
    guards: ["written-down"],
    advice: {
      fr: "dites quelle charte, quelle maquette ou quelle règle de présentation fait foi",
      en: "say which style guide, mock-up or layout rule applies",
    },
    fr: { "adj+adv": "clair, explicite" },
  },
  {
    category: "vague-term",
    guards: ["attribute"],
    advice: {
      fr: "dites quelle charte, quelle maquette ou quelle règle de présentation fait foi",
      en: "say which style guide, mock-up or layout rule applies",
    },
    fr: { adj: "esthétique" },
  },
  {
    category: "vague-term",
    guards: ["means-told"],
    advice: {
      fr: "dites contre quel risque et par quel moyen : chiffrement, droits d’accès, journal, référentiel",
      en: "say against which risk and by which means: encryption, access rights, log, standard",
    },
    fr: { adj: "sécurisé, inviolable, infaillible, sûr", fixed: "en toute (sécurité|sûreté|confiance|confidentialité), de (façon|manière) (sécurisée|sûre), (haute|bonne|grande) sécurité" },
    en: { "adj+adv": "secure, safe", fixed: "secured, highly secure" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites le taux de disponibilité, la durée d’interruption admise ou le nombre de pannes toléré",
      en: "say the availability rate, the accepted downtime or the number of failures tolerated",
    },
    fr: {
      adj: "pérenne, robuste, solide, résilient, stable",
      "adj+adv": "fiable",
      fixed: "(grande|haute|bonne|forte) (fiabilité|disponibilité|robustesse|stabilité|pérennité|résilience), sans (faille|interruption|incident|bug)(|s), à toute épreuve",
    },
    en: { "adj+adv": "reliable, robust, stable, resilient, durable", fixed: "highly available, high availability, fault tolerant, high reliability" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites ce qui doit pouvoir changer, qui doit pouvoir le changer et sans quel développement",
      en: "say what must be able to change, who must be able to change it and without what development",
    },
    fr: {
      adj: "évolutif, modulaire, modulable, adaptable, extensible, scalable, polyvalent",
      "adj+adv": "souple, flexible",
      fixed:
        "(avec|en toute|(une |)(grande|bonne|forte|certaine)) (souplesse|flexibilité|évolutivité|modularité|adaptabilité|agilité), (système|architecture|solution|plateforme|plate-forme|logiciel) ouvert(|e), " +
        "(format|protocole|interface|connecteur|outil|matériel|composant|module|technologie)(|s) standard(|s)",
    },
    en: { "adj+adv": "flexible, scalable, modular, adaptable, extensible, versatile, maintainable, portable", fixed: "future proof, expandable, open architecture" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites par rapport à quel besoin, avec quel seuil et qui le constate",
      en: "say with regard to which need, with what threshold and who checks it",
    },
    fr: {
      adj: "adéquat, optimal, optimum, optimisé, satisfaisant, acceptable, raisonnable, idoine, opportun, judicieux, idéal, parfait, excellent, significatif, abordable, compétitif",
      "adj+adv": "approprié, pertinent, convenable, suffisant",
      fixed:
        "adéquatement, raisonnablement, optimalement, parfaitement, au mieux, comme il se doit, comme il faut, à bon escient, dans (les règles|de bonnes conditions|les meilleures conditions|des conditions (satisfaisantes|acceptables|optimales)), " +
        "(un |)niveau (|de sécurité |de service |de qualité |de performance |de disponibilité |de détail )(élevé|suffisant|satisfaisant|acceptable|raisonnable|correct), haut niveau, (doi(t|vent)|devr(a|ont)) être (élevé|fin|bon|court|minime)(|e|s|es), (doi(t|vent)|devr(a|ont)) être (bonne|minimal|maximal|faible)(|e|s|es), suffisamment (clair|précis|détaillé|rapide|simple|complet)(|e|s|es)",
    },
    en: {
      "adj+adv":
        "adequate, appropriate, suitable, optimal, sufficient, satisfactory, acceptable, reasonable, proper, relevant, ideal, perfect, significant, normal, typical, proficient, customary",
      fixed: "optimum, optimized, as appropriate, properly, meaningful, useful, allowable, sophisticated, carefully, thoroughly, successfully",
    },
  },
  {
    category: "vague-term",
    guards: ["device-told"],
    advice: {
      fr: "dites par rapport à quel besoin, avec quel seuil et qui le constate",
      en: "say with regard to which need, with what threshold and who checks it",
    },
    fr: { adj: "adapté" },
    en: { fixed: "adapted" },
  },
  {
    category: "vague-term",
    guards: ["verified"],
    advice: { fr: "dites à quelle règle ou à quelle valeur l’on compare", en: "say against which rule or value it is compared" },
    fr: { "adj+adv": "correct" },
    en: { "adj+adv": "correct" },
  },
  {
    category: "vague-term",
    guards: ["degree"],
    advice: { fr: "supprimez l’adverbe ou donnez la valeur", en: "delete the adverb or give the value" },
    fr: { fixed: "plutôt, relativement, suffisamment" },
    en: { fixed: "relatively, rather, fairly, quite, sufficiently, reasonably" },
  },
  {
    category: "vague-term",
    guards: ["useful"],
    advice: {
      fr: "dites lesquels, ou à quelle condition un élément en fait partie",
      en: "say which ones, or on what condition an item is one of them",
    },
    fr: { fixed: "utile(|s), inutile(|s), intéressant(|e|s|es), (information|donnée|fonctionnalité|page|rubrique|étape)(|s) (importante|essentielle|intéressante)(|s), (élément|document|point|événement|message|contenu)(|s) (important|essentiel|intéressant)(|s)" },
  },
  {
    category: "vague-term",
    guards: ["attributive", "bounded"],
    advice: {
      fr: "dites lesquels, ou à quelle condition un élément en fait partie",
      en: "say which ones, or on what condition an item is one of them",
    },
    en: {
      fixed:
        "special, specific, particular, basic, sensitive, important, necessary, essential, similar, familiar, common, generic, general, ancillary, routine, extreme, potential, " +
        "possible (problem|error|action|scenario|intervention|case|conflict|risk|impact|combination|option|failure)(|s), standard, standardised, standardized",
    },
  },
  {
    category: "vague-term",
    guards: ["attributive", "bounded", "definite"],
    advice: {
      fr: "dites lesquels, ou à quelle condition un élément en fait partie",
      en: "say which ones, or on what condition an item is one of them",
    },
    en: { fixed: "additional, supplementary, extra" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites ce qui s’affiche ou s’entend, où et pendant combien de temps",
      en: "say what is displayed or heard, where and for how long",
    },
    en: { noun: "indication", fixed: "details of, details about, in detail, (more|further) (details|information)" },
  },
  {
    category: "vague-term",
    advice: {
      fr: "dites le résultat que l’on constatera à la recette",
      en: "say the result that acceptance will verify",
    },
    fr: {
      adj: "puissant, irréprochable, impeccable, inégalé, incomparable, exhaustif",
      fixed:
        "de (|bonne |haute |très bonne |grande |meilleure )qualité, (bonne|haute|grande|excellente) qualité, proprement, convenablement, (solution|interface|offre|suite|plateforme|vision|vue|gamme|documentation|formation|description|étude|analyse|information) complète, (outil|système|logiciel|historique|catalogue) complet, (informations|descriptions) complètes, " +
        "complètement (fonctionnel|opérationnel)(|le|s|les), pleinement, bon (fonctionnement|déroulement|usage|suivi|état|entretien|niveau|avancement|aboutissement), " +
        "bonne(|s) (gestion|exécution|mise en œuvre|utilisation|ergonomie|expérience|performance|performances|conditions|marche|tenue|réalisation|prise en main|accessibilité|conservation|maîtrise|" +
        "conduite|coordination|organisation|intégration|fluidité|navigation|résolution|couverture|circulation|réception|présentation), " +
        "expérience (utilisateur |client |d'achat |)(unique|enrichie|agréable|inoubliable), (attention|vigilance) (toute |)particulière, soin (tout |)particulier, avec (soin|professionnalisme|rigueur|sérieux), soigneusement, force de proposition, (gestion|analyse|granularité) fine, (personnel|intervenant|agent|formateur|technicien|profil|consultant|développeur)(|s) (qualifié|compétent|expérimenté)(|s), (équipe|personne)(|s) (qualifiée|compétente|expérimentée)(|s), à la hauteur, digne de ce nom, à forte valeur ajoutée, " +
        "grand écran, grande (taille|capacité), (être|rester|sera|seront) (léger|légère|légers|légères), (contenu|descriptif)(|s) riche(|s), avec (précision|finesse), de bonne facture, à taille humaine, (qui |)(nous|lui|leur) ressemble(|nt), (sort(|e|ir|ira|ent)|démarqu(e|er|era|ent)) du lot, (se |nous |)démarquer, de premier (ordre|plan|choix), hors pair, de (façon|manière) (logique|intelligente|satisfaisante|indépendante|autonome|naturelle|transparente|professionnelle|exhaustive|détaillée|maîtrisée|ciblée|dynamique et moderne)",
    },
    en: {
      "adj+adv": "good, powerful, excellent",
      fixed: "high quality, good quality, well, best practice(|s), as much as practical, comprehensive, complete solution, transparently, large screen, bad, better quality, fully functional",
    },
  },
];
