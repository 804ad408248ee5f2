import { defineSection } from "../section";

/** Row B2, step E2. */
export const usersAndVolumes = defineSection({
  id: "B2",
  slug: "users-and-volumes",
  expected: "recommended",
  whenMissing: "warning",
  step: "E2",
  contributor: "business",
  title: { fr: "Utilisateurs et volumes", en: "Users and volumes" },
  purpose: {
    fr: "Sans le nombre d’utilisateurs par profil et les volumes de données, aucun prestataire ne peut chiffrer.",
    en: "Without the number of users by profile and the data volumes, no supplier can quote.",
  },
  topics: ["users"],
  items: [
    {
      id: "profiles",
      source: ["B2", "E2"],
      title: { fr: "les profils d’utilisateurs", en: "the user profiles" },
      cues: { fr: ["profil", "administrateur", "gestionnaire", "acteur", "commerciaux", "manager", "types utilisateur", "roles"], en: ["profile", "administrator", "role", "actor", "salespeople", "manager", "user type"] },
    },
    {
      id: "counts",
      source: ["B2"],
      toldBy: "quote-needs-present",
      title: { fr: "le nombre d’utilisateurs par profil et par site", en: "the number of users by profile and site" },
      cues: { fr: ["nombre utilisateur", "nombre licence", "nombre comptes", "utilisateurs simultane", "nb utilisateur", "effectif", "utilisateurs profil", "utilisateurs site", "population cible"], en: ["number users", "user count", "concurrent user", "number licen", "users profile", "users site", "headcount"] },
    },
    {
      id: "volumes",
      source: ["B2"],
      toldBy: "quote-needs-present",
      title: { fr: "les volumes de données", en: "the data volumes" },
      cues: { fr: ["volume", "volumetrie", "nombre contacts", "nombre fiches", "nombre clients", "enregistrements", "comptes clients", "giga", "go$", "to$"], en: ["volume", "records", "number contacts", "number customers", "gigabyte", "gb$", "tb$"] },
    },
    {
      id: "growth",
      source: ["B2"],
      title: { fr: "la croissance attendue", en: "the expected growth" },
      cues: { fr: ["croissance", "evolution effectif", "evolution volume", "evolution prevue", "par an$", "augmentation prevue", "a trois ans", "a cinq ans", "montee charge"], en: ["growth", "per year", "expected increase", "three years", "five years", "scale up"] },
    },
  ],
  template: "users-and-volumes",
});
