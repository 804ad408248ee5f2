import { glossaryTerms } from "../tables/glossary-terms";
import { ask, defineSectionTemplate, tablePart } from "../template";

/** Section B8, aim A4. */
export const glossary = defineSectionTemplate({
  id: "glossary",
  title: { fr: "Glossaire", en: "Glossary" },
  section: "B8",
  source: ["B8", "A4"],
  parts: [
    ask(
      "en une phrase, qui tient le glossaire et quelle définition l’emporte quand deux sections se contredisent. Un terme a un seul sens dans tout le document.",
      "in one sentence, who keeps the glossary and which definition prevails when two sections disagree. A term has a single meaning in the whole document.",
    ),
    tablePart(glossaryTerms),
  ],
});
