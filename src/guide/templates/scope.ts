import { crmFamilies } from "../tables/crm-families";
import { scopeByArea } from "../tables/scope-by-area";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B1, aim A2, with the three CRM families F1 to F3. */
export const scope = defineSectionTemplate({
  id: "scope",
  title: { fr: "Périmètre et hors périmètre", en: "In scope and out of scope" },
  section: "B1",
  source: ["B1", "A2", "F1", "F2", "F3"],
  parts: [
    ask(
      "en deux phrases, ce que le projet couvre et ce qu’il laisse de côté. Le prestataire chiffre ce qui est écrit ici, et rien d’autre.",
      "in two sentences, what the project covers and what it leaves aside. The supplier prices what is written here, and nothing else.",
    ),
    ask(
      "quelles entités, quels sites et quels pays sont concernés ? Dites lesquels entrent dans le projet au démarrage, lesquels ensuite et à quelle date.",
      "which entities, sites and countries are concerned? Say which ones join the project at the start, which ones after that and on which date.",
    ),
    tablePart(scopeByArea),
    tablePart(crmFamilies),
  ],
});
