import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { BUILT } from '../browsers/built.ts';
import type { Site } from '../browsers/driver.ts';
import { withHostFiles } from '../host/build.ts';

const FOLDER = join(import.meta.dirname, '../..', BUILT.chromium);
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

interface Answer {
  type: string;
  body: string;
}

/** Serves the pages that tests open at the paths that they have on the real site, and the files of the built extension. */
export function pageServer(): Plugin {
  const sites: Site[] = [];
  const answerTo = async (request: IncomingMessage): Promise<Answer | null> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/visits') return numberOf(await withHostFiles(JSON.parse(await text(request))));
    const file = /^\/extension\/(.+)$/.exec(pathname)?.[1];
    if (file) return extensionFile(file);
    const own = siteOf(searchParams);
    if (own) return { type: 'text/html', body: own.page };
    // A page's own files are asked for by the page, whose address says which visit it is.
    const asking = new URL(request.headers.referer ?? 'http://localhost');
    return siteOf(asking.searchParams)?.files?.[pathname] ?? null;
  };
  const numberOf = (site: Site) => ({ type: 'text/plain', body: String(sites.push(site) - 1) });
  const siteOf = (search: URLSearchParams) => sites[Number(search.get('visit') ?? -1)];
  return {
    name: 'page-server',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        answerTo(request).then((found) => (found === null ? next() : send(response, found)), next);
      });
    },
  };
}

function extensionFile(path: string): Answer {
  return { type: TYPES[extname(path)] ?? 'text/html', body: readFileSync(join(FOLDER, path), 'utf8') };
}

function send(response: ServerResponse, { type, body }: Answer): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
