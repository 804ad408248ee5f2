import { useEffect, useMemo, useState } from "react";
import { UserError } from "../../document/error";
import type { Localized } from "../../document/language";
import { checkFileSize, companyBlock, exportBlocks, freeName, importBlocks } from "../../exchange/company-blocks";
import type { CompanyBlock, ImportedBlocks } from "../../exchange/company-blocks";
import { languageTold } from "../../language/detect-language";
import type { Inserted, WordPort } from "../../word/word-port";
import { openBlockStore } from "./block-store";

/** What was just done to the blocks. */
export type BlocksMessage =
  | { readonly kind: "saved" | "renamed" | "restored"; readonly name: string }
  | { readonly kind: "removed"; readonly block: CompanyBlock }
  | { readonly kind: "imported"; readonly imported: ImportedBlocks };

/** A name and a category, as typed. */
export interface BlockTitle {
  readonly name: string;
  readonly category: string;
}

export interface BlocksState {
  /** Null until they are read. */
  readonly blocks: readonly CompanyBlock[] | null;
  /** Why there are none: the browser forbids it. */
  readonly fault: Localized | null;
  readonly message: BlocksMessage | null;
  readonly work: "reading" | "inserting" | null;
}

export interface BlockActions {
  /** True when it was done. */
  readonly create: (title: BlockTitle) => Promise<boolean>;
  readonly rename: (block: CompanyBlock, title: BlockTitle) => Promise<boolean>;
  readonly insert: (block: CompanyBlock) => Promise<void>;
  readonly remove: (block: CompanyBlock) => Promise<void>;
  readonly restore: (block: CompanyBlock) => Promise<void>;
  readonly importFile: (file: File) => Promise<void>;
  /** All blocks, as the text of a file. */
  readonly exported: () => string;
}

interface Host {
  readonly port: WordPort;
  readonly onInserted: (inserted: Inserted) => void;
  readonly onFailure: (cause: unknown) => void;
}

const FIRST: BlocksState = { blocks: null, fault: null, message: null, work: null };

/** The blocks kept in the browser, and what can be done with them; what fails is told to the host. */
export function useBlocks({ port, onInserted, onFailure }: Host): { readonly state: BlocksState; readonly actions: BlockActions } {
  const [state, setState] = useState(FIRST);
  const store = useMemo(() => openBlockStore(globalThis.indexedDB as IDBFactory | undefined), []);
  useEffect(() => {
    let isShown = true;
    const show = (next: Partial<BlocksState>): void => {
      if (isShown) setState((before) => ({ ...before, ...next }));
    };
    store.all().then(
      (blocks) => show({ blocks }),
      (cause: unknown) => show({ fault: cause instanceof UserError ? cause.sentence : { fr: String(cause), en: String(cause) } }),
    );
    return () => {
      isShown = false;
    };
  }, [store]);

  const blocks = state.blocks ?? [];
  const change = (next: Partial<BlocksState>): void => setState((before) => ({ ...before, ...next }));

  /** Does one thing, then shows the blocks as they are kept, with what is to be said. */
  async function attempt(work: BlocksState["work"], task: () => Promise<BlocksMessage | null>): Promise<boolean> {
    change({ work, message: null });
    try {
      const message = await task();
      change({ message, blocks: await store.all(), work: null });
      return true;
    } catch (cause) {
      change({ work: null });
      onFailure(cause);
      return false;
    }
  }

  return {
    state,
    actions: {
      create: ({ name, category }) =>
        attempt("reading", async () => {
          const { ooxml, text } = await port.readSelection();
          const language = languageTold(text);
          const block = companyBlock({ id: crypto.randomUUID(), name, category, ...(language ? { language } : {}), text, ooxml, savedAt: new Date().toISOString() });
          const named = { ...block, name: freeName(block.name, blocks) };
          await store.put([named]);
          return { kind: "saved", name: named.name };
        }),
      rename: (block, { name, category }) =>
        attempt(null, async () => {
          const renamed = { ...block, name: freeName(name.trim(), blocks.filter(({ id }) => id !== block.id)), category: category.trim() };
          await store.put([renamed]);
          return { kind: "renamed", name: renamed.name };
        }),
      insert: async (block) => {
        await attempt("inserting", async () => {
          onInserted(await port.insertBlock(block));
          return null;
        });
      },
      remove: async (block) => {
        await attempt(null, async () => {
          await store.remove(block.id);
          return { kind: "removed", block };
        });
      },
      restore: async (block) => {
        await attempt(null, async () => {
          await store.put([block]);
          return { kind: "restored", name: block.name };
        });
      },
      importFile: async (file) => {
        await attempt(null, async () => {
          checkFileSize(file.size);
          const imported = importBlocks(await readFile(file), blocks);
          await store.put(imported.taken);
          return { kind: "imported", imported };
        });
      },
      exported: () => exportBlocks(blocks),
    },
  };
}

function readFile(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read"));
    reader.readAsText(file);
  });
}
