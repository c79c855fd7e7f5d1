import type { Dressing } from './dressings.ts';
import { elementsOf, type Scene } from './scene.ts';

/** Puts something at the start or the end of the page, outside of the section of the grants. */
function around(drawings: readonly string[], where: 'first' | 'last' | 'either'): Dressing {
  return (scene) => {
    const { document, random } = scene;
    const isFirst = where === 'first' || (where === 'either' && random.chance(0.5));
    const elements = elementsOf(scene, random.pick(drawings));
    if (isFirst) document.body.prepend(...elements);
    else document.body.append(...elements);
    return true;
  };
}

const SIDE_BARS = [
  `<nav class="side" aria-label="Settings"><a href="/settings/organization/general">General</a><a href="/settings/organization/api-keys">API keys</a><a href="/settings/organization/billing/overview" aria-current="true">Billing</a><a href="/settings/organization/limits">Limits</a></nav>`,
  `<aside><button type="button">Create new</button><ul><li><a href="/chat">Chat</a></li><li><a href="/assistants">Assistants</a></li><li><a href="/usage">Usage</a></li></ul></aside>`,
  `<div class="sidebar"><input type="search" aria-label="Search" value="docs"><button aria-pressed="true">Projects</button><a href="/docs">Docs</a></div>`,
];

const BANNERS = [
  `<div role="alert">A new model is here. <a href="/docs/models">Read more</a><button aria-label="Dismiss">×</button></div>`,
  `<div role="region" aria-label="Announcement"><p>Scheduled maintenance on Sunday.</p><button>Close</button></div>`,
  `<div role="status">You are on the free tier. <a href="/settings/organization/billing/overview">Upgrade</a></div>`,
  `<div>Add a payment method to get $10.00 of usage a month. <button>Add payment method</button></div>`,
];

const HEADERS = [
  `<header><button type="button" aria-haspopup="listbox" aria-label="Organization">Northwind Labs</button><button aria-haspopup="menu" aria-label="Account"><img alt="" src="data:,"></button></header>`,
  `<header><a href="/">Home</a><a href="/docs">Docs</a><a href="/api-reference">API reference</a><button aria-haspopup="menu" aria-expanded="false">Personal</button></header>`,
];

const FOOTERS = [
  `<footer><a href="/terms">Terms</a><a href="/privacy">Privacy</a><span>© 2026</span></footer>`,
  `<footer><label>Language <select><option>English</option><option selected>Deutsch</option></select></label><button>Cookie preferences</button></footer>`,
];

const OVERLAYS = [
  `<dialog><h2>Add to credit balance</h2><label>Amount <input value="$10.00"></label><button>Continue</button></dialog>`,
  `<div role="menu" hidden><button role="menuitem">Profile</button><button role="menuitem">Log out</button></div>`,
  `<div aria-live="polite" role="log"></div>`,
  `<div role="dialog" aria-label="Chat with us" style="display:none"><p>How can we help?</p></div>`,
];

/** All of it at once, as on a whole page. */
const wholePage: Dressing = (scene: Scene) => {
  for (const dress of [
    around(HEADERS, 'first'),
    around(SIDE_BARS, 'first'),
    around(FOOTERS, 'last'),
    around(OVERLAYS, 'last'),
  ])
    dress(scene);
  return true;
};

/** What stands around the section of the grants on a whole page. */
export const AROUND: Record<string, Dressing> = {
  'side-bar': around(SIDE_BARS, 'first'),
  banner: around(BANNERS, 'either'),
  header: around(HEADERS, 'first'),
  footer: around(FOOTERS, 'last'),
  overlay: around(OVERLAYS, 'last'),
  'whole-page': wholePage,
};
