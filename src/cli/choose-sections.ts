import { UserError } from "../document/error";
import type { SectionDefinition } from "../guide/section";

/**
 * The sections named by their id ("C1") or their slug ("objectives"), in the profile's order.
 * @throws UserError that lists the names accepted when one of them is none
 */
export function chooseSections(sections: readonly SectionDefinition[], names: readonly string[]): readonly SectionDefinition[] {
  const isNamed = ({ id, slug }: SectionDefinition, name: string): boolean => [id.toLowerCase(), slug].includes(name.toLowerCase());
  const unknown = names.find((name) => !sections.some((section) => isNamed(section, name)));
  if (unknown !== undefined || names.length === 0) {
    const accepted = sections.map(({ id, slug }) => `${id} (${slug})`).join(", ");
    const [fr, en] = unknown === undefined ? ["Aucune section demandée", "No section asked for"] : [`Section inconnue\u00a0: «\u00a0${unknown}\u00a0»`, `Unknown section: “${unknown}”`];
    throw new UserError({ fr: `${fr}\u00a0; --sections accepte ${accepted}.`, en: `${en}; --sections takes ${accepted}.` });
  }
  return sections.filter((section) => names.some((name) => isNamed(section, name)));
}
