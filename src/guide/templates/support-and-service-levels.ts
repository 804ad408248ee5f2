import { maintenanceServices } from "../tables/maintenance-services";
import { serviceLevels } from "../tables/service-levels";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B6. */
export const supportAndServiceLevels = defineSectionTemplate({
  id: "support-and-service-levels",
  title: { fr: "Support, maintenance et niveaux de service", en: "Support, maintenance and service levels" },
  section: "B6",
  source: ["B6"],
  parts: [
    ask(
      "par quels canaux (téléphone, courriel, portail), dans quelle langue et à quels horaires les utilisateurs joignent-ils le support ? Dites qui trie les demandes chez vous avant de les transmettre.",
      "by which channels (phone, email, portal), in which language and during which hours do users reach support? Say who sorts requests on your side before passing them on.",
    ),
    ask(
      "combien de mois dure la garantie, à partir de quel acte, et quel est le plafond annuel des pénalités ? Dites comment elles se règlent.",
      "what is the length of the warranty in months, from which act, and what is the yearly ceiling of penalties? Say how they are settled.",
    ),
    tablePart(serviceLevels),
    tablePart(maintenanceServices),
  ],
});
