import type { Language, Localized } from "../document/language";
import { typeset } from "../document/typography";
import type { GuideSectionState, Outline } from "../outline/outline";
import { headingText } from "./chapters";
import { countsOf, FAMILIES, SEVERITIES } from "./counts";
import { escapeHtml } from "./escape-html";
import type { Finding } from "./finding";
import { noteText } from "./note-text";
import { quoteOf } from "./quote";
import { asideLines, NOTHING_LEFT } from "./report-aside";
import type { Left } from "./report-aside";
import { familyChart, groupChart } from "./report-charts";
import { reportGroups } from "./report-groups";
import type { ReportGroup } from "./report-groups";
import { PAGE_WORDS } from "./report-page-words";
import { REPORT_STYLE } from "./report-style";
import { REPORT_WORDS } from "./report-words";
import { CHARACTERISTICS, qualityOf } from "./score";
import type { Quality, RequirementQuality } from "./score";
import type { Trend } from "./trend";
import { trendText } from "./trend";

/** What a report page is made of. */
export interface ReportPage {
  /** Name of the document, as people know it. */
  readonly file: string;
  readonly outline: Outline;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly now: Date;
  /** What reviewers left as it is. */
  readonly left?: Left;
  /** Since the review kept in the document; null without one. */
  readonly trend: Trend | null;
}

/** The report as one page: no script, nothing loaded from elsewhere, to be read on a screen or printed. */
export function reportHtml(page: ReportPage, language: Language = "fr"): string {
  return new Page(page, language).text();
}

class Page {
  readonly #page: ReportPage;
  readonly #language: Language;
  readonly #quality: Quality;
  readonly #groups: readonly ReportGroup[];

  constructor(page: ReportPage, language: Language) {
    this.#page = page;
    this.#language = language;
    this.#quality = qualityOf(page.outline, page.findings);
    this.#groups = reportGroups(page.findings, page.outline);
  }

