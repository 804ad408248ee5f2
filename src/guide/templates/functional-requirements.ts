import { accessMatrix } from "../tables/access-matrix";
import { channelTable } from "../tables/channel-table";
import { connectorTable } from "../tables/connector-table";
import { contactFields } from "../tables/contact-fields";
import { featureFamilies } from "../tables/feature-families";
import { opportunityStages } from "../tables/opportunity-stages";
import { reportTable } from "../tables/report-table";
import { requirementTable } from "../tables/requirement-table";
import { useCaseTable } from "../tables/use-case-table";
import { workflowTable } from "../tables/workflow-table";
import { ask, defineSectionTemplate, subheading, tablePart } from "../template";

/** Section C3: the five families of the guide (F1 to F3) and the details of step E3, then what each must do and how it is used (V2). */
export const functionalRequirements = defineSectionTemplate({
  id: "functional-requirements",
  title: { fr: "Exigences fonctionnelles et cas d’usage", en: "Functional requirements and use cases" },
  section: "C3",
  source: ["C3", "E2", "E3", "V2", "F1", "F2", "F3"],
  parts: [
    ask(
      "en un paragraphe, ce que vos équipes feront chaque jour avec la solution, et ce qu’elles cesseront de faire. Les tableaux de cette section donnent le détail.",
      "in one paragraph, what your teams will do each day with the solution, and what they will stop doing. The tables of this section give the details.",
    ),
    tablePart(featureFamilies),
    subheading("Contacts, prospects et clients", "Contacts, prospects and customers"),
    ask(
      "comment un contact entre-t-il dans la base, qui le qualifie et selon quels critères, comment les contacts sont-ils segmentés, et que devient un doublon ?",
      "how does a contact enter the database, who qualifies it and by which criteria, how are contacts segmented, and what happens to a duplicate?",
    ),
    tablePart(contactFields),
    subheading("Opportunités et pipeline", "Opportunities and pipeline"),
    ask(
      "comment suivez-vous une affaire jusqu’à la commande ? Dites ce que le commercial et son responsable voient du pipeline, et ce qui fait perdre une affaire.",
      "how do you follow a deal up to the order? Say what the salesperson and their manager see of the pipeline, and what makes a deal lost.",
    ),
    tablePart(opportunityStages),
    subheading("Relances, campagnes et notifications", "Reminders, campaigns and notifications"),
    ask(
      "quelles relances oublie-t-on aujourd’hui, quelles campagnes envoyez-vous, à combien de contacts et combien de fois par an ?",
      "which reminders are forgotten today, which campaigns do you send, to how many contacts and how many times a year?",
    ),
    tablePart(workflowTable),
    subheading("Service client et tickets", "Customer service and tickets"),
    ask(
      "comment une demande devient-elle un ticket, qui y répond, sous quel délai, et quand est-elle transmise à un responsable ?",
      "how does a request become a ticket, who answers it, within which time, and when is it passed on to a manager?",
    ),
    tablePart(channelTable),
    subheading("Tableaux de bord et rapports", "Dashboards and reports"),
    ask(
      "quelles décisions prenez-vous avec ces chiffres, et lors de quelle réunion ? Dites ce que chaque équipe voit en ouvrant le CRM.",
      "which decisions do you make with these figures, and at which meeting? Say what each team sees when it opens the CRM.",
    ),
    tablePart(reportTable),
    tablePart(accessMatrix),
    tablePart(connectorTable),
    tablePart(requirementTable),
    tablePart(useCaseTable),
  ],
});
