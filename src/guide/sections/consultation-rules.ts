import { defineSection } from "../section";

/** Row B9, step E5, review check V5. */
export const consultationRules = defineSection({
  id: "B9",
  slug: "consultation-rules",
  expected: "recommended",
  whenMissing: "warning",
  step: "E5",
  contributor: "lead",
  title: { fr: "Règles de la consultation", en: "Rules of the consultation" },
  purpose: {
    fr: "Elle dit aux prestataires jusqu’à quand répondre, à qui, et sous quelle forme.",
    en: "It tells suppliers until when to answer, to whom, and in which form.",
  },
  topics: ["selection"],
  heading: {
    fr: [
      "regles consultation", "reglement consultation", "modalites consultation", "deroulement consultation", "calendrier consultation", "organisation consultation", "modalites reponse", "modalites remise", "modalites depot", "conditions reponse", "conditions remise",
      "remise offres", "remise propositions", "depot offres", "reponse appel", "appel offres", "modalites appel", "reponse attendu", "reponses attendu", "consignes reponse", "instructions candidats", "comment repondre", "pour repondre", "conditions consultation", "contenu offre", "contenu reponse",
    ],
    en: ["consultation", "rfp process", "rfp instructions", "tender instructions", "submission", "proposal instructions", "instructions bidders", "instructions vendors", "response instructions", "responding", "how respond", "send us", "how reply"],
    alone: ["reponse$", "reponses$", "response$", "responses$"],
  },
  items: [
    {
      id: "deadline",
      source: ["B9"],
      toldBy: "quote-needs-present",
      title: { fr: "la date limite de réponse", en: "the deadline for answers" },
      cues: { fr: ["date limite", "avant le", "au plus tard", "remise offres", "retour offres", "reception offres", "delai reponse", "reponse attendue", "limite reception"], en: ["deadline", "no later than", "closing date", "due date proposals", "submission date"] },
    },
    {
      id: "contact",
      source: ["B9"],
      toldBy: "quote-needs-present",
      title: { fr: "la personne à contacter", en: "the contact person" },
      cues: { fr: ["contact unique", "personne contacter", "interlocuteur", "adresse suivante", "adresser reponse", "adressees", "adresser offres", "courriel", "renseignements aupres", "envoyer offre"], en: ["contact person", "point contact", "send proposal", "addressed to", "email address"] },
    },
    {
      id: "questions",
      source: ["B9"],
      title: { fr: "la période des questions", en: "the period for questions" },
      cues: { fr: ["questions", "questions reponses", "demandes precision", "demande precision", "renseignements complementaires", "demandes eclaircissement"], en: ["questions", "clarification", "queries"] },
    },
    {
      id: "validity",
      source: ["B9"],
      title: { fr: "la durée de validité des offres", en: "the validity of the offers" },
      cues: { fr: ["validite offre", "validite offres", "duree validite", "delai validite", "offres valables", "offre valable"], en: ["validity", "valid for", "remain valid"] },
    },
    {
      id: "demonstration",
      source: ["B9"],
      title: { fr: "le scénario de démonstration", en: "the demonstration scenario" },
      cues: { fr: ["demonstration", "demo$", "soutenance", "audition", "maquette", "preuve concept", "poc$"], en: ["demonstration", "demo$", "presentation vendors", "proof concept", "oral presentation"] },
    },
    {
      id: "format",
      source: ["B9"],
      title: { fr: "la forme de la réponse attendue", en: "the form of the answer" },
      cues: { fr: ["format reponse", "forme reponse", "memoire technique", "contenu offre", "contenu reponse", "dossier reponse", "pages maximum", "pieces fournir", "bordereau", "plan reponse", "exemplaires"], en: ["form answer", "response format", "proposal format", "technical proposal", "financial proposal", "page limit", "content proposal"] },
    },
  ],
  template: "consultation-rules",
});
