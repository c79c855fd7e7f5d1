import { createElement as h, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.ts';
import { fetchRows, type Host, makeCommands } from './controls.ts';
import type { HostSetup } from './setup.ts';
import { firstState, makeStore, tabOf } from './state.ts';
import { truthOf } from './truth.ts';

declare global {
  interface Window {
    host: Host;
  }
}

const setup: HostSetup = JSON.parse(document.getElementById('setup')?.textContent ?? '');
const { strict, hydrateAfter } = setup;
const first = { account: setup.account, path: location.pathname, list: setup.list };
const store = makeStore(firstState(first, hydrateAfter !== null));
const problems: string[] = [];
watchProblems();

const commands = makeCommands(store, first);
window.host = {
  ...commands,
  domSnapshot,
  problems,
  hydrated: false,
  truth: () => truthOf(store.get()),
  isFetching: () => store.get().table === 'skeleton',
};
addEventListener('popstate', () => {
  store.set({ tab: tabOf(location.pathname) });
  fetchRows(store);
});
if (hydrateAfter === null) start();
else setTimeout(start, hydrateAfter);

function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The host page has no #root.');
  const mounted = () => {
    window.host.hydrated = true;
  };
  const app = h(App, { store, actions: commands, mounted });
  const tree = strict ? h(StrictMode, null, app) : app;
  const options = { onRecoverableError: (error: unknown) => problems.push(`recovered: ${error}`) };
  if (hydrateAfter === null) {
    createRoot(root, options).render(tree);
    fetchRows(store);
  } else hydrateRoot(root, tree, options);
}

function watchProblems(): void {
  const original = console.error;
  console.error = (...args: unknown[]) => {
    problems.push(`console: ${args.join(' ')}`);
    original.apply(console, args);
  };
  addEventListener('error', ({ message }) => problems.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${reason}`));
}

/** The root element's attributes, and all that is in the document's body. */
function domSnapshot(): string {
  const body = document.body.cloneNode(true) as Element;
  for (const panel of body.querySelectorAll('grantlens-panel')) panel.remove();
  return (document.documentElement.cloneNode(false) as Element).outerHTML + body.outerHTML;
}
