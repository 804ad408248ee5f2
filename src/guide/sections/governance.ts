import { defineSection } from "../section";

/** Guide row C5, step E1, review check V4. */
export const governance = defineSection({
  id: "C5",
  slug: "governance",
  expected: "required",
  whenMissing: "error",
  step: "E1",
  contributor: "lead",
  title: { fr: "Gouvernance et parties prenantes", en: "Governance and stakeholders" },
  purpose: {
    fr: "Elle dit qui décide, qui valide et comment les équipes et le prestataire communiquent.",
    en: "It says who decides, who validates and how the teams and the supplier communicate.",
  },
  topics: ["governance"],
  items: [
    {
      id: "project-lead",
      source: ["C5", "E1"],
      title: { fr: "le chef de projet", en: "the project lead" },
      cues: { fr: ["chef projet", "cheffe projet", "chefs projet", "responsable projet", "directeur projet", "directrice projet", "pilote projet", "coordinat"], en: ["project lead", "project manager", "project owner", "project director", "coordinat"] },
    },
    {
      id: "stakeholders",
      source: ["C5", "E1"],
      title: { fr: "les parties prenantes (sponsors, métiers, DSI, intégrateur)", en: "the stakeholders (sponsors, business, IT, integrator)" },
      cues: { fr: ["sponsor", "parties prenante", "partie prenante", "dsi$", "maitrise ouvrage", "maitre ouvrage", "maitrise oeuvre", "maitre oeuvre", "integrateur", "direction generale", "responsables metier", "service informatique", "intervenant"], en: ["sponsor", "stakeholder", "it department", "business owner", "integrator", "management board", "executive"] },
    },
    {
      id: "validation",
      source: ["C5", "E1", "V4"],
      title: { fr: "qui valide quoi, et à quel moment", en: "who validates what, and when" },
      cues: { fr: ["valide$", "valident", "validation", "validee", "validees", "approuv", "arbitr", "signataire", "decision"], en: ["validat", "approv", "arbitrat", "sign off", "decision"] },
    },
    {
      id: "committees",
      source: ["C5", "E1"],
      title: { fr: "le comité de pilotage et la trace des arbitrages", en: "the steering committee and the record of decisions" },
      cues: { fr: ["comite", "copil", "cotech", "coproj", "instance", "compte rendu", "comptes rendus", "releve decision"], en: ["steering", "committee", "board", "minutes", "decision log"] },
    },
    {
      id: "communication",
      source: ["C5", "E1"],
      title: { fr: "le rythme des réunions et les outils de communication", en: "the rhythm of meetings and the communication tools" },
      cues: { fr: ["reunion", "hebdomadaire", "mensuel", "bimensuel", "point avancement", "points avancement", "communication", "teams$", "trello", "outil collaboratif", "outils collaboratif", "reporting projet"], en: ["meeting", "weekly", "monthly", "progress report", "communication", "teams$", "collaboration tool", "status report"] },
    },
  ],
  template: "governance",
});
