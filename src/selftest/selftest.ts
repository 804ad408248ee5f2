import type { Localized } from "../document/language";
import { isFloorMet } from "../word/capabilities";
import { UNCHECKED } from "./convention-scenarios";
import type { Outcome } from "./scenario";
import { bodyText, runScenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { WORDS } from "./words";

/** The self-test page: runs every scenario in the blank document of a real Word and shows what came of each. */
class SelfTestPage {
  readonly #main: HTMLElement;
  readonly #language: "fr" | "en";
  readonly #status = document.createElement("p");
  readonly #rows = document.createElement("tbody");
  readonly #copy: HTMLButtonElement;
  #outcomes: Outcome[] = [];

  constructor(main: HTMLElement, language: "fr" | "en") {
    this.#main = main;
    this.#language = language;
    document.documentElement.lang = language;
    const title = document.createElement("h1");
    title.textContent = this.#say(WORDS.title);
    const intro = document.createElement("p");
    intro.textContent = this.#say(WORDS.intro);
    const run = this.#button(WORDS.run, () => this.#run(run));
    this.#copy = this.#button(WORDS.copy, () => this.#copyReport());
    this.#copy.disabled = true;
    this.#status.setAttribute("role", "status");
    const table = document.createElement("table");
    table.append(this.#head(), this.#rows);
    this.#main.replaceChildren(title, intro, run, this.#copy, this.#status, table);
  }

  #say(words: Localized): string {
    return words[this.#language];
  }

  #button(words: Localized, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.#say(words);
    button.addEventListener("click", () => void act());
    return button;
  }

  #head(): HTMLTableSectionElement {
    const head = document.createElement("thead");
    const row = head.insertRow();
    for (const words of [WORDS.scenario, WORDS.outcome]) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = this.#say(words);
      row.append(cell);
    }
    return head;
  }

  async #run(button: HTMLButtonElement): Promise<void> {
    if (!isFloorMet()) return this.#tell(this.#say(WORDS.tooOld));
    // Scenarios erase the body between them: never begin on somebody's text.
    if ((await bodyText()) !== "") return this.#tell(this.#say(WORDS.notBlank));
    button.disabled = true;
    this.#rows.replaceChildren();
    this.#outcomes = [];
    for (const [i, scenario] of SCENARIOS.entries()) {
      this.#tell(`${i + 1} / ${SCENARIOS.length}\u00a0: ${this.#say(scenario.title)}`);
      this.#show(await runScenario(scenario));
    }
    const passed = this.#outcomes.filter((outcome) => outcome.passed).length;
    this.#tell(`${this.#say(WORDS.done)} ${passed} / ${SCENARIOS.length}`);
    this.#copy.disabled = false;
    button.disabled = false;
  }

  #tell(text: string): void {
    this.#status.textContent = text;
  }

  #show(outcome: Outcome): void {
    this.#outcomes.push(outcome);
    const row = this.#rows.insertRow();
    row.insertCell().textContent = this.#say(outcome.scenario.title);
    const cell = row.insertCell();
    cell.textContent = this.#say(outcome.passed ? WORDS.passed : WORDS.failed);
    for (const failure of outcome.failures) cell.append(Object.assign(document.createElement("small"), { textContent: failure }));
  }

  async #copyReport(): Promise<void> {
    const text = report(this.#outcomes);
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(this.#say(WORDS.copied));
    } catch {
      this.#showToCopy(text);
    }
  }

  /** Word's web views may forbid the clipboard: the text is then shown, selected. */
  #showToCopy(text: string): void {
    const area = Object.assign(document.createElement("textarea"), { value: text, rows: 12, cols: 40 });
    this.#main.append(area);
    area.select();
    this.#tell(this.#say(WORDS.copyByHand));
  }
}

/** The outcomes as text, for docs/word-matrix.md. */
function report(outcomes: readonly Outcome[]): string {
  const { host, platform, version } = Office.context.diagnostics;
  const lines = outcomes.map(({ scenario, passed, failures }) => [passed ? "passed" : "FAILED", scenario.id, ...failures].join("\t"));
  return [`${host} ${platform} ${version}`, ...lines, ...UNCHECKED.map((name) => `not run\t${name}`)].join("\n");
}

void Office.onReady(() => {
  const main = document.getElementById("selftest");
  if (main) new SelfTestPage(main, Office.context.displayLanguage.startsWith("en") ? "en" : "fr");
});
