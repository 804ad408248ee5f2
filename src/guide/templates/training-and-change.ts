import { changeActions } from "../tables/change-actions";
import { trainingPlan } from "../tables/training-plan";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B5, with the training needs of step E2. */
export const trainingAndChange = defineSectionTemplate({
  id: "training-and-change",
  title: { fr: "Formation et conduite du changement", en: "Training and change management" },
  section: "B5",
  source: ["B5", "E2"],
  parts: [
    ask(
      "en un paragraphe, qui sera formé, par qui et combien de temps avant la mise en production. Un outil que les équipes n’ouvrent pas ne rapporte rien.",
      "in one paragraph, who will be trained, by whom and how long before go-live. A tool that no team opens earns nothing.",
    ),
    ask(
      "quels supports le prestataire remet-il, dans quelle langue, et qui les tient à jour après chaque montée de version ? Exemples : guide utilisateur, tutoriel vidéo, fiche d’une page.",
      "which materials does the supplier hand over, in which language, and who keeps them up to date after each upgrade? Examples: user guide, video tutorial, one-page sheet.",
    ),
    tablePart(trainingPlan),
    tablePart(changeActions),
  ],
});
