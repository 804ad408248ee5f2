import { foldText } from "../document/text";
import type { SectionId } from "../guide/guide-item";
import type { Profile } from "../guide/profile";
import { isStopWord } from "./cue-words";
import { HeadingKeys, keyText } from "./heading-key";
import type { HeadingMatch } from "./heading-key";
import type { SectionNode } from "./sections";
import { stripTypedNumber } from "./title-topics";

/** What a heading stands for, settled otherwise than by the guide's own words: the author's correction, or the title that a company gave to a section. */
export type SettledHeading = { readonly by: "author"; readonly section: SectionId | "none" } | { readonly by: "company"; readonly section: SectionId };

/** By index of the section that the heading opens. */
export type SettledHeadings = ReadonlyMap<number, SettledHeading>;

/** The headings that are settled; the author's word goes before the company's. Of two corrections of one heading the last one counts. */
export function settleHeadings(nodes: readonly Pick<SectionNode, "index" | "heading">[], profile: Profile, matches: readonly HeadingMatch[]): SettledHeadings {
  const settled = new Map<number, SettledHeading>();
  if (matches.length === 0 && profile.renamed.size === 0) return settled;
  const corrected = new Map(matches.map((match) => [keyText(match), match.section]));
  const titles = [...profile.renamed].flatMap(([section, { fr, en }]) => [fr, en].map((title) => ({ section, title: wordsOf(title) }))).sort((a, b) => b.title.length - a.title.length);
  const keys = new HeadingKeys();
  for (const { index, heading } of nodes) {
    if (heading === null) continue;
    const { text } = heading.block;
    const byAuthor = corrected.get(keyText(keys.next(text)));
    if (byAuthor !== undefined) {
      settled.set(index, { by: "author", section: byAuthor });
      continue;
    }
    const words = titles.length === 0 ? [] : wordsOf(text);
    const byCompany = titles.find(({ title }) => names(words, title));
    if (byCompany) settled.set(index, { by: "company", section: byCompany.section });
  }
  return settled;
}

/** Whether a heading holds the words of a title, one after the other; a title of one word must be the whole of it. */
function names(heading: readonly string[], title: readonly string[]): boolean {
  if (title.length === 0 || (title.length === 1 && heading.length > 1)) return false;
  return heading.some((_, at) => title.every((word, i) => heading[at + i] === word));
}

/** The words of a title, folded, articles left out; where it has no others, all of them. A plural is its singular. */
function wordsOf(title: string): readonly string[] {
  const all = foldText(stripTypedNumber(title)).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const significant = all.filter((word) => !isStopWord(word));
  return (significant.length > 0 ? significant : all).map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word));
}
