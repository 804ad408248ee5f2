import type { Language } from "../document/language";
import { chrome, type Chrome } from "./chrome";
import { DocumentView } from "./document-view";
import { OfficeFrames } from "./office-frames";
import { drawRibbon, localAddress } from "./ribbon";
import { readRibbon, type RibbonAction, type RibbonModel } from "./ribbon-model";
import { shownDocument } from "./standin-document";
import { openStandin, type Standin } from "./standin/standin";
import { LOCALES, STRINGS } from "./strings";

export interface WorkbenchOptions {
  readonly manifest: string;
  readonly language: Language;
  readonly api: string;
}

interface OpenedFile {
  readonly name: string;
  readonly standin: Standin;
  readonly close: () => void;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The page: ribbon, document and pane around one stand-in. */
export class Workbench {
  private language: Language;
  private api: string;
  private ribbon: RibbonModel;
  private file: OpenedFile | undefined;
  private readonly frames: OfficeFrames;
  private readonly view: DocumentView;
  private readonly chrome: Chrome;
  private drawTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    private readonly options: WorkbenchOptions,
  ) {
    this.language = options.language;
    this.api = options.api;
    this.ribbon = readRibbon(options.manifest, LOCALES[this.language]);
    this.frames = new OfficeFrames(
      () => LOCALES[this.language],
      () => this.file?.standin,
    );
    this.chrome = chrome(root, this.frames.pane, {
      onOpen: (file) => void this.openFile(file),
      onDownload: () => this.download(),
      onUndo: () => void this.file?.standin.undo(),
      onRedo: () => void this.file?.standin.redo(),
      onLanguage: (language) => this.changeLanguage(language),
      onApi: (api) => void this.changeApi(api),
    });
    this.view = new DocumentView(this.chrome.document, () => this.refresh());
    this.drawChrome();
    // Tests and the curious: the document behind the page.
    Object.assign(window, { cadrageWorkbench: this });
  }

  get standin(): Standin | undefined {
    return this.file?.standin;
  }

  /** Opens a document in place of the one that is there; throws where the bytes are no .docx. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const standin = openStandin(bytes, { dom: window, api: this.api, locale: LOCALES[this.language], url: `file:///${name}` });
    this.file?.close();
    const drawSoon = (): void => {
      clearTimeout(this.drawTimer);
      this.drawTimer = setTimeout(() => void this.draw(), 30);
    };
    const changes = new MutationObserver(drawSoon);
    changes.observe(standin.open.main, { subtree: true, childList: true, attributes: true, characterData: true });
    const stop = standin.onChange(() => {
      this.refresh();
      this.view.showSelection();
    });
    this.view.onOwnChange = () => void changes.takeRecords();
    const close = (): void => {
      changes.disconnect();
      stop();
    };
    this.file = { name, standin, close };
    this.frames.reset();
    this.refresh();
    await this.draw();
    this.showPane(this.ribbon.pane);
  }

  private async draw(): Promise<void> {
    if (this.file) await this.view.draw(shownDocument(this.file.standin));
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.chrome.notify(STRINGS[this.language].unreadable(file.name), error);
    }
  }

  private download(): void {
    if (!this.file) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(this.file.standin.save())], { type: DOCX }));
    link.download = this.file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private changeLanguage(language: Language): void {
    this.language = language;
    this.ribbon = readRibbon(this.options.manifest, LOCALES[language]);
    this.drawChrome();
    void this.reopen();
  }

  private async changeApi(api: string): Promise<void> {
    this.api = api;
    await this.reopen();
  }

  /** The same document in another Word: its language and its version are fixed when it starts. */
  private async reopen(): Promise<void> {
    if (this.file) await this.open(this.file.standin.save(), this.file.name);
  }

  private drawChrome(): void {
    const strings = STRINGS[this.language];
    document.documentElement.lang = this.language;
    document.title = strings.title;
    this.chrome.draw({ strings, language: this.language, api: this.api, ribbon: drawRibbon(this.ribbon, { label: strings.ribbon, onAction: (id, action) => this.act(id, action) }) });
    this.refresh();
  }

  /** What depends on the document alone. */
  private refresh(): void {
    this.chrome.refresh({ name: this.file?.name ?? "", canUndo: this.file?.standin.canUndo ?? false, canRedo: this.file?.standin.canRedo ?? false });
  }

  private act(id: string, action: RibbonAction): void {
    if (action.kind === "showTaskpane") this.showPane(action.address, action.title);
    else
      this.frames.execute(localAddress(this.ribbon.functionFile), action.name, id).catch((error: unknown) => {
        this.chrome.notify(STRINGS[this.language].functionFailed, error);
      });
  }

  private showPane(address: string, title = "Cadrage"): void {
    this.chrome.showPane(title);
    this.frames.openPane(localAddress(address));
  }
}
