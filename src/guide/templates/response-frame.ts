import { responseGrid } from "../tables/response-grid";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B10. */
export const responseFrame = defineSectionTemplate({
  id: "response-frame",
  title: { fr: "Cadre de réponse", en: "Response frame" },
  section: "B10",
  source: ["B10"],
  parts: [
    ask(
      "définissez les cinq réponses admises : Standard, Paramétrage, Développement, Produit tiers, Non couvert. Le prestataire en choisit une seule par exigence, et une ligne sans réponse vaut « Non couvert ».",
      "define the five answers allowed: Standard, Configuration, Development, Third-party product, Not covered. The supplier chooses one and only one per requirement, and a row without an answer counts as “Not covered”.",
    ),
    ask(
      "dites ce que le prestataire écrit dans chaque colonne : la version où la fonction est disponible, le coût par exigence hors taxes, et en commentaire comment l’exigence est couverte.",
      "say what the supplier writes in each column: the version that has the feature, the cost per requirement before tax, and as a comment how the requirement is covered.",
    ),
    tablePart(responseGrid),
  ],
});
