import { defineRule } from "../lint/rule";

/** Step E5: the guide's five review checks, ticked before the document is sent. One finding a document, none without the checklist. */
export const reviewChecksTicked = defineRule({
  id: "review-checks-ticked",
  family: "missing",
  severity: "info",
  scope: "document",
  source: { guide: ["E5", "V1", "V2", "V3", "V4", "V5"] },
  title: { fr: "La revue avant diffusion est faite", en: "The review before circulation is done" },
  why: {
    fr: "Une ligne non cochée dit que personne n’a encore relu ce point : le prestataire sera le premier à le faire.",
    en: "A line not ticked says that nobody has reviewed this point yet: the supplier will be the first to do so.",
  },
  options: {},
  messages: {
    one: {
      fr: "Revue avant diffusion : une ligne sur {total} n’est pas cochée ({checks}). Cochez-la quand le point est relu.",
      en: "Review before circulation: one line out of {total} is not ticked ({checks}). Tick it when the point has been reviewed.",
    },
    several: {
      fr: "Revue avant diffusion : {left} lignes sur {total} ne sont pas cochées ({checks}). Cochez-les quand chaque point est relu.",
      en: "Review before circulation: {left} lines out of {total} are not ticked ({checks}). Tick them when each point has been reviewed.",
    },
  },
  examples: {
    good: {
      fr: ["# Revue avant diffusion\n\n☒ V1 – Deux relecteurs comprennent chaque exigence de la même façon.\n\n☒ V2 – Chaque exigence indispensable a un critère d’acceptation.", "# Achats\n\n☐ Nous achetons des pièces."],
      en: ["# Review before circulation\n\n☒ V1 – Two reviewers understand each requirement in the same way."],
    },
    bad: {
      fr: [
        "# Revue avant diffusion\n\n☒ V1 – Deux relecteurs comprennent chaque exigence de la même façon.\n\n⟦☐ V4 – Le calendrier de déploiement est validé par le comité de pilotage.⟧",
        "# Revue avant diffusion\n\n⟦☐ V1 – Deux relecteurs comprennent chaque exigence de la même façon.⟧\n\n☐ V2 – Chaque exigence indispensable a un critère d’acceptation.",
      ],
      en: ["# Review before circulation\n\n⟦☐ V5 – The milestones of the project have dates.⟧"],
    },
  },
  *check({ review }) {
    const open = review.filter(({ next }) => next !== null);
    const range = open[0]?.next;
    if (range === undefined || range === null) return;
    const total = review.reduce((sum, one) => sum + one.total, 0);
    const left = open.reduce((sum, one) => sum + one.total - one.ticked, 0);
    yield { message: left === 1 ? "one" : "several", data: { left, total, checks: open.map(({ check }) => check).join(", ") }, range };
  },
});
