import { h, items, p, table, caption } from "./notation.mjs";

/** Technical requirements and data: hosting and security well written, ergonomics and performance half so. */
export const technique = [
  h(1, "Exigences techniques et contraintes"),
  h(2, "Déploiement et hébergement"),
  p("La solution sera fournie en mode SaaS. Les données et leurs sauvegardes seront hébergées dans l'Union européenne, chez un hébergeur certifié ISO/IEC 27001, certificat à joindre à l'offre. Aucun logiciel ne doit être installé sur les postes, à l'exception d'un complément Outlook."),
  p("Les postes sont sous Windows 11 avec les deux dernières versions de Microsoft Edge ; les tablettes sont des iPad sous iPadOS 17 ou plus récent. Le candidat pourra éventuellement prévoir d'autres navigateurs."),
  h(2, "Sécurité et droits d'accès"),
  table(
    [13, 46, 16, 25],
    ["Id", "Exigence", "Priorité", "Critère d'acceptation"],
    ["EX-SEC-01", "L'authentification doit passer par Entra ID (SAML 2.0 ou OpenID Connect) avec double facteur.", "Indispensable", "Un compte désactivé dans Entra ID n'ouvre plus le CRM 15 minutes plus tard."],
    ["EX-SEC-02", "Les données doivent être chiffrées en transit (TLS 1.2 ou plus récent) et au repos (AES-256).", "Indispensable", "Attestation de l'hébergeur et test de configuration du serveur."],
    ["EX-SEC-03", "Une sauvegarde complète doit être faite chaque nuit et conservée 30 jours.", "Indispensable", "Restauration d'un jeu test en moins de 4 heures."],
    ["EX-SEC-04", "Toute modification d'un compte, d'un prix ou d'un droit doit être journalisée avec son auteur, sa date et l'ancienne valeur.", "Indispensable", "Journal consultable 24 mois."],
    ["EX-SEC-05", "Le niveau de sécurité devra être suffisant et conforme à l'état de l'art.", "Indispensable", ""],
  ),
  h(2, "Données personnelles"),
  p("Le prestataire est sous-traitant au sens de l'article 28 du RGPD. Il tient à jour la liste de ses sous-traitants ultérieurs et prévient Ravignac Levage 30 jours avant tout changement. Le CRM doit permettre d'exporter et d'effacer les données d'une personne en moins de dix minutes, et d'effacer chaque nuit les prospects sans échange depuis trois ans."),
  h(2, "Performance et montée en charge"),
  ...items(
    "L'affichage d'une fiche doit prendre moins de 3 secondes au 95e centile, avec 86 utilisateurs connectés.",
    "L'application doit rester fluide même en période de forte activité.",
    "La disponibilité mensuelle doit atteindre 99,5 % du lundi au samedi de 7 h à 20 h.",
    "La solution doit supporter un volume important de données sans ralentissement.",
  ),
  h(2, "Ergonomie"),
  p("L'interface devra être simple, conviviale et intuitive, afin de faciliter l'adoption par les équipes. Les écrans devront être accessibles à des utilisateurs peu à l'aise avec l'informatique, et le nombre de clics limité autant que possible."),
  h(1, "Reprise des données"),
  caption("Tableau 4 – Sources à reprendre"),
  table(
    [26, 22, 16, 36],
    ["Source", "Objets", "Volume", "Qualité et nettoyage"],
    ["Sage 100", "Comptes, devis de 36 mois", "12 050 comptes, 34 800 devis", "SIRET absent sur 18 % des comptes ; nettoyage par l'ADV avant le 30 septembre 2026"],
    ["Fichiers Excel (49)", "Prospects, comptes rendus", "Environ 9 000 lignes", "Doublons nombreux ; tri par chaque commercial, à confirmer"],
    ["Praxedo", "Matériels, contrats", "14 300 matériels", "Numéros de série vérifiés à l'inventaire de 2025"],
    ["Brevo", "Abonnés, désinscriptions", "6 120 adresses", "Consentement daté pour 5 480 adresses ; les autres ne sont pas reprises"],
  ),
  p("Deux reprises à blanc précèdent la reprise définitive. Chacune donne lieu à un rapport d'écarts : nombre de lignes lues, reprises, rejetées, avec le motif du rejet. La reprise est acceptée lorsque moins de 0,5 % des comptes sont rejetés et que 50 fiches tirées au sort sont conformes à leur source."),
];
