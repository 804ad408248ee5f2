import { rememberedText } from "../document/remembered";
import { foldText } from "../document/text";
import type { SectionId } from "../guide/guide-item";
import { GUIDE_SECTIONS } from "../guide/sections";
import { stripTypedNumber } from "./title-topics";

const TITLES: ReadonlyMap<string, SectionId> = new Map(GUIDE_SECTIONS.flatMap(({ id, title }) => [title.fr, title.en].map((text) => [foldText(text), id] as const)));

/**
 * The section of the guide whose own title a heading is, word for word; null for any other heading. It names no other
 * section, whatever its words say: "Livrables et critères de réussite" is C7, not the objectives or the acceptance.
 */
export const sectionTitled = rememberedText((heading): SectionId | null => TITLES.get(foldText(stripTypedNumber(heading)).trim()) ?? null);
