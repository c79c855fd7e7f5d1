/** What runs on a page of the extension. Each function sees only its arguments. */

interface Row {
  left: { value: number };
}

/** A basis as JSON: what Grantlens read, and when. */
export interface BasisJson {
  reading: { rows: Row[] };
  provenance: { readAt: string; drawnAt: string };
}

interface Runtime {
  runtime: { sendMessage(message: object): Promise<{ value: { kind: string } } | null> };
}

/**
 * Has readings kept as fast as they can be, and names each on the console, and in `lines`, once the background has said that
 * it is kept.
 */
export function keepForEver(basis: BasisJson, row: number, beside: number): void {
  const lines: string[] = [];
  Object.assign(globalThis, { lines });
  const { runtime } =
    (globalThis as unknown as { browser?: Runtime; chrome: Runtime }).browser ??
    (globalThis as unknown as { chrome: Runtime }).chrome;
  let time = Date.now();
  const next = async (): Promise<void> => {
    time = Math.max(time + 1, Date.now());
    // Else it would only extend the one before.
    const left = time % 10_000_000;
    const readAt = new Date(time).toISOString();
    const rows = basis.reading.rows.map((one, place) =>
      place === row ? { ...one, left: { ...one.left, value: left } } : one,
    );
    const said = {
      ...basis,
      reading: { ...basis.reading, rows },
      provenance: { ...basis.provenance, readAt, drawnAt: readAt },
    };
    const reply = await runtime.sendMessage({ ask: 'keep', basis: said });
    const line = `${reply?.value.kind} ${readAt}`;
    console.warn(line);
    lines.push(line);
    return next();
  };
  for (let each = 0; each < beside; each += 1) void next();
}

/** Firefox tells nothing of the console of an extension's page. */
export function linesSoFar(): string[] {
  return (globalThis as unknown as { lines: string[] }).lines;
}

/** What is in the database. */
export interface Found {
  /** The times of all readings. */
  times: string[];
  /** What is half-written: a reading without its organization, or the reverse, or one that cannot be unpacked. */
  bad: string[];
}

/** Looks at the database as it is on the disk, past all code of ours, once the background has opened it. */
export async function lookInto(newest: number): Promise<Found> {
  const { runtime } =
    (globalThis as unknown as { browser?: Runtime; chrome: Runtime }).browser ??
    (globalThis as unknown as { chrome: Runtime }).chrome;
  await runtime.sendMessage({ ask: 'settings' });
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('grantlens'));
  const transaction = database.transaction(['readings', 'organizations']);
  const readings = transaction.objectStore('readings');
  const [ids, keys, pairs] = await Promise.all([
    done(readings.getAllKeys()),
    done(transaction.objectStore('organizations').getAllKeys()),
    done(readings.index('byOrganization').getAllKeys()),
  ]);
  const named = new Set(ids.map(String));
  const organizations = await done(
    database.transaction('organizations').objectStore('organizations').getAll(),
  );
  const bad = organizations
    .filter(({ latest }) => !named.has(latest.id))
    .map(({ key }) => `organization ${key}`);
  if (pairs.length !== ids.length) bad.push(`${ids.length} readings, ${pairs.length} in the index`);
  for (const id of ids.slice(-newest)) {
    const record = await done(database.transaction('readings').objectStore('readings').get(id));
    if (!keys.includes(record.organization)) bad.push(`reading ${String(id)}`);
    const text = new Blob([record.packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const { provenance } = JSON.parse(await new Response(text).text());
    if (provenance.readAt !== record.from) bad.push(`contents of ${String(id)}`);
  }
  database.close();
  return { times: ids.map((id) => String(id).slice(0, 24)), bad };
}
