import { unwrap } from 'idb';

/** A store from which values are read. */
interface Asked<Value> {
  get(key: string): Promise<Value | undefined>;
}

/** The values of these keys; `undefined` for one that is not there, or that the browser cannot read any more. */
export function each<Value>(store: Asked<Value>, keys: readonly string[]): Promise<(Value | undefined)[]> {
  const bare = unwrap(store as never) as unknown as IDBObjectStore;
  return Promise.all(
    keys.map(
      (key) =>
        new Promise<Value | undefined>((done) => {
          const request = bare.get(key);
          request.onsuccess = () => done(request.result);
          request.onerror = (event) => {
            // Else the whole transaction would end for one bad value.
            event.preventDefault();
            event.stopPropagation();
            done(undefined);
          };
        }),
    ),
  );
}
