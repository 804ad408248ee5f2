import { hostingAndInteroperability } from "../tables/hosting-and-interoperability";
import { performanceRequirements } from "../tables/performance-requirements";
import { securityRequirements } from "../tables/security-requirements";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section C4: the technical criteria of step E4, each with a measure and a threshold (V3). */
export const technicalRequirements = defineSectionTemplate({
  id: "technical-requirements",
  title: { fr: "Exigences techniques et contraintes", en: "Technical requirements and constraints" },
  section: "C4",
  source: ["C4", "E4", "V3"],
  parts: [
    ask(
      "en un paragraphe, ce que votre système d’information impose au CRM. Les tableaux qui suivent donnent à chaque exigence une mesure et un seuil : le prestataire chiffre ce qu’il doit atteindre, la DSI vérifie ce qu’elle reçoit.",
      "in one paragraph, what your information system imposes on the CRM. The tables below give each requirement a measure and a threshold: the supplier prices what must be reached, the IT department verifies what it receives.",
    ),
    ask(
      "quel mode de déploiement demandez-vous : cloud (SaaS), cloud privé, sur site ou hybride ? Dans quel pays les données et leurs sauvegardes sont-elles hébergées ?",
      "which deployment mode do you ask for: cloud (SaaS), private cloud, on-premise or hybrid? In which country are the data and their backups hosted?",
    ),
    ask(
      "quels logiciels échangeront des données avec le CRM (ERP, comptabilité, messagerie, applications métiers) ? Donnez pour chacun le connecteur ou l’API, le volume et la fréquence.",
      "which applications will exchange data with the CRM (ERP, accounting, mail, business applications)? Give for each the connector or API, the volume and the frequency.",
    ),
    ask(
      "qui accède à quelles données, et avec quelle authentification ? Quelles règles internes s’ajoutent au RGPD ?",
      "who accesses which data, and with which authentication? Which internal rules come on top of the GDPR?",
    ),
    ask(
      "quelles contraintes s’imposent au projet ? Exemples : postes et navigateurs en place, téléphones des commerciaux, débit des agences, horaires d’ouverture.",
      "which constraints does the project have to respect? Examples: computers and browsers in place, phones of the salespeople, bandwidth of the branches, opening hours.",
    ),
    tablePart(hostingAndInteroperability),
    tablePart(securityRequirements),
    tablePart(performanceRequirements),
  ],
});
