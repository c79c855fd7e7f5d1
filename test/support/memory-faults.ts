/** The internals of fake-indexeddb that simulate a failing disk. */
interface Faulty {
  _abort(reason: string): void;
  _execRequestAsync(request: { source: IDBObjectStore; operation: () => never }): IDBRequest;
}

const faulty = (transaction: IDBTransaction) => transaction as unknown as Faulty;

/** A request that fails as on a damaged disk: later, and with its whole transaction unless that is prevented. */
export function failingRequest(source: IDBObjectStore, name: string): IDBRequest {
  return faulty(source.transaction)._execRequestAsync({
    source,
    operation() {
      throw new DOMException('No.', name);
    },
  });
}

/** Aborts a transaction as the browser does, for example if the disk is full at the commit. */
export function endTransaction(transaction: IDBTransaction, name: string): void {
  faulty(transaction)._abort(name);
}
