import { defineSection } from "../section";

/** Row B5. */
export const trainingAndChange = defineSection({
  id: "B5",
  slug: "training-and-change",
  expected: "recommended",
  whenMissing: "info",
  step: "E5",
  contributor: "lead",
  title: { fr: "Formation et conduite du changement", en: "Training and change management" },
  purpose: {
    fr: "Elle dit qui sera formé, quand et comment les équipes adopteront l’outil.",
    en: "It says who will be trained, when, and how the teams will adopt the tool.",
  },
  topics: ["training"],
  items: [
    {
      id: "who",
      source: ["B5"],
      title: { fr: "les personnes à former", en: "the people to train" },
      cues: { fr: ["formation utilisateur", "former utilisateur", "utilisateurs cle", "utilisateurs referent", "key user", "formation administrateur", "formation equipe", "formation personnel", "nombre personnes former", "personnes former", "formation gestion"], en: ["train users", "user training", "key user", "administrator training", "people train", "trainees"] },
    },
    {
      id: "when",
      source: ["B5"],
      title: { fr: "le calendrier des formations", en: "the training schedule" },
      cues: { fr: ["session formation", "sessions formation", "jours formation", "jour formation", "calendrier formation", "avant mise production", "plan formation", "duree formation"], en: ["training session", "training day", "training schedule", "training plan", "before go live"] },
    },
    {
      id: "how",
      source: ["B5"],
      title: { fr: "le format et les supports", en: "the format and the materials" },
      cues: { fr: ["format supports", "support formation", "supports formation", "presentiel", "distanciel", "e learning", "tutoriel", "visio", "guide utilisateur", "document aide", "formateur"], en: ["format material", "training material", "on site", "remote", "e learning", "tutorial", "user guide", "trainer"] },
    },
    {
      id: "change",
      source: ["B5"],
      title: { fr: "l’accompagnement au changement", en: "the support of change" },
      cues: { fr: ["conduite changement", "accompagnement changement", "accompagnement", "adoption", "ambassadeur", "communication interne", "transfert competence"], en: ["support change", "change management", "adoption", "champion", "internal communication", "knowledge transfer"] },
    },
  ],
  template: "training-and-change",
});