  text(): string {
    const words = PAGE_WORDS[this.#language];
    const { file } = this.#page;
    const parts = [this.#brief(), this.#charts(), this.#guide(), this.#points(), this.#requirements(), this.#sectionQuality(), this.#left(), this.#about()];
    return `<!DOCTYPE html>
<html lang="${this.#language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${this.#say(`${words.title} – ${file}`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== "").join("\n")}
</main>
<footer><p>${this.#say(words.footer)}</p></footer>
</body>
</html>
`;
  }

  /** A text of ours, ready for the page. */
  #say(text: string): string {
    return escapeHtml(typeset(text, this.#language));
  }

  #of(text: Localized): string {
    return this.#say(text[this.#language]);
  }

  #nameOf({ name, heading }: ReportGroup): string {
    return name === null ? (heading ?? "") : REPORT_WORDS[this.#language][name];
  }

  #brief(): string {
    const { file, outline, findings, now, trend } = this.#page;
    const [words, page] = [REPORT_WORDS[this.#language], PAGE_WORDS[this.#language]];
    const day = new Intl.DateTimeFormat(this.#language === "fr" ? "fr" : "en-GB", { dateStyle: "long" }).format(now);
    const { severities } = countsOf(findings);
    const counts = SEVERITIES.map((one) => `<li class="${one}"><strong>${severities[one]}</strong> ${this.#say(words.severityLabels[one])}</li>`);
    const { score } = this.#quality;
    return `<header>
<h1>${this.#say(page.title)}</h1>
<p class="file">${escapeHtml(file)}</p>
<p>${this.#say(page.checkedOn(day))} · ${this.#say(words.summary(outline.language, outline.words, outline.requirements.length))}</p>
</header>
<section>
<h2>${this.#say(page.brief)}</h2>
<p class="total">${this.#say(findings.length === 0 ? words.nothing : words.total(findings.length))}${trend === null ? "" : ` <span class="trend">${this.#say(trendText(trend, now, this.#language))}</span>`}</p>
<ul class="counts">${counts.join("")}</ul>
<p>${this.#say(score === null ? page.noQuality : `${page.quality(score)} ${page.informs}`)}</p>
</section>`;
  }

  #charts(): string {
    const { findings } = this.#page;
    if (findings.length === 0) return "";
    const page = PAGE_WORDS[this.#language];
    const { families: names } = REPORT_WORDS[this.#language];
    const labels = FAMILIES.map((one) => ({ family: one, label: typeset(names[one], this.#language) }));
    const { families } = countsOf(findings);
    const groups = this.#groups.map((group) => ({ label: this.#nameOf(group), families: group.counts.families, total: group.findings.length }));
    const rows = groups.map(({ label, families: counts, total }) => [escapeHtml(label), ...FAMILIES.map((one) => String(counts[one])), String(total)]);
    return `<section>
<h2>${this.#say(page.byFamily)}</h2>
${familyChart(labels, families, typeset(page.byFamily, this.#language))}
</section>
<section>
<h2>${this.#say(page.bySection)}</h2>
${groupChart(labels, groups, typeset(page.bySection, this.#language))}
${this.#table(page.bySection, [page.section, ...FAMILIES.map((one) => names[one]), page.total], rows, "numbers")}
</section>`;
  }

  #guide(): string {
    const { outline } = this.#page;
    const page = PAGE_WORDS[this.#language];
    if (outline.guide.length === 0) return "";
    const rows = outline.guide.map((state) => [this.#of(state.definition.title), this.#say(page.states[state.state]), this.#lackingItems(state)]);
    return `<section>
<h2>${this.#say(page.guide)}</h2>
${this.#table(page.guide, [page.guideSection, page.state, page.toAdd], rows)}
</section>`;
  }

  /** Where a section is missing as a whole its points are not told one by one. */
  #lackingItems({ definition, itemsMissing }: GuideSectionState): string {
    return itemsMissing.map((id) => definition.items.find((item) => item.id === id)).flatMap((item) => (item === undefined ? [] : [this.#of(item.title)])).join(", ");
  }

  #points(): string {
    const { findings } = this.#page;
    if (findings.length === 0) return "";
    const groups = this.#groups.map((group) => `<h3>${escapeHtml(this.#nameOf(group))}</h3>\n<ul class="points">${group.findings.map((finding) => this.#point(finding)).join("\n")}</ul>`);
    return `<section>\n<h2>${this.#say(PAGE_WORDS[this.#language].points)}</h2>\n${groups.join("\n")}\n</section>`;
  }

  #point(finding: Finding): string {
    const { severities } = REPORT_WORDS[this.#language];
    const quote = quoteOf(finding, this.#page.outline);
    const words = quote === null ? "" : `<blockquote>${escapeHtml(quote.before)}<mark>${escapeHtml(quote.words)}</mark>${escapeHtml(quote.after)}</blockquote>`;
    return `<li class="${finding.severity}"><p><strong>${this.#say(severities[finding.severity])}</strong> ${this.#of(finding.message)}</p>${words}</li>`;
  }

  #requirements(): string {
    const page = PAGE_WORDS[this.#language];
    const { requirements } = this.#quality;
    const body =
      requirements.length === 0
        ? `<p>${this.#say(page.noRequirements)}</p>`
        : this.#table(page.requirements, [page.id, page.requirement, page.priority, page.useCase, page.acceptance, page.lacks], requirements.map((one) => this.#requirement(one)), "requirements");
    return `<section>\n<h2>${this.#say(page.requirements)}</h2>\n${body}\n</section>`;
  }

  #requirement({ requirement, lacks }: RequirementQuality): readonly string[] {
    const page = PAGE_WORDS[this.#language];
    const { id, text, priority, useCases, acceptance, cells } = requirement;
    const given = (role: "useCase" | "acceptance", count: number): string => {
      const cell = cells.get(role)?.text ?? "";
      const own = cell === "" ? "" : escapeHtml(cell).replaceAll("\n", "<br>");
      // A filled cell counts for one: what is counted besides it stands elsewhere.
      const elsewhere = count - (own === "" ? 0 : 1);
      return elsewhere > 0 ? [own, this.#say(page.linked(elsewhere))].filter((part) => part !== "").join("<br>") : own;
    };
    const lacking = lacks.map((one) => page.lackOf[one]).join(", ");
    // A row is named by its first cell: an empty one names nothing.
    return [escapeHtml(id ?? "–"), escapeHtml(text), escapeHtml(priority ?? ""), given("useCase", useCases), given("acceptance", acceptance), this.#say(lacking === "" ? page.none : lacking)];
  }

  #sectionQuality(): string {
    const { chapters } = this.#quality;
    if (chapters.length === 0) return "";
    const page = PAGE_WORDS[this.#language];
    const headers = [page.section, page.requirements, page.sound, ...CHARACTERISTICS.map((one) => page.characteristics[one]), page.score];
    const rows = chapters.map(({ section, requirements, sound, lacking, score }) => [
      escapeHtml(this.#sectionName(section)),
      String(requirements),
      String(sound),
      ...CHARACTERISTICS.map((one) => String(requirements - lacking[one])),
      this.#say(this.#language === "fr" ? `${score} %` : `${score}%`),
    ]);
    return `<section>
<h2>${this.#say(page.sectionQuality)}</h2>
${this.#table(page.sectionQuality, headers, rows, "numbers")}
</section>`;
  }

  #sectionName(index: number): string {
    const section = this.#page.outline.sections[index];
    return (section && headingText(section)) ?? REPORT_WORDS[this.#language].start;
  }

  /** The lines of the readable report: a title, then its points. */
  #left(): string {
    const lines = asideLines(this.#page.left ?? NOTHING_LEFT, this.#language).filter((line) => line !== "");
    let html = "";
    for (const [index, line] of lines.entries()) {
      const isPoint = line.startsWith("  - ");
      const opens = isPoint && lines[index - 1]?.startsWith("  - ") !== true;
      const closes = isPoint && lines[index + 1]?.startsWith("  - ") !== true;
      html += isPoint ? `${opens ? "<ul>" : ""}<li>${this.#say(line.slice(4))}</li>${closes ? "</ul>" : ""}` : `<h2>${this.#say(line)}</h2>`;
    }
    return html === "" ? "" : `<section>${html}</section>`;
  }

  #about(): string {
    const words = REPORT_WORDS[this.#language];
    const notes = this.#page.outline.document.notes.map((note) => noteText(note, this.#language));
    const lines = [...notes, PAGE_WORDS[this.#language].unchecked].map((line) => `<li>${this.#say(line)}</li>`);
    return `<section>\n<h2>${this.#say(words.notes)}</h2>\n<ul>${lines.join("")}</ul>\n</section>`;
  }

  /** A table whose first column names the rows; its cells are ready for the page. A narrow screen scrolls it. */
  #table(caption: string, headers: readonly string[], rows: readonly (readonly string[])[], kind = ""): string {
    const head = headers.map((header) => `<th scope="col">${this.#say(header)}</th>`).join("");
    const body = rows.map(([first = "", ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    return `<div class="wide" role="region" tabindex="0" aria-label="${this.#say(caption)}"><table class="${kind}">
<caption>${this.#say(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
  }
}
