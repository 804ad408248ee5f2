import { answerDocuments } from "../tables/answer-documents";
import { consultationSteps } from "../tables/consultation-steps";
import { demonstrationScript } from "../tables/demonstration-script";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B9, step E5, with the milestones of review check V5. */
export const consultationRules = defineSectionTemplate({
  id: "consultation-rules",
  title: { fr: "Règles de la consultation", en: "Rules of the consultation" },
  section: "B9",
  source: ["B9", "E5", "V5"],
  parts: [
    ask(
      "jusqu’à quand répondre, à quelle adresse, et combien de jours l’offre reste valable. Ces trois lignes évitent les offres que l’on ne peut pas comparer.",
      "until when to answer, at which address, and the number of days for which the offer remains valid. These three lines avoid offers that cannot be compared.",
    ),
    ask(
      "qui est la personne à contacter ? Donnez son nom, sa fonction, son courriel et son téléphone ; dites où sont publiées les réponses aux questions, lues par tous les candidats.",
      "who is the contact person? Give their name, position, email address and phone number; say where answers to questions are published, read by all suppliers.",
    ),
    tablePart(consultationSteps),
    tablePart(answerDocuments),
    tablePart(demonstrationScript),
  ],
});
