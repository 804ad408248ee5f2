import type { KnownTable } from "../../src/outline/outline";
import { outlineOf } from "./outline-of";

/** A table with one row of identifiers under a heading: what cells say does not tell what a table is. */
const table = (heading: string, ...headers: readonly string[]): string => `# ${heading}\n\n| ${headers.join(" | ")} |\n|${headers.map(() => "---|").join("")}\n| ${headers.map((_, i) => `EX-${i}`).join(" | ")} |`;

const told = (known: KnownTable | undefined): string => (known === undefined ? "nothing" : `${known.kind}: ${["subject", ...known.columns.keys()].join(", ")}`);

test.each([
  ["Objectifs", ["Objectif", "KPI", "Situation actuelle", "Cible", "Échéance"], "objectives: subject, indicator, baseline, target, date"],
  ["Objectifs", ["N°", "Objectifs SMART", "Valeur visée"], "objectives: subject, target"],
  ["Indicateurs de suivi", ["Indicateur", "Valeur initiale", "Valeur à atteindre"], "objectives: subject, indicator, baseline, target"],
  ["Objectives", ["Business objective", "Metric", "Baseline", "Target", "Due date"], "objectives: subject, indicator, baseline, target, date"],
  ["Interfaces", ["Application", "Flux", "Volumétrie", "Périodicité", "Protocole"], "connectors: subject, volume, frequency, api"],
  ["Intégrations", ["Système", "Sens", "Données échangées", "Nb par jour", "Fréquence", "API disponible"], "connectors: subject, direction, data, volume, frequency, api"],
  ["Interfaces", ["Interface", "Direction", "How often", "Protocol"], "connectors: subject, direction, frequency, api"],
  ["Reporting", ["Tableau de bord", "Fréquence", "Format d’export", "Destinataires"], "reports: subject, frequency, format, recipients"],
  ["Reporting", ["Report", "Periodicity", "Recipients"], "reports: subject, frequency, recipients"],
  ["Gouvernance du projet", ["Rôle", "Nom", "Responsabilités"], "roles: subject, person"],
  ["Project governance", ["Stakeholder", "Contact", "Part played"], "roles: subject, person"],
  ["Gouvernance du projet", ["Livrable", "Approuvé par", "Échéance"], "validations: subject, validator, date"],
  ["Planning", ["Phase", "Début", "Fin"], "milestones: subject, start, date"],
  ["Budget", ["Désignation", "Quantité", "Montant HT"], "costs: subject, amount"],
  ["Critères de choix", ["Critère", "Pondération"], "scoring: subject, weight"],
  ["Choice criteria", ["Criteria", "Weight (%)"], "scoring: subject, weight"],
  ["Cas d’usage", ["Cas d’utilisation", "Acteur", "Exigences couvertes"], "useCases: subject, actor, requirements"],
  ["Utilisateurs et volumes", ["Profil", "Nombre d’utilisateurs"], "users: subject, count"],
  ["Reprise de données", ["Fichier", "Nombre de lignes"], "migration: subject, volume"],
])("under “%s”, %j is %s", (heading, headers, expected) => {
  expect(told(outlineOf(table(heading, ...headers)).knownTables[0])).toBe(expected);
});

test.each([
  ["what exists today is described, not asked for", "Contexte et existant", ["Logiciel", "Sens", "Données"]],
  ["a workshop has an objective too", "Ateliers", ["Atelier", "Objectif", "Date"]],
  ["a level of service is no objective", "Support et maintenance", ["Indicateur", "Objectif", "Pénalité"]],
  ["rights are given to roles, not roles to people", "Droits d’accès", ["Rôle", "Contacts", "Tickets"]],
  ["a price list is no budget", "Exigences fonctionnelles", ["Service", "Prix"]],
  ["versions of the document", "Suivi des versions", ["Version", "Date", "Validé par"]],
])("%s", (_, heading, headers) => {
  expect(outlineOf(table(heading, ...headers)).knownTables).toEqual([]);
});

test("titles of groups, totals, examples and rows to fill are no records", () => {
  const text = "# Budget\n\n| Poste | Montant |\n|---|---|\n| Exemple : audit | 1 000 € |\n| Licences | 34 800 € |\n| Formation | 10 800 € |\n| Total HT | 45 600 € |\n| | |";
  expect(outlineOf(text).knownTables[0]?.records.map(({ texts }) => texts.get(0))).toEqual(["Licences", "Formation"]);
});

test("a column that the supplier fills in is there, and stands nowhere", () => {
  const [known] = outlineOf(table("Interfaces", "Système", "Sens", "Volume", "API du prestataire")).knownTables;
  expect(known?.columns.get("api")).toBe(-1);
});
