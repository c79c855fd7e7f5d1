import { fileURLToPath } from 'node:url';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import type { Site } from '../browsers/driver.ts';
import type { SampleAccount } from '../samples/account.ts';
import { pageStyle } from '../samples/page-style.ts';
import { App, BILLING } from './app.ts';
import type { HostSetup } from './setup.ts';
import { firstState, type ListOptions, makeStore } from './state.ts';

export interface HostOptions {
  account: SampleAccount;
  /** React's StrictMode, which mounts everything twice. */
  strict?: boolean;
  /** Absent: the whole list at once, without a filter. */
  list?: ListOptions;
  /** Serve the table in the HTML, and let React take it over that many milliseconds after its script started. */
  hydrateAfter?: number;
  /** Sent with the document, such as `content-security-policy`: script and style are files of the site. */
  headers?: Record<string, string>;
}

const WHOLE: ListOptions = { by: 'whole', hasFilter: false };

/** A billing page made with real React, in its development build so that it says what displeases it. */
export async function buildHost({ headers, ...options }: HostOptions): Promise<Site> {
  const { account, strict = false, hydrateAfter = null, list = WHOLE } = options;
  const files = {
    '/assets/host.js': { type: 'text/javascript', body: await hostScript() },
    '/assets/host.css': { type: 'text/css', body: pageStyle },
  };
  return { page: pageOf({ account, strict, hydrateAfter, list }), files, ...(headers && { headers }) };
}

function pageOf(setup: HostSetup): string {
  const markup = setup.hydrateAfter === null ? '' : serverMarkup(setup);
  // A script's text ends at the first "</script": no sign of a tag may stand in the data.
  const data = JSON.stringify(setup).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Billing</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/host.css">
</head>
<body><div id="root">${markup}</div>
<script type="application/json" id="setup">${data}</script>
<script src="/assets/host.js"></script>
</body>
</html>`;
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
