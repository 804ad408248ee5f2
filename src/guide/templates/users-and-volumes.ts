import { dataVolumes } from "../tables/data-volumes";
import { usersByProfile } from "../tables/users-by-profile";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B2, with the profiles of step E2. */
export const usersAndVolumes = defineSectionTemplate({
  id: "users-and-volumes",
  title: { fr: "Utilisateurs et volumes", en: "Users and volumes" },
  section: "B2",
  source: ["B2", "E2"],
  parts: [
    ask(
      "en un paragraphe, qui se servira du CRM et dans quelles conditions : au bureau, en visite, sur téléphone, hors connexion. Sans ces nombres, aucun prestataire ne peut chiffrer.",
      "in one paragraph, who will use the CRM and in which conditions: at a desk, on visits, on a phone, offline. Without these numbers no supplier can quote.",
    ),
    ask(
      "quelle croissance attendez-vous sur trois ans ? Donnez un pourcentage par an pour les utilisateurs, un pour les données, et ce qui l’explique.",
      "what growth do you expect over three years? Give one percentage per year for users, one for data, and what explains it.",
    ),
    tablePart(usersByProfile),
    tablePart(dataVolumes),
  ],
});
