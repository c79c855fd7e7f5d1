import type { Site } from '../browsers/driver.ts';
import type { SampleAccount } from '../samples/account.ts';
import type { HostSetup } from './setup.ts';
import type { ListOptions } from './state.ts';

export interface HostOptions {
  account: SampleAccount;
  /** React's StrictMode, which mounts everything twice. */
  strict?: boolean;
  /** Absent: the whole list at once, without a filter. */
  list?: ListOptions;
}

export const HOST_SCRIPT = '/assets/host.js';
export const HOST_STYLE = '/assets/host.css';
export const WHOLE: ListOptions = { by: 'whole', hasFilter: false };

/** A host page whose files the stage serves; its script runs once the document is parsed, as apps are delivered today. */
export function deferredHost({ account, strict = false, list = WHOLE }: HostOptions): Site {
  const page = pageOf({ account, strict, hydrateAfter: null, list }, '');
  return { page: page.replace('<script src=', '<script defer src=') };
}

/** The document; `markup` is what the server already put where React's tree will stand. */
export function pageOf(setup: HostSetup, markup: string): string {
  // A script's text ends at the first "</script": no sign of a tag may stand in the data.
  const data = JSON.stringify(setup).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Billing</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${HOST_STYLE}">
</head>
<body><div id="root">${markup}</div>
<script type="application/json" id="setup">${data}</script>
<script src="${HOST_SCRIPT}"></script>
</body>
</html>`;
}
