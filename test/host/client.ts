import { createElement as h, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.ts';
import { fetchRows, type Host, makeCommands } from './controls.ts';
import type { HostSetup } from './setup.ts';
import { firstState, makeStore, tabOf } from './state.ts';

declare global {
  interface Window {
    host: Host;
  }
}

const setup: HostSetup = JSON.parse(document.getElementById('setup')?.textContent ?? '');
const { account, strict, hydrateAfter } = setup;
const store = makeStore(firstState(account, location.pathname, hydrateAfter !== null));
const problems: string[] = [];
watchProblems();

const commands = makeCommands(store, { account, path: location.pathname });
window.host = { ...commands, domSnapshot, problems, hydrated: false };
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
  const app = h(App, { store, go: commands.go, mounted });
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

function domSnapshot(): string {
  const copy = document.getElementById('root')?.cloneNode(true) as Element;
  for (const panel of copy.querySelectorAll('grantlens-panel')) panel.remove();
  return copy.outerHTML;
}
