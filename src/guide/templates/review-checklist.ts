import type { DraftBlock } from "../../document/draft";
import type { Language } from "../../document/language";
import type { Template } from "../template";

/** The five review checks of the guide (step E5), two lines each, to be ticked before the document is sent. */
export const reviewChecklist: Template = {
  id: "review-checklist",
  kind: "checklist",
  title: { fr: "Liste de contrôle avant diffusion", en: "Review checklist" },
  // It closes the document: the last place in the guide's order.
  section: "B10",
  source: ["E5", "V1", "V2", "V3", "V4", "V5"],
  draft: (language) => ({ id: "review-checklist", title: reviewChecklist.title[language], language, blocks: BLOCKS[language] }),
};

const check = (text: string): DraftBlock => ({ kind: "check", text, checked: false });

const BLOCKS: Readonly<Record<Language, readonly DraftBlock[]>> = {
  fr: [
    { kind: "heading", level: 1, text: "Revue avant diffusion" },
    { kind: "guidance", text: "nom du relecteur, fonction, date de la relecture et version relue." },
    check("V1 – Deux relecteurs comprennent chaque exigence de la même façon ; les mots flous sont remplacés par une valeur."),
    check("V1 – Les chiffres, les dates et les noms concordent d’une section à l’autre ; les sigles sont au glossaire."),
    check("V2 – Chaque fonctionnalité décrite (contacts, automatisation, reporting) a un cas d’usage : qui fait quoi, pour quel résultat."),
    check("V2 – Chaque exigence indispensable a un critère d’acceptation."),
    check("V3 – Les critères techniques sont chiffrés : utilisateurs, volumes, délais, hébergement, sécurité."),
    check("V3 – Le budget est à jour : licences, paramétrage, formation, maintenance, accompagnement au changement."),
    check("V4 – Les rôles et le circuit de validation sont écrits : qui valide quoi, à quelle date."),
    check("V4 – Le calendrier de déploiement est validé par le comité de pilotage."),
    check("V5 – Les jalons de la consultation sont datés : relecture, envoi aux éditeurs, retour des offres, choix."),
    check("V5 – Les jalons du projet sont datés : paramétrage, tests, formation, mise en production."),
    { kind: "guidance", text: "décision (diffuser ou corriger), date et nom de la personne qui l’a prise." },
  ],
  en: [
    { kind: "heading", level: 1, text: "Review before circulation" },
    { kind: "guidance", text: "reviewer’s name, position, date of the review and version reviewed." },
    check("V1 – Two reviewers understand each requirement in the same way; vague words are replaced by a value."),
    check("V1 – Figures, dates and names agree from one section to the next; acronyms are in the glossary."),
    check("V2 – Each feature described (contacts, automation, reporting) has a use case: who does what, with which result."),
    check("V2 – Each must-have requirement has an acceptance criterion."),
    check("V3 – Technical criteria have figures: users, volumes, response times, hosting, security."),
    check("V3 – The budget is up to date: licences, configuration, training, maintenance, change management."),
    check("V4 – Roles and the validation process are written down: who validates what, on which date."),
    check("V4 – The deployment calendar is validated by the steering committee."),
    check("V5 – The milestones of the consultation have dates: review, sending to vendors, return of offers, choice."),
    check("V5 – The milestones of the project have dates: configuration, tests, training, go-live."),
    { kind: "guidance", text: "decision (circulate or revise), date and name of the person who took it." },
  ],
};
