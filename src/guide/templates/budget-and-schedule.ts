import { costEstimate } from "../tables/cost-estimate";
import { milestones } from "../tables/milestones";
import { pricingAndHeadcount } from "../tables/pricing-and-headcount";
import { returnEstimate } from "../tables/return-estimate";
import { riskRegister } from "../tables/risk-register";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C6, with the pricing model and the return on investment of step E4 and the milestones of V5. */
export const budgetAndSchedule = defineSectionTemplate({
  id: "budget-and-schedule",
  title: { fr: "Budget et planning prévisionnel", en: "Budget and provisional schedule" },
  section: "C6",
  source: ["C6", "E4", "E5", "V3", "V5"],
  parts: [
    ask(
      "en un paragraphe, l’enveloppe du projet sur trois ans et la date de mise en production visée : le prestataire vérifie que son offre y tient avant de la rédiger.",
      "in one paragraph, the project’s budget over three years and the go-live date aimed at: the supplier checks that the offer fits before writing it.",
    ),
    ask(
      "quel modèle tarifaire demandez-vous : abonnement par utilisateur, licence perpétuelle ou consommation ? Que devient le prix quand l’effectif ou l’usage augmente ?",
      "which pricing model do you ask for: subscription per user, perpetual licence or consumption? What happens to the price when headcount or usage grows?",
    ),
    ask(
      "quels gains de productivité (tâches automatisées, temps de traitement réduit) et quelles économies (outils arrêtés) le projet apporte-t-il par an ? Donnez la mesure qui fonde chaque chiffre.",
      "which productivity gains (tasks automated, processing time reduced) and which savings (tools stopped) does the project bring per year? Give the measurement behind each figure.",
    ),
    ask(
      "à quelles dates le document part-il chez les éditeurs, et les offres reviennent-elles ? Quelle marge gardez-vous pour un retard ou une demande nouvelle ?",
      "on which dates does the document go to the vendors, and do the offers come back? Which margin do you keep for a delay or a new request?",
    ),
    tablePart(costEstimate),
    tablePart(pricingAndHeadcount),
    tablePart(returnEstimate),
    tablePart(milestones),
    tablePart(riskRegister),
  ],
});
