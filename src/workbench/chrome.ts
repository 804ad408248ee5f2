import type { Language } from "../document/language";
import { element } from "./element";
import { splitter } from "./splitter";
import type { Strings } from "./strings";

export interface ChromeActions {
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onApi: (api: string) => void;
}

export interface ChromeLook {
  readonly strings: Strings;
  readonly language: Language;
  readonly api: string;
  readonly ribbon: HTMLElement;
}

export interface ChromeState {
  readonly name: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What surrounds the document and the pane. */
export interface Chrome {
  /** Where the document is drawn; it scrolls. */
  readonly document: HTMLElement;
  draw(look: ChromeLook): void;
  refresh(state: ChromeState): void;
  showPane(title: string): void;
  notify(sentence: string, detail: unknown): void;
}

/** Builds the page around the frame of the pane, which stays in place: moving a frame would reload it. */
export function chrome(root: HTMLElement, frame: HTMLIFrameElement, actions: ChromeActions): Chrome {
  const area = element("main", { class: "document", tabindex: "0" });
  const title = element("h2");
  const close = element("button", { type: "button", onclick: () => showPane(false) }, "✕");
  const pane = element("aside", { class: "pane", hidden: true }, element("div", { class: "pane-head" }, title, close), frame);
  const handle = splitter(pane);
  pane.prepend(handle);
  const top = element("div");
  const notices = element("div", { role: "alert" });
  const foot = element("footer", { class: "status" });
  const input = element("input", { type: "file", accept: ".docx", hidden: true });
  root.replaceChildren(top, notices, element("div", { class: "desk" }, area, pane), foot, input);

  let strings: Strings | undefined;
  let undo = element("button");
  let redo = element("button");
  const name = element("span", { class: "file-name" });

  const showPane = (visible: boolean): void => {
    pane.hidden = !visible;
  };
  showPane(false);
  input.addEventListener("change", () => {
    const [file] = Array.from(input.files ?? []);
    input.value = "";
    if (file) actions.onOpen(file);
  });
  acceptDrops(area, actions.onOpen);
  root.ownerDocument.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) actions.onUndo();
    else if (key === "y" || (key === "z" && event.shiftKey)) actions.onRedo();
    else return;
    event.preventDefault();
  });

  return {
    document: area,
    draw(look) {
      strings = look.strings;
      undo = element("button", { type: "button", class: "icon-button", title: `${strings.undo} (Ctrl+Z)`, "aria-label": strings.undo, onclick: actions.onUndo }, "↶");
      redo = element("button", { type: "button", class: "icon-button", title: `${strings.redo} (Ctrl+Y)`, "aria-label": strings.redo, onclick: actions.onRedo }, "↷");
      const heading = element("h1", {}, element("img", { src: "assets/icons/cadrage-24.png", width: "24", height: "24", alt: "" }), strings.name, element("span", { class: "purpose" }, strings.purpose));
      const open = element("button", { type: "button", onclick: () => input.click() }, strings.open);
      const download = element("button", { type: "button", onclick: actions.onDownload }, strings.download);
      const language = choice(strings.language, look.language, [["fr", "Français"], ["en", "English"]], (value) => actions.onLanguage(value === "en" ? "en" : "fr"));
      top.replaceChildren(element("header", { class: "title-bar" }, heading, undo, redo, name, open, download, language), look.ribbon);
      const api = choice(strings.apiLevel, look.api, [["1.3", strings.apiOld], ["1.8", strings.apiNew]], actions.onApi);
      foot.replaceChildren(element("span", { class: "hint" }, strings.hint), element("label", {}, `${strings.apiLevel} `, api));
      area.setAttribute("aria-label", strings.document);
      area.dataset["drop"] = strings.drop;
      input.setAttribute("aria-label", strings.open);
      frame.title = strings.pane;
      pane.setAttribute("aria-label", strings.pane);
      handle.setAttribute("aria-label", strings.resize);
      close.title = strings.closePane;
      close.setAttribute("aria-label", strings.closePane);
    },
    refresh(state) {
      name.textContent = state.name;
      undo.disabled = !state.canUndo;
      redo.disabled = !state.canRedo;
    },
    showPane(text) {
      title.textContent = text;
      showPane(true);
    },
    notify(sentence, detail) {
      const dismiss = element("button", { type: "button", onclick: () => notices.replaceChildren() }, strings?.dismiss ?? "");
      const text = element("span", { title: detail instanceof Error ? detail.message : String(detail) }, sentence);
      notices.replaceChildren(element("div", { class: "notice" }, text, dismiss));
    },
  };
}

function choice(label: string, chosen: string, options: readonly (readonly [string, string])[], onChange: (value: string) => void): HTMLSelectElement {
  const list = element("select", { "aria-label": label }, ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  list.addEventListener("change", () => onChange(list.value));
  return list;
}

function acceptDrops(area: HTMLElement, onOpen: (file: File) => void): void {
  const shown = (visible: boolean) => (event: Event) => {
    event.preventDefault();
    area.classList.toggle("dropping", visible);
  };
  area.addEventListener("dragover", shown(true));
  area.addEventListener("dragleave", shown(false));
  area.addEventListener("drop", (event) => {
    shown(false)(event);
    const [file] = Array.from(event.dataTransfer?.files ?? []);
    if (file) onOpen(file);
  });
}
