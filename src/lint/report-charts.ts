import { escapeHtml } from "./escape-html";
import type { Family } from "./finding";

/** A family with the words that name it. */
export interface FamilyLabel {
  readonly family: Family;
  readonly label: string;
}

/** A bar: one part of the document. */
export interface GroupBar {
  readonly label: string;
  readonly families: Readonly<Record<Family, number>>;
  readonly total: number;
}

/** In units of the drawing, which scales with the page. */
const WIDTH = 720;
const LABELS = 280;
const NUMBERS = 50;
const ROW = 28;
const BAR = 18;
/** Characters of a label that hold in its column. */
const LONGEST = 34;
/** A segment narrower than this shows no number of its own: the table beside it does. */
const LEGIBLE = 18;

/** Bars of the points of each family. Colours come with numbers and words: none of them is alone to say anything. */
export function familyChart(labels: readonly FamilyLabel[], counts: Readonly<Record<Family, number>>, title: string): string {
  const most = Math.max(1, ...labels.map(({ family }) => counts[family]));
  const bars = labels.map(({ family, label }, row) => {
    const width = round(((WIDTH - LABELS - NUMBERS) * counts[family]) / most);
    return `${labelText(label, row)}<rect class="${family}" x="${LABELS}" y="${row * ROW + 5}" width="${width}" height="${BAR}"/>${numberText(counts[family], LABELS + width + 6, row)}`;
  });
  return drawing(title, labels.length * ROW, bars, labels.map(({ family, label }) => `${label} ${counts[family]}`));
}

/** Bars of the points of each part of the document, a segment a family. */
export function groupChart(labels: readonly FamilyLabel[], groups: readonly GroupBar[], title: string): string {
  const most = groups.reduce((largest, { total }) => Math.max(largest, total), 1);
  const bars = groups.map(({ label, families, total }, row) => {
    let x = LABELS;
    const segments = labels.map(({ family }) => {
      const width = round(((WIDTH - LABELS - NUMBERS) * families[family]) / most);
      const number = width < LEGIBLE ? "" : `<text class="in" x="${round(x + width / 2)}" y="${row * ROW + 18}">${families[family]}</text>`;
      const segment = width === 0 ? "" : `<rect class="${family}" x="${round(x)}" y="${row * ROW + 5}" width="${width}" height="${BAR}"/>${number}`;
      x += width;
      return segment;
    });
    return `${labelText(label, row)}${segments.join("")}${numberText(total, round(x) + 6, row)}`;
  });
  const legend = labels.map(({ family, label }) => `<li><svg width="12" height="12" aria-hidden="true"><rect class="${family}" width="12" height="12"/></svg> ${escapeHtml(label)}</li>`);
  return `<ul class="legend">${legend.join("")}</ul>\n${drawing(title, groups.length * ROW, bars, groups.map(({ label, total }) => `${label} ${total}`))}`;
}

function drawing(title: string, height: number, bars: readonly string[], read: readonly string[]): string {
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(`${title} – ${read.join(", ")}`)}">${bars.join("")}</svg>`;
}

function labelText(label: string, row: number): string {
  const short = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
  return `<text x="${LABELS - 8}" y="${row * ROW + 18}" text-anchor="end">${escapeHtml(short)}</text>`;
}

const numberText = (number: number, x: number, row: number): string => `<text x="${x}" y="${row * ROW + 18}">${number}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;
