import type { Language } from "../../document/language";
import { readStored } from "../../document/stored";
import type { SectionId } from "../../guide/guide-item";
import { profileSettings } from "../../guide/profile-settings";
import type { ProfileSettings } from "../../guide/profile-settings";
import type { SectionDefinition } from "../../guide/section";
import { GUIDE_SECTIONS } from "../../guide/sections";

/** A section as the form shows it. */
export interface FormSection {
  readonly id: SectionId;
  /** In the pane's language. */
  readonly title: string;
  readonly isShown: boolean;
  readonly isRequired: boolean;
}

export interface ProfileForm {
  readonly name: string;
  /** All sections of the guide, in the company's order. */
  readonly sections: readonly FormSection[];
}

/** The form of settings; of the guide as it stands where there are none. */
export function formOf(settings: ProfileSettings | null, language: Language): ProfileForm {
  const given = settings?.sections ?? [];
  const named = new Set(given.map(({ id }) => id));
  const order = [...given.map(({ id }) => id)];
  let next = 0;
  // As the profile does: sections named share their places among them, the others keep theirs.
  const sections = GUIDE_SECTIONS.map((definition) => (named.has(definition.id) ? definitionOf(order[next++]) : definition) ?? definition);
  return {
    name: settings?.name ?? "",
    sections: sections.map((definition) => {
      const own = given.find(({ id }) => id === definition.id);
      return {
        id: definition.id,
        title: (own?.title ?? definition.title)[language],
        isShown: own?.hidden !== true,
        isRequired: (own?.expected ?? definition.expected) === "required",
      };
    }),
  };
}

/** The settings of a form; the titles of the other language stay as they were. Null for the guide as it stands. */
export function settingsOfForm({ name, sections }: ProfileForm, before: ProfileSettings | null, language: Language): ProfileSettings | null {
  const isStandard = name === "" && sections.every(({ id, title, isShown, isRequired }, index) => {
    const definition = GUIDE_SECTIONS[index];
    return definition?.id === id && isShown && title === definition.title[language] && isRequired === (definition.expected === "required");
  });
  if (isStandard) return null;
  return {
    version: 1,
    ...(name === "" ? {} : { name }),
    sections: sections.map(({ id, title, isShown, isRequired }) => {
      const definition = definitionOf(id);
      const former = before?.sections.find((section) => section.id === id)?.title ?? definition?.title ?? { fr: title, en: title };
      const renamed = title !== definition?.title[language] || former.fr !== definition.title.fr || former.en !== definition.title.en;
      return {
        id,
        ...(renamed ? { title: { ...former, [language]: title } } : {}),
        expected: isRequired ? ("required" as const) : ("recommended" as const),
        ...(isShown ? {} : { hidden: true }),
      };
    }),
  };
}

/** The settings that the document carries; null without any that can be used. */
export function storedProfile(xml: string | null): ProfileSettings | null {
  const { profile } = readStored(xml);
  try {
    return profile === null ? null : profileSettings(profile);
  } catch {
    return null;
  }
}

/** The sections with one of them moved by a place. */
export function moved(sections: readonly FormSection[], index: number, step: -1 | 1): readonly FormSection[] {
  const [one, other] = [sections[index], sections[index + step]];
  if (one === undefined || other === undefined) return sections;
  return sections.map((section, at) => (at === index ? other : at === index + step ? one : section));
}

const definitionOf = (id: SectionId | undefined): SectionDefinition | undefined => GUIDE_SECTIONS.find((definition) => definition.id === id);
