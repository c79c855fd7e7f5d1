import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { BUILT } from '../browsers/built.ts';
import type { Site } from '../browsers/driver.ts';
import { withHostFiles } from '../host/build.ts';
import { ONCE_PAINTED, PAINTED } from '../visit/painted.ts';

const FOLDER = join(import.meta.dirname, '../..', BUILT.chromium);
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

interface Answer {
  type: string;
  body: string;
  /** Sent once it is settled. */
  rest?: Promise<string>;
}

/** Serves the pages that tests open at the paths that they have on the real site, and the files of the built extension. */
export function pageServer(): Plugin {
  const sites: Site[] = [];
  const whenPainted = new Map<Site, () => void>();
  const answerTo = async (request: IncomingMessage): Promise<Answer | null> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/visits') return numberOf(await withHostFiles(JSON.parse(await text(request))));
    const file = /^\/extension\/(.+)$/.exec(pathname)?.[1];
    if (file) return extensionFile(file);
    const own = siteOf(searchParams);
    if (own) return pageOf(own);
    // A page's own files are asked for by the page, whose address says which visit it is.
    const asking = siteOf(new URL(request.headers.referer ?? 'http://localhost').searchParams);
    if (asking && pathname === PAINTED) whenPainted.get(asking)?.();
    return asking?.files?.[pathname] ?? null;
  };
  const pageOf = (site: Site): Answer => {
    const [body = '', rest] = site.page.split(ONCE_PAINTED);
    if (rest === undefined) return { type: 'text/html', body };
    const painted = new Promise<void>((done) => whenPainted.set(site, done));
    return { type: 'text/html', body: body + ONCE_PAINTED, rest: painted.then(() => rest) };
  };
  const numberOf = (site: Site) => ({ type: 'text/plain', body: String(sites.push(site) - 1) });
  const siteOf = (search: URLSearchParams) => sites[Number(search.get('visit') ?? -1)];
  return {
    name: 'page-server',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        answerTo(request)
          .then((found) => (found === null ? next() : send(response, found)))
          .catch(next);
      });
    },
  };
}

function extensionFile(path: string): Answer {
  return { type: TYPES[extname(path)] ?? 'text/html', body: readFileSync(join(FOLDER, path), 'utf8') };
}

async function send(response: ServerResponse, { type, body, rest }: Answer): Promise<void> {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.write(body);
  response.end(await rest);
}
