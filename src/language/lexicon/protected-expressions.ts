import type { Language } from "../../document/language";

/**
 * Names and technical terms that hold a word of the lexicons and say nothing vague: what they cover is never met.
 * Patterns of expand.ts, separated by commas.
 */
export const PROTECTED: Readonly<Record<Language, string>> = {
  fr:
    "(charte|exigence|contrainte|règle|norme|étude|audit|description|analyse|critère|recommandation|cahier)(|s) (graphique et |graphiques et |fonctionnelles et |)ergonomique(|s), authentification simple, (recherche|mode|tri|filtre|liste|texte|utilisateur|droit|note|signature|sélection) simple(|s), simple(|s) (clic|page)(|s), clic simple, courrier simple, lettre simple, logiciel libre simple, tout simplement, purement et simplement, " +
    "(maintenance|maintenances|maintenance corrective et|correctives et|corrective ou|préventive et) évolutive(|s), procédure(|s) adaptée(|s), marché(|s) à procédure adaptée, mot(|s) de passe en clair, en clair, (mode|thème|couleur|fond|ton)(|s) clair(|e|s), (bleu|vert|gris|jaune|rouge) clair, " +
    "messagerie(|s) instantanée(|s), messagerie(|s) instantané(|s), message(|s) instantané(|s), version(|s) stable(|s), développement durable, bien sûr, sûr de, page sécurisée https, connexion sécurisée (https|tls|ssl), https sécurisé, protocole sécurisé (https|tls|ssl|sftp), " +
    "au plus tard, plus tard que, (aller|appeler) direct, (droits|privilèges|stock|solde|crédit|permissions|habilitations) (suffisant|suffisante)(|s), (jour|surface|charge|jours|durée)(|s) utile(|s), liste(|s) exhaustive(|s), " +
    "plutôt (que|qu'), ou plutôt, relativement (à|au|aux), (un|une|d'un|d'une) ou plusieurs, un ou des, à plusieurs, d'une certaine manière, en certains cas, bon(|s) de (commande|livraison|réduction|travail|réception|retour), bon(|s) d'achat, bonnes pratiques, bonne réponse, " +
    "sous traitant(|s) ultérieur(|s), traitement(|s) ultérieur(|s), client(|s) léger(|s), grand compte, grands comptes, grand public, (en |)temps réel strict, au moins, en moins, de telle (sorte|façon|manière) (que|qu'), de tel sorte que, en tant que (tel|telle|tels|telles), comme suit, comme convenu, comme prévu, comme (indiqué|décrit|précisé|mentionné|défini)(|e|s|es) (ci-dessus|ci-dessous|ci-après|dans|au|en), " +
    "par la suite, cas d'usage courant, (abonnement|abonné|client|service)(|s) régulier(|s), plus ou moins values, et autres utilisateurs connectés, (champ|valeur)(|s) par défaut, parfait achèvement, (garantie|année) de parfait achèvement, " +
    "méthode(|s) agile(|s), méthodologie(|s) agile(|s), (gestion de projet|équipe|coach|projet|mode|démarche|approche|manifeste) agile(|s), scrum agile, original du document, (document|fichier|exemplaire|version|pièce|langue|format|titre|auteur)(|s) (original|originale|originaux|originales), " +
    "hors norme, vue éclatée, état solide, disque solide, base solide, carré parfait, nombre parfait, (voie|route|vente|diffusion|vidéo|streaming|chat)(|s) en direct, " +
    "à toutes fins utiles, salle(|s) polyvalente(|s), à temps (plein|partiel|complet), à la majorité (absolue|simple|qualifiée|relative), à la majorité des (voix|suffrages|membres), beaux arts, belle fille, belle famille, (paragraphe|numéro|chiffre|ligne)(|s) xx, xx siècle, siècle xx, correct(|e) ou incorrect(|e), (e mail|mail|adresse|identifiant|mot de passe|login|code|identifiants|saisie|réponse|réponses)(|s) correct(|e|s|es), " +
    "suffisamment de (stock|crédit|crédits|points|place|places), une simple page, à la pointe de, plus jamais, exemple(|s) (de|d'|du), exemple(|s) (ci dessous|ci dessus|suivant|suivants), l'exemple, un exemple, cet exemple, des exemples, les exemples, en exemple, prendre exemple, ex aequo, agent sûr, " +
    "commande(|s) rapide(|s), accès rapide, lien(|s) rapide(|s), menu rapide, démarrage rapide, réponse(|s) rapide(|s), action(|s) rapide(|s), prototypage rapide",
  en:
    "nice to have(|s), how many, how much, simple authentication, easy read, single sign on, real time clock, open source, as well, as well as, well known, fast forward, fast track, quick start, quick access, quick search, quick response code, quick link(|s), safe mode, stable version, stable release, " +
    "good(|s) receipt, best before, most recent, most recently, at most, right time, plain text, clear text, clear the, clear all, clear button, one or several, one or more, about page, about us, at least, such as specified, " +
    "correct password, incorrect, long term support, short term memory, long term evolution, set of, all around, turn around, around the clock, like button, look like, looks like, would like, likes, user s correct",
};
