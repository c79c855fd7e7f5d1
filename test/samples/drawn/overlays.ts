import { type DrawnKind, tableWith } from './page.ts';

const BACKDROP = '<div style="position:fixed;inset:0;background:#0007"></div>';
const dialog = (words: string) =>
  `${BACKDROP}<div role="dialog" aria-modal="true" style="position:fixed;left:30%;top:10%;width:40%;height:300px;background:#fff">${words}</div>`;
const over = (words: string, style = '') =>
  `<div style="position:relative">${tableWith()}<div style="position:absolute;inset:0;background:#fffd;${style}">${words}</div></div>`;

const component = (content: string) =>
  `<x-layer></x-layer><script>document.querySelector('x-layer').attachShadow({ mode: 'closed' }).innerHTML = '${content}'</script>`;

/** What lies over the rows while one looks at them. */
export const OVERLAYS: DrawnKind = {
  doubtful: {
    'a dialog of an ended session': {
      behind: dialog(
        '<h2>Your session ended</h2><p>You signed in to another account. What is shown may belong to either.</p>',
      ),
    },
    'a dialog of an agreement': {
      behind: dialog('<p>Sign the new agreement to go on.</p><button>Sign</button>'),
    },
    'a box over the list': { list: over('<b>Add a card to spend this credit</b>') },
    'a curtain with a word': { list: over('Locked', 'text-align:center') },
    'a curtain without a word': { list: over('') },
    'a dialog of the browser': {
      behind:
        '<dialog style="width:400px;height:200px"><p>We moved this account to another region.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
    },
    'a curtain of a component': {
      behind: component('<div style="position:fixed;inset:0;background:#fff">Locked</div>'),
    },
    'a frame over the list': {
      behind: '<iframe srcdoc="Locked" style="position:fixed;inset:0;width:100%;height:100%"></iframe>',
    },
    'a stage that spins': { behind: '<div style="position:fixed;inset:0;background:#fffa"></div>' },
  },
  plain: {
    'consent to cookies': {
      behind: dialog('<p>We use cookies to make this site work.</p><button>Accept all</button>'),
    },
    'a form to add credit': {
      behind: dialog(
        '<h2>Add to credit balance</h2><label>Amount <input value="$10.00"></label><button>Continue</button>',
      ),
    },
    'a component at the side': {
      behind: component('<div style="position:fixed;right:0;bottom:0;width:60px;height:60px">Chat</div>'),
    },
    'a menu that is open': {
      behind:
        '<div style="position:fixed;inset:0"></div><div role="menu" style="position:fixed;right:0;top:0"><button role="menuitem">Log out</button></div>',
    },
    'a bar at the foot of the window': {
      behind:
        '<div style="position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff">A new model is here.</div>',
    },
    'a dialog that is closed': {
      behind: '<div role="dialog" style="display:none"><p>Your session ended</p></div>',
    },
    'a form at the side': {
      behind:
        '<div role="dialog" style="position:fixed;right:0;top:0;width:120px;height:80px;background:#fff">A new model is here.</div>',
    },
  },
};

/** The list itself, blurred or dim. */
export const BEHIND_VEILS: DrawnKind = {
  doubtful: {
    'a part that is blurred': { list: `<div style="filter:blur(2px)">${tableWith()}</div>` },
    'a part that is dim': { list: `<div style="opacity:.3">${tableWith()}</div>` },
    'a sentence below that is blurred': {
      behind: '<p style="filter:blur(4px)">Two more grants of partners</p>',
    },
    'a part beside that is blurred': { before: '<div style="filter:blur(5px)"><span>Pending</span></div>' },
    'a section that is blurred': { style: 'section{filter:blur(1px)}' },
    'a page that is dim': { style: 'main{opacity:.2}' },
    'a table that is dim': { style: 'table{opacity:.35}' },
  },
  plain: {
    'a list a little paler': { style: 'table{opacity:.85}' },
    'a shadow around the list': { style: 'table{filter:drop-shadow(0 1px 2px #0003)}' },
    'a part beside that is dim': { behind: '<p style="opacity:.3">Times are in UTC.</p>' },
  },
};
