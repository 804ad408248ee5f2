import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { customXmlParts } from "./custom-xml-parts";
import { addNewerMembers } from "../../src/workbench/standin/newer-members";
import { isSetSupported } from "../../src/workbench/standin/context";
import { openStandin, type Standin, type StandinOptions } from "../../src/workbench/standin/standin";
import { connectNativeBridge } from "../../src/workbench/standin/transport-bridge";
import type { DomTools } from "../../src/workbench/standin/xml";

const LIBRARY = require.resolve("@microsoft/office-js/dist/word-web-16.00.js");

let page: JSDOM | undefined;
const jsdomPage = (): JSDOM => (page ??= new JSDOM("", { url: "https://localhost/" }));

/** DOMParser and the like, for tests that run in Node. */
export const domTools = (): DomTools => {
  const { DOMParser, XMLSerializer, MutationObserver } = jsdomPage().window;
  return { DOMParser, XMLSerializer, MutationObserver };
};

export type WordOptions = Partial<Omit<StandinOptions, "dom">>;

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}
const bridge: Bridge = { sendMessageToHost: () => undefined, onMessageFromHost: null };
let loaded = false;
let office: object | undefined;
const globals = globalThis as Record<string, unknown>;

const borrowed: string[] = [];
afterAll(() => {
  for (const name of borrowed) delete globals[name];
});

/** Evaluates Microsoft's own library, once per test file: it defines the globals Word, Office and OfficeExtension. */
function loadLibrary(): void {
  if (loaded) return;
  loaded = true;
  if (typeof window === "undefined") {
    // All that the library looks at before its first request.
    const { protocol, host, hostname, href, pathname, search, hash, origin } = new URL("https://localhost/");
    borrowed.push("window", "document", "location", "navigator");
    Object.assign(globals, { window: globalThis, document: { getElementsByTagName: () => [] }, location: { protocol, host, hostname, href, pathname, search, hash, origin } });
    Object.defineProperty(globalThis, "navigator", { value: { userAgent: "node" }, configurable: true, writable: true });
  }
  globals._richApiNativeBridge = bridge;
  const log = console.log;
  console.log = () => undefined; // the library complains that it runs outside Office
  try {
    (0, eval)(readFileSync(LIBRARY, "utf8"));
  } finally {
    console.log = log;
  }
  office = globals.Office as object;
  addNewerMembers();
}

/**
 * Opens a document in Word's stand-in and runs Microsoft's own office.js over it: `Word.run` inside the body (and in the
 * product code it calls) talks to this document. One at a time.
 */
export async function withWord<T>(bytes: Uint8Array, options: WordOptions, body: (word: typeof Word, standin: Standin) => Promise<T>): Promise<T> {
  loadLibrary();
  const standin = openStandin(bytes, { dom: domTools(), ...options });
  connectNativeBridge(bridge, standin);
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(standin.sets, name, version) },
    document: { customXmlParts: customXmlParts(standin) },
    displayLanguage: options.locale ?? "fr-FR",
    contentLanguage: options.locale ?? "fr-FR",
    diagnostics: { host: "Word", platform: "Mac", version: "16.80" },
  };
  globals.Office = Object.create(office ?? null, { context: { value: context } });
  return body(Word, standin);
}
