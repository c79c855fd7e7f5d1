import { fileURLToPath } from 'node:url';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import type { Site } from '../browsers/driver.ts';
import { pageStyle } from '../samples/page-style.ts';
import { App, BILLING } from './app.ts';
import { HOST_SCRIPT, HOST_STYLE, type HostOptions as PageOptions, pageOf, WHOLE } from './page.ts';
import type { HostSetup } from './setup.ts';
import { firstState, makeStore } from './state.ts';

export interface HostOptions extends PageOptions {
  /** Serve the table in the HTML, and let React take it over that many milliseconds after its script started. */
  hydrateAfter?: number;
  /** Sent with the document, such as `content-security-policy`: script and style are files of the site. */
  headers?: Record<string, string>;
}

/** A billing page made with real React, in its development build so that it says what displeases it. */
export function buildHost({ headers, ...options }: HostOptions): Promise<Site> {
  const { account, strict = false, hydrateAfter = null, list = WHOLE } = options;
  const setup = { account, strict, hydrateAfter, list };
  const markup = hydrateAfter === null ? '' : serverMarkup(setup);
  return withHostFiles({ page: pageOf(setup, markup), ...(headers && { headers }) });
}

/** The site with the files that a host page loads, where it is one. */
export async function withHostFiles(site: Site): Promise<Site> {
  if (!site.page.includes(HOST_SCRIPT)) return site;
  const files = {
    [HOST_SCRIPT]: { type: 'text/javascript', body: await hostScript() },
    [HOST_STYLE]: { type: 'text/css', body: pageStyle },
  };
  return { ...site, files: { ...files, ...site.files } };
}

function serverMarkup({ account, list }: HostSetup): string {
  const store = makeStore(firstState({ account, path: `${BILLING}/credit-grants`, list }, true));
  const idle = () => undefined;
  const actions = { go: idle, turnPage: idle, loadMore: idle, scrollTo: idle, filterBy: idle };
  return renderToString(h(App, { store, actions }));
}

let script: Promise<string> | undefined;

/** Bundled once a process. */
function hostScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const { NODE_ENV } = process.env;
  try {
    return await bundleForDevelopment();
  } finally {
    // Vite sets it for the whole process, and whoever else runs here has not asked for that.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  }
}

async function bundleForDevelopment(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('client.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = ([output].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The host page was bundled into nothing.');
  return chunk.code;
}
