import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";
import { report } from "./wording-support";

/** Quotations of the guide: feature titles, use cases, objectives and stakes that it gives as examples to follow. */
const QUOTED = [
  "Gestion des contacts, prospects et clients",
  "Suivi des opportunités et du pipeline commercial",
  "Automatisation des relances, campagnes et notifications",
  "Gestion du service client et des tickets",
  "Tableaux de bord et rapports de performance",
  "Un commercial crée une opportunité et suit les étapes de vente",
  "Le service marketing lance une campagne automatisée",
  "La direction visualise le chiffre d’affaires prévisionnel",
  "Workflows automatiques (relances, notifications, scoring de leads)",
  "Intégration avec les outils existants (ERP, facturation, Outlook, Teams…)",
  "Volume de données à synchroniser et fréquence des échanges",
  "Réduire de 20 % le temps de traitement des demandes clients",
  "Améliorer de 15 % le taux de conversion sur 12 mois.",
  "centraliser les données clients, fluidifier le reporting, améliorer le taux de conversion, renforcer la fidélisation",
  "manque de visibilité, tâches redondantes, déperdition d’informations, absence d’automatisation",
  "Mode de déploiement : Cloud (SaaS), On-premise ou hybride",
  "Interopérabilité : connecteurs et API nécessaires pour vos systèmes existants (ERP, comptabilité, marketing automation)",
  "Sécurité et conformité : gestion des droits d’accès, sauvegardes automatiques, chiffrement des données, conformité RGPD, hébergement en France ou en Europe",
  "Performance et scalabilité : capacité à supporter une montée en charge sans perte de vitesse",
  "Les parties prenantes : chef de projet, sponsors, responsables métiers, intégrateur CRM, DSI.",
  "Leur rôle dans la validation : qui valide quoi, à quel moment.",
  "Les modes de communication : fréquence des réunions, reporting, outils collaboratifs utilisés.",
  "Estimation des coûts : licences, paramétrage, formation, maintenance, accompagnement au changement.",
  "Planning de déploiement : jalons clés (audit, choix du prestataire, paramétrage, tests, mise en production, formation).",
  "Taille et structure : nombre d’employés, organisation interne, répartition des services (ventes, marketing, support…).",
  "Typologie de clients et cycles de vente : B2B, B2C, durée moyenne du cycle, segmentation de la clientèle.",
  "gestion des leads et des opportunités, automatisation des relances et campagnes marketing, suivi omnicanal des interactions client",
  "taux de conversion, durée moyenne du cycle de vente, délai de réponse client",
  "Must Have / Nice to Have",
  "ergonomie et simplicité d’utilisation, qualité du support et de l’accompagnement, évolutivité, tarification",
  "cahier des charges initial,",
  "guides utilisateurs et procédures internes,",
  "manuels techniques et fiches d’administration,",
  "comptes rendus de formation et de tests.",
];

test.each(QUOTED)("no warning on: %s", (text) => {
  expect(report(text, "fr").filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("together under a functional heading they give no warning but for the sections that are missing", async () => {
  const text = `# Exigences fonctionnelles et cas d’usage\n\n${QUOTED.map((quotation) => `- ${quotation}`).join("\n")}`;
  const findings = await run({ outline: buildOutline(readText(text), GUIDE_PROFILE), rules: RULES });
  expect(findings.filter(({ rule, severity }) => rule !== "guide-sections-present" && severity !== "info").map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([]);
});
