/** How the report page looks, on a screen and on paper. White on each colour of a bar has a contrast of 4.5 or more. */
export const REPORT_STYLE = `
:root { color-scheme: light; --line: #d0d4d9; --soft: #f4f5f7; --quiet: #4a5560; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; color: #1b1f24; background: #fff; }
main, footer { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
footer { color: var(--quiet); border-top: 1px solid var(--line); padding-top: .75rem; font-size: .87rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid #0f4c81; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.file { font-weight: 600; overflow-wrap: anywhere; margin: 0 0 .25rem; }
header p { margin: 0; }
.total { font-size: 1.1rem; font-weight: 600; margin: 0; }
.trend { font-weight: 400; font-size: 1rem; color: var(--quiet); }
ul.counts { list-style: none; padding: 0; margin: .75rem 0; display: flex; flex-wrap: wrap; gap: .75rem; }
ul.counts li { flex: 1 1 10rem; padding: .5rem .9rem; border: 1px solid var(--line); border-inline-start: 6px solid var(--quiet); border-radius: 4px; }
ul.counts strong { display: block; font-size: 1.6rem; line-height: 1.2; }
ul.counts .error, .points .error { border-inline-start-color: #a4262c; }
ul.counts .warning, .points .warning { border-inline-start-color: #9a5b00; }
.chart { width: 100%; height: auto; display: block; }
.chart text { font-size: 13px; fill: #1b1f24; }
.chart .in { fill: #fff; text-anchor: middle; }
rect.missing { fill: #a4262c; } rect.untested { fill: #8f5200; } rect.ambiguous { fill: #1f5fa8; } rect.consistency { fill: #5b5f66; }
ul.legend { list-style: none; padding: 0; margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .87rem; }
.wide { overflow-x: auto; margin-top: .75rem; }
.wide:focus-visible { outline: 2px solid #0f4c81; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
caption { text-align: start; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--soft); }
tbody th { font-weight: 600; }
table.numbers td { text-align: end; font-variant-numeric: tabular-nums; }
table.requirements tbody th { white-space: nowrap; }
table.requirements td:nth-child(2) { min-width: 14rem; }
table.requirements td:last-child { min-width: 9rem; }
ul.points { list-style: none; padding: 0; margin: 0; }
.points li { border-inline-start: 4px solid #6b7480; padding: .1rem 0 .1rem .75rem; margin: 0 0 .75rem; break-inside: avoid; }
.points p { margin: 0; }
blockquote { margin: .15rem 0 0; color: var(--quiet); overflow-wrap: anywhere; }
mark { background: #fff1b8; color: #1b1f24; padding: 0 .1em; }
@media print {
  @page { size: A4; margin: 15mm; }
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr, .chart { break-inside: avoid; }
  thead { display: table-header-group; }
  rect, mark, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
