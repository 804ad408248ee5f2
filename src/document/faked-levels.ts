import type { Line, Looks } from "./faked-headings";

/**
 * Levels of faked headings (null for the other lines). What is known for certain comes first: styled headings, numbers
 * of several parts ("1.2"). A line that looks like one of those takes its level; another goes one below the last of
 * them, or to the top when its looks are stronger than all. Where nothing is certain, the ranks of looks give the levels.
 */
export function anchoredLevels(looks: readonly (Looks | null)[], lines: readonly Line[], looksOf: (line: Line) => Looks): readonly (number | null)[] {
  const levelByShape = shapeLevels(lines, looks, looksOf);
  const certain = lines.map((line, i) => line.styledLevel ?? levelByShape(looks[i]?.shape ?? null));
  const levelByRank = rankLevels(lines, certain, looks, looksOf);
  if (levelByRank.size === 0) return ranked(looks);
  const strongest = Math.max(...levelByRank.keys());
  let last = 0;
  return looks.map((look, i) => {
    const known = certain[i] ?? null;
    if (known !== null) last = known;
    if (look === null) return null;
    return known ?? levelByRank.get(look.rank) ?? (look.rank > strongest ? 1 : clampLevel(last + 1));
  });
}

const clampLevel = (level: number): number => Math.min(9, Math.max(1, level));

/**
 * The level that a shape of number says: the one styled headings of this shape most often have; for numbers of several
 * parts their depth, as far off as it is among styled headings; for one part the same where others have several.
 */
function shapeLevels(lines: readonly Line[], looks: readonly (Looks | null)[], looksOf: (line: Line) => Looks): (shape: string | null) => number | null {
  const byShape = new Map<string, number[]>();
  const offsets: number[] = [];
  for (const line of lines) {
    const shape = line.styledLevel === null ? null : looksOf(line).shape;
    if (line.styledLevel === null || shape === null) continue;
    push(byShape, shape, line.styledLevel);
    if (isDecimal(shape)) offsets.push(line.styledLevel - depthOf(shape));
  }
  const nests = [...byShape.keys(), ...looks.map((look) => look?.shape ?? "")].some((shape) => isDecimal(shape) && depthOf(shape) > 1);
  const offset = mostCommon(offsets) ?? 0;
  return (shape) => {
    if (shape === null) return null;
    return mostCommon(byShape.get(shape) ?? []) ?? (nests && isDecimal(shape) ? clampLevel(depthOf(shape) + offset) : null);
  };
}

const isDecimal = (shape: string): boolean => /^1(?:\.1)*$/.test(shape);
const depthOf = (shape: string): number => shape.split(".").length;

/** The level that lines of known level and of these looks most often have. */
function rankLevels(lines: readonly Line[], certain: readonly (number | null)[], looks: readonly (Looks | null)[], looksOf: (line: Line) => Looks): Map<number, number> {
  const levels = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const level = certain[i] ?? null;
    if (level !== null) push(levels, (looks[i] ?? looksOf(line)).rank, level);
  }
  return new Map([...levels].map(([rank, found]) => [rank, mostCommon(found) ?? 1]));
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function ranked(looks: readonly (Looks | null)[]): readonly (number | null)[] {
  const ranks = [...new Set(looks.flatMap((look) => (look ? [look.rank] : [])))].sort((a, b) => b - a);
  return looks.map((look) => (look ? Math.min(4, ranks.indexOf(look.rank) + 1) : null));
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most]: [number | null, number] = [null, 0];
  for (const [value, count] of counts) if (count > most || (count === most && best !== null && value < best)) [best, most] = [value, count];
  return best;
}
