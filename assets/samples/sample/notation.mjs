/** The blocks of the sample, as data. French typography is put by `fr`, so that the texts stay easy to type. */

/** No-break spaces before high punctuation, in « » and in numbers; typographic apostrophes. */
export const fr = (text) =>
  text
    .replace(/'/g, "’")
    .replace(/« /g, "«\u00a0")
    .replace(/ ([»:;!?%€])/g, "\u00a0$1")
    .replace(/(\d) (\d{3})(?!\d)/g, "$1\u202f$2")
    .replace(/\.\.\./g, "…");

export const h = (level, text) => ({ kind: "heading", level, text: fr(text) });
/** A heading that only its looks tell. */
export const fakeHeading = (text) => ({ kind: "fakeHeading", text: fr(text) });
export const p = (text, options = {}) => ({ kind: "paragraph", text: fr(text), ...options });
export const items = (...texts) => texts.map((text) => ({ kind: "item", text: fr(text) }));
export const steps = (list, ...texts) => texts.map((text) => ({ kind: "step", list, text: fr(text) }));
export const note = (text) => ({ kind: "textBox", text: fr(text) });
export const caption = (text) => ({ kind: "caption", text: fr(text) });
export const pageBreak = { kind: "pageBreak" };

/** A table: widths in percent, header cells, rows of texts or of { text, span, rows, bold }. */
export const table = (widths, header, ...rows) => ({
  kind: "table",
  widths,
  header: header.map(fr),
  rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: fr(cell) } : { ...cell, text: fr(cell.text) }))),
});
