import type { Localized } from "../document/language";

/** Who answers a section (guide step E1): project lead, sponsors, business users, IT department, integrator. */
export const CONTRIBUTORS = ["lead", "sponsor", "business", "it", "integrator"] as const;

export type Contributor = (typeof CONTRIBUTORS)[number];

/** As the pane and the question sheets name them: "À compléter par la DSI". */
export const CONTRIBUTOR_NAMES: Readonly<Record<Contributor, Localized>> = {
  lead: { fr: "le chef de projet", en: "the project lead" },
  sponsor: { fr: "les sponsors", en: "the sponsors" },
  business: { fr: "les métiers", en: "the business users" },
  it: { fr: "la DSI", en: "the IT department" },
  integrator: { fr: "l’intégrateur", en: "the integrator" },
};
