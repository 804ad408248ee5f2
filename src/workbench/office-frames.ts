import { element } from "./element";
import { installPageTransport, type PageTransport } from "./standin/transport-page";
import type { Standin } from "./standin/standin";

/** What the page offers to the pages it holds (bridge.ts). */
export interface WorkbenchHost {
  readonly cadrageHost: { attach(page: Window): void };
}

/** How long a ribbon function may take, in ms; Word itself stops after five minutes. */
const FUNCTION_TIMEOUT = 60_000;

/** The two pages of an add-in that Word runs: the pane one sees, and the invisible one that holds the ribbon's functions. */
export class OfficeFrames {
  readonly pane: HTMLIFrameElement;
  private functions: HTMLIFrameElement | undefined;
  private readonly transports = new WeakMap<Window, PageTransport>();

  constructor(
    private readonly locale: () => string,
    private readonly standin: () => Standin | undefined,
  ) {
    this.pane = element("iframe");
    const host: WorkbenchHost["cadrageHost"] = { attach: (page) => this.attach(page) };
    Object.assign(window, { cadrageHost: host });
  }

  /** Opens a page in the pane, as a ShowTaskpane button does: whatever was there is replaced, functions start anew. */
  openPane(address: string): void {
    this.pane.src = this.hosted(address);
  }

  /** Forgets the page of functions, which knew another document. */
  reset(): void {
    this.functions?.remove();
    this.functions = undefined;
  }

  /** Runs a function of the function file, as an ExecuteFunction button does; rejects when it does not complete. */
  async execute(functionFile: string, name: string, control: string): Promise<void> {
    const page = await this.functionPage(functionFile);
    const transport = this.transports.get(page);
    if (!transport) throw new Error(`${functionFile} did not load office.js`);
    await withTimeout(transport.executeFunction(name, control), FUNCTION_TIMEOUT);
  }

  private async functionPage(functionFile: string): Promise<Window> {
    if (!this.functions) {
      const frame = element("iframe", { class: "functions", tabindex: "-1", "aria-hidden": "true", title: "" });
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      frame.src = this.hosted(functionFile);
      document.body.append(frame);
      this.functions = frame;
      await loaded;
    }
    if (!this.functions.contentWindow) throw new Error(`${functionFile} has no window`);
    return this.functions.contentWindow;
  }

  private attach(page: Window): void {
    const standin = this.standin();
    if (standin) this.transports.set(page, installPageTransport(page, standin));
  }

  /** The address with what Word adds to it, from which office.js learns who its host is. */
  private hosted(address: string): string {
    return `${address}${address.includes("?") ? "&" : "?"}_host_Info=Word$Mac$16.00$${this.locale()}$telemetry$$$0`;
  }
}

function withTimeout(work: Promise<void>, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The ribbon function did not call event.completed().")), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
