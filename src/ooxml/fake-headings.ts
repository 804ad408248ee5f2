import type { ContentPool } from "../document/content";
import type { Block } from "../document/document";
import { fakedHeadings } from "../document/faked-headings";
import type { Line } from "../document/faked-headings";
import { mapped } from "../document/mapped";
import { contentsOf } from "../document/place";

/** The blocks of a body, those whose looks say heading made headings. A one-cell table that holds a heading gives way to it. */
export function fakeHeadings(blocks: readonly Block[], lines: readonly Line[], pool: ContentPool): readonly Block[] {
  const levels = fakedHeadings(lines);
  return mapped(blocks, (block, i) => {
    const [line, level] = [lines[i], levels[i] ?? null];
    if (line?.boxed && line.styledLevel !== null) {
      for (const { block: inside } of contentsOf([block], [])) if (inside.kind === "heading") return inside;
    }
    return line && level !== null ? pool.heading(level, line.text, { faked: true, label: line.label }) : block;
  });
}
