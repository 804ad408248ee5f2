type Record_ = { readonly id: string };

/** What a browser does of IndexedDB for one store with the key `id`: requests answer later, a transaction writes all or nothing. */
export class FakeIndexedDb {
  /** What is kept. */
  readonly kept = new Map<string, Record_>();
  /** What the next transactions fail with. */
  failure: Error | null = null;
  /** What opening fails with. */
  refusal: Error | null = null;
  /** Connections left open. */
  connections = 0;
  private exists = false;

  open(): object {
    const request: { result?: object; error?: Error; onupgradeneeded?: () => void; onsuccess?: () => void; onerror?: () => void } = {};
    queueMicrotask(() => {
      if (this.refusal) {
        request.error = this.refusal;
        request.onerror?.();
        return;
      }
      this.connections++;
      request.result = this.database();
      if (!this.exists) request.onupgradeneeded?.();
      this.exists = true;
      request.onsuccess?.();
    });
    return request;
  }

  private database(): object {
    return {
      createObjectStore: () => undefined,
      transaction: (_: string, mode: string) => this.transaction(mode),
      close: () => this.connections--,
    };
  }

  private transaction(mode: string): object {
    const draft = new Map(this.kept);
    const transaction: { error?: Error; oncomplete?: () => void; onabort?: () => void; objectStore: () => object } = {
      objectStore: () => ({
        getAll: () => ({ result: [...draft.values()].map((each) => structuredClone(each)) }),
        put: (record: Record_) => draft.set(record.id, structuredClone(record)),
        delete: (id: string) => ({ result: void draft.delete(id) }),
      }),
    };
    setTimeout(() => {
      if (this.failure) {
        transaction.error = this.failure;
        transaction.onabort?.();
        return;
      }
      if (mode === "readwrite") {
        this.kept.clear();
        for (const [id, record] of draft) this.kept.set(id, record);
      }
      transaction.oncomplete?.();
    });
    return transaction;
  }
}

export const asFactory = (fake: FakeIndexedDb): IDBFactory => fake as unknown as IDBFactory;
