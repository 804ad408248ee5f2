import type { Document } from "../document/document";
import { readStored } from "../document/stored";
import type { StoredDispositions } from "../document/stored-dispositions";
import { DEFAULT_CONFIG, readableConfig } from "./config";
import type { Config } from "./config";

/** What a document carries of how it is to be checked. */
export interface CheckSetup {
  readonly config: Config;
  readonly dispositions: StoredDispositions;
  /** The document itself, with a note where its settings cannot be used. */
  readonly document: Document;
}

/** How a document is to be checked: as it says, or as a file says where one is imposed. Never throws. */
export function setupOf(document: Document, imposed?: Config): CheckSetup {
  const { dispositions, settings } = readStored(document.stored);
  const config = imposed ?? readableConfig(settings);
  if (config !== null) return { config, dispositions, document };
  const note = { id: "stored-settings", detail: "", count: 1 };
  return { config: DEFAULT_CONFIG, dispositions, document: { ...document, notes: [...document.notes, note] } };
}
