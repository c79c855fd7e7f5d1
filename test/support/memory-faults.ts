/** What fake-indexeddb can do to a transaction, and a browser's disk to a real one. */
interface Faulty {
  _abort(reason: string): void;
  _execRequestAsync(request: { source: IDBObjectStore; operation: () => never }): IDBRequest;
}

const faulty = (transaction: IDBTransaction) => transaction as unknown as Faulty;

/** A request that fails as one to a damaged disk does: later, and with its whole transaction unless that is prevented. */
export function failingRequest(source: IDBObjectStore, name: string): IDBRequest {
  return faulty(source.transaction)._execRequestAsync({
    source,
    operation() {
      throw new DOMException('No.', name);
    },
  });
}

/** Ends a transaction for a reason of the browser's own, as where the disk is full when all is to be written. */
export function endTransaction(transaction: IDBTransaction, name: string): void {
  faulty(transaction)._abort(name);
}
