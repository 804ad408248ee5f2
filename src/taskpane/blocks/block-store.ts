import { UserError } from "../../document/error";
import type { CompanyBlock } from "../../exchange/company-blocks";

const DATABASE = "cadrage";
const BLOCKS = "blocks";

/** Where blocks are kept: in the browser (IndexedDB; localStorage is too small for pictures). */
export interface BlockStore {
  readonly all: () => Promise<readonly CompanyBlock[]>;
  /** Adds blocks, or replaces those of the same id; all of them or none. */
  readonly put: (blocks: readonly CompanyBlock[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** @param factory the browser's own; undefined where it has none. Every method rejects with a UserError when the browser forbids it or is full. */
export function openBlockStore(factory: IDBFactory | undefined): BlockStore {
  /** Runs a task in one transaction; resolves with what its request gave once all is written. */
  async function run<T>(mode: IDBTransactionMode, task: (store: IDBObjectStore) => IDBRequest<T> | null): Promise<T | undefined> {
    const database = await open(factory);
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(BLOCKS, mode);
        const request = task(transaction.objectStore(BLOCKS));
        transaction.oncomplete = () => resolve(request?.result);
        transaction.onabort = () => reject(transaction.error ?? new Error("transaction aborted"));
      });
    } catch (cause) {
      throw new UserError(nameOf(cause) === "QuotaExceededError" ? FULL : FORBIDDEN, { cause });
    } finally {
      database.close();
    }
  }
  return {
    all: async () => (await run("readonly", (store) => store.getAll() as IDBRequest<CompanyBlock[]>)) ?? [],
    put: async (blocks) => {
      await run("readwrite", (store) => {
        for (const block of blocks) store.put(block);
        return null;
      });
    },
    remove: async (id) => {
      await run("readwrite", (store) => store.delete(id));
    },
  };
}

/** A browser that forbids storage (private browsing, embedded pages) has no factory, throws, or answers with an error. */
async function open(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  try {
    if (!factory) throw new Error("no IndexedDB");
    return await new Promise((resolve, reject) => {
      const request = factory.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(BLOCKS, { keyPath: "id" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("IndexedDB refused"));
    });
  } catch (cause) {
    throw new UserError(FORBIDDEN, { cause });
  }
}

const nameOf = (cause: unknown): string => (typeof cause === "object" && cause !== null && "name" in cause ? String(cause.name) : "");

const FORBIDDEN = {
  fr: "Ce navigateur n’autorise pas Cadrage à garder des blocs : autorisez le stockage des sites (ou quittez la navigation privée), puis recommencez.",
  en: "This browser does not let Cadrage keep blocks: allow sites to store data (or leave private browsing), then try again.",
};
const FULL = {
  fr: "Il n’y a plus de place pour garder ce bloc : exportez vos blocs, supprimez ceux qui ne servent plus, puis recommencez.",
  en: "There is no room left to keep this block: export your blocks, delete those you no longer need, then try again.",
};
