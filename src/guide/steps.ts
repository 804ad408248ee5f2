import type { Localized } from "../document/language";
import type { GuideItem, GuideStep } from "./guide-item";

/** A line to tick: what must exist in the document when a step is over. */
export interface StepCheck extends Localized {
  /** Rows of the guide that ask for it. */
  readonly source: readonly GuideItem[];
}

/** One of the five steps of the guide: the pane's guided path, and a checklist each (templates/step-checklists.ts). */
export interface StepDefinition {
  readonly id: GuideStep;
  /** kebab-case name. */
  readonly slug: string;
  readonly title: Localized;
  /** One sentence: what the step is for. */
  readonly purpose: Localized;
  /** What must exist in the document. */
  readonly checks: readonly StepCheck[];
}

const check = (source: readonly GuideItem[], fr: string, en: string): StepCheck => ({ source, fr, en });

/** The steps of the guide, in its order. */
export const STEPS: readonly StepDefinition[] = [
  {
    id: "E1",
    slug: "governance",
    title: { fr: "Parties prenantes et gouvernance", en: "Stakeholders and governance" },
    purpose: {
      fr: "Réunir les personnes qui écrivent, arbitrent et valident, avant d’écrire la première exigence.",
      en: "Bring together the people who write, arbitrate and validate, before the first requirement is written.",
    },
    checks: [
      check(["E1", "C5"], "Le chef de projet est nommé : il coordonne la rédaction, anime les ateliers et réunit les retours.", "The project lead is named: they coordinate the writing, run the workshops and gather the feedback."),
      check(["E1", "C5"], "Les sponsors sont nommés, avec les jalons que chacun valide.", "The sponsors are named, with the milestones that each validates."),
      check(["E1", "C5"], "La DSI valide la faisabilité, la sécurité, la conformité au RGPD et l’intégration : le nom de la personne est écrit.", "IT validates feasibility, security, GDPR compliance and integration: the name of the person is written."),
      check(["E1", "C5"], "Chacun a son rôle : qui pilote, qui arbitre, qui exprime, qui valide, qui met en place.", "Each has a role: who leads, who arbitrates, who expresses needs, who validates, who sets up."),
      check(["E1", "V4"], "Le circuit de validation est écrit : les sponsors relisent chaque version, puis le chef de projet la valide avant diffusion.", "The validation process is written: sponsors review each version, then the project lead validates it before circulation."),
      check(["E1", "C5"], "Le comité de pilotage a ses membres et ses dates ; ses arbitrages sont notés dans un journal.", "The steering committee has its members and dates; its decisions are kept in a log."),
      check(["E1", "C5"], "Le rythme des réunions, les jalons et la forme du reporting sont fixés.", "The rhythm of meetings, the milestones and the form of reporting are set."),
    ],
  },
  {
    id: "E2",
    slug: "needs",
    title: { fr: "Besoins et processus existants", en: "Needs and existing processes" },
    purpose: {
      fr: "Décrire votre façon de travailler aujourd’hui, profil par profil, pour que le prestataire sache d’où il part.",
      en: "Describe how you work today, profile by profile, so that the supplier knows where it starts from.",
    },
    checks: [
      check(["E2", "C1"], "L’entreprise est présentée : effectif, services, types de clients et durée des cycles de vente.", "The company is presented: headcount, departments, customer types and length of sales cycles."),
      check(["E2", "B2"], "Les profils d’utilisateurs sont listés : commerciaux, marketing, service client, direction, administration des ventes.", "User profiles are listed: salespeople, marketing, customer service, management, sales administration."),
      check(["E2"], "Chaque profil a ses scénarios d’usage : prospection, campagnes, opportunités, reporting, service après-vente.", "Each profile has its usage scenarios: prospecting, campaigns, opportunities, reporting, after-sales service."),
      check(["E2", "C1"], "Chaque processus (de la demande à l’encaissement, service après-vente, campagnes) a ses acteurs, ses logiciels et son délai moyen.", "Each process (lead to cash, after-sales service, campaigns) has its actors, its software and its average time."),
      check(["E2", "C1"], "Les doublons, les tâches manuelles et les goulots d’étranglement sont relevés, avec un chiffre constaté.", "Duplicates, manual tasks and bottlenecks are recorded, with an observed figure."),
      check(["E2", "C2"], "Les objectifs se mesurent : valeur d’aujourd’hui, cible et date.", "Objectives can be measured: value today, target and date."),
      check(["E2", "B1"], "Le périmètre dit ce qui est compris et ce qui est exclu.", "The scope says what is included and what is excluded."),
    ],
  },
  {
    id: "E3",
    slug: "features",
    title: { fr: "Fonctionnalités clés", en: "Key features" },
    purpose: {
      fr: "Écrire ce que le CRM doit faire, exigence par exigence, avec la preuve que vous demanderez.",
      en: "Write what the CRM must do, requirement by requirement, with the proof that you will ask for.",
    },
    checks: [
      check(["E3", "C3"], "Les cinq familles sont traitées : contacts, opportunités, automatisation, service client, tableaux de bord.", "The five families are covered: contacts, opportunities, automation, customer service, dashboards."),
      check(["E3"], "Les champs obligatoires d’un contact sont listés : coordonnées, historique, score, segment, provenance.", "The mandatory fields of a contact are listed: contact details, history, score, segment, origin."),
      check(["E3"], "Le cycle de vie est décrit : lead, opportunité, client, fidélisation, avec les règles de qualification.", "The life cycle is described: lead, opportunity, customer, loyalty, with the rules of qualification."),
      check(["E3"], "Les droits d’accès sont fixés par rôle, et les canaux de suivi sont listés.", "Access rights are set by role, and the channels followed are listed."),
      check(["E3", "C3"], "Chaque workflow a son déclencheur, sa règle et son destinataire.", "Each workflow has its trigger, its rule and its recipient."),
      check(["E3", "C3"], "Chaque connecteur a son volume, sa fréquence de synchronisation et son API.", "Each connector has its volume, its synchronisation frequency and its API."),
      check(["E3", "C3"], "Chaque rapport a son contenu, sa périodicité, son format d’export et ses destinataires.", "Each report has its content, its periodicity, its export format and its recipients."),
      check(["E3", "C3", "V2"], "Chaque exigence a une priorité ; les indispensables ont un cas d’usage et un critère d’acceptation.", "Each requirement has a priority; must-haves have a use case and an acceptance criterion."),
    ],
  },
  {
    id: "E4",
    slug: "criteria",
    title: { fr: "Critères techniques et budgétaires", en: "Technical and budget criteria" },
    purpose: {
      fr: "Vérifier que la solution tient dans vos contraintes techniques et dans votre budget, et qu’elle rapporte plus qu’elle ne coûte.",
      en: "Check that the solution fits your technical constraints and your budget, and that it earns more than it costs.",
    },
    checks: [
      check(["E4", "C4"], "Les seuils de performance sont écrits : utilisateurs, volume de données, temps de réponse.", "Performance thresholds are written: users, data volume, response time."),
      check(["E4", "C4"], "L’hébergement est choisi : SaaS, cloud privé, sur site ou hybride, avec le pays.", "Hosting is chosen: SaaS, private cloud, on-premise or hybrid, with the country."),
      check(["E4", "C4"], "La sauvegarde, le chiffrement, le RGPD et la norme ISO/IEC 27001 ont chacun leur exigence.", "Backup, encryption, GDPR and ISO/IEC 27001 each have their requirement."),
      check(["E4", "C4"], "Les logiciels à relier sont listés : ERP, comptabilité, applications métier.", "The software to connect is listed: ERP, accounting, business applications."),
      check(["E4", "B3"], "La reprise de données est décrite : sources, volumes, qualité, qui nettoie.", "Data migration is described: sources, volumes, quality, who cleans."),
      check(["E4", "C6"], "Le modèle de prix est choisi, et le budget dit comment il évolue avec l’usage et l’effectif.", "The pricing model is chosen, and the budget says how it changes with usage and headcount."),
      check(["E4", "C6"], "Le retour sur investissement est estimé : gains de productivité et économies, comparés au coût d’adoption.", "The return on investment is estimated: productivity gains and savings, compared with the cost of adoption."),
      check(["E4", "B6", "B7"], "Les niveaux de service et les conditions de sortie sont chiffrés.", "Service levels and exit conditions have figures."),
    ],
  },
  {
    id: "E5",
    slug: "review",
    title: { fr: "Revue, ajustements et publication", en: "Review, adjustments and publication" },
    purpose: {
      fr: "Relire ensemble, corriger, puis envoyer le document à l’intégrateur et aux éditeurs.",
      en: "Review together, correct, then send the document to the integrator and the vendors.",
    },
    checks: [
      check(["V1"], "V1 – Deux relecteurs comprennent chaque exigence de la même façon ; les mots flous sont remplacés par une valeur.", "V1 – Two reviewers understand each requirement in the same way; vague words are replaced by a value."),
      check(["V1"], "V1 – Les chiffres, les dates et les noms concordent d’une section à l’autre ; les sigles sont au glossaire.", "V1 – Figures, dates and names agree from one section to the next; acronyms are in the glossary."),
      check(["V2"], "V2 – Chaque fonctionnalité décrite (contacts, automatisation, reporting) a un cas d’usage : qui fait quoi, pour quel résultat.", "V2 – Each feature described (contacts, automation, reporting) has a use case: who does what, with which result."),
      check(["V2"], "V2 – Chaque exigence indispensable a un critère d’acceptation.", "V2 – Each must-have requirement has an acceptance criterion."),
      check(["V3"], "V3 – Les critères techniques sont chiffrés : utilisateurs, volumes, délais, hébergement, sécurité.", "V3 – Technical criteria have figures: users, volumes, response times, hosting, security."),
      check(["V3"], "V3 – Le budget est à jour : licences, paramétrage, formation, maintenance, accompagnement au changement.", "V3 – The budget is up to date: licences, configuration, training, maintenance, change management."),
      check(["V4"], "V4 – Les rôles et le circuit de validation sont écrits : qui valide quoi, à quelle date.", "V4 – Roles and the validation process are written down: who validates what, on which date."),
      check(["V4"], "V4 – Le calendrier de déploiement est validé par le comité de pilotage.", "V4 – The deployment calendar is validated by the steering committee."),
      check(["V5"], "V5 – Les jalons de la consultation sont datés : relecture, envoi aux éditeurs, retour des offres, choix.", "V5 – The milestones of the consultation have dates: review, sending to vendors, return of offers, choice."),
      check(["V5"], "V5 – Les jalons du projet sont datés : paramétrage, tests, formation, mise en production.", "V5 – The milestones of the project have dates: configuration, tests, training, go-live."),
    ],
  },
];
