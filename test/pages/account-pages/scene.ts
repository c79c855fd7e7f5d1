import type { AccountAddress } from '../../../lib/provider/index.ts';
import type { Random } from '../random.ts';
import { drawnPair, type MoneyLook, type Pair, pairOf, randomLook, randomMarkup, written } from './pair.ts';

/** What a page says of one thing, by the name of its field: cents, or a word. */
export type Truth = Readonly<Record<string, number | string>>;

/** A page of the account, and what it truly says. */
export interface Scene {
  address: AccountAddress;
  truth: Truth;
  look: MoneyLook;
  /** Labelled figures by the fields that they are of. */
  pairs: ReadonlyMap<string, Pair>;
  /** Other parts of the page as HTML, in their order: the first stand before the pairs. */
  above: readonly string[];
  below: readonly string[];
  isShuffled: boolean;
  bodyAttributes: string;
}

const BALANCES = [
  'Credit balance',
  'Credit remaining',
  'CREDIT BALANCE',
  'Remaining credits',
  'Credit balance',
  '剩余余额',
];
const BUDGETS = ['November budget', 'Monthly budget', 'NOVEMBER BUDGET', 'Monthly spend limit'];
const NOISE = [
  '<p>Learn more about <a href="/docs">billing</a>.</p>',
  '<button>Add to credit balance</button>',
  '<button>Contact sales</button>',
  '<section><h2>Invoices</h2><table><thead><tr><th>Invoice</th><th>Status</th><th>Amount</th></tr></thead><tbody><tr><td>9F-0007</td><td>Paid</td><td>$11.00</td></tr></tbody></table></section>',
  '<section><h2>Payment methods</h2><p>Visa ending in 4242</p><button>Remove</button></section>',
  '<svg><title>chart</title></svg>',
  '<p role="note">Usage is shown in UTC.</p>',
];
const TABS =
  '<div role="tablist"><a role="tab" aria-selected="true" href="/settings/organization/billing/overview">Overview</a><a role="tab" href="/settings/organization/billing/credit-grants">Credit grants</a></div>';
const ADDRESSES = {
  overview: { page: 'overview' },
  usage: { page: 'usage' },
  limits: { page: 'limits', scope: 'organization' },
} as const;

export function randomScene(random: Random): Scene {
  const page = random.pick(['overview', 'overview', 'usage', 'limits'] as const);
  const look = randomLook(random);
  const said =
    page === 'limits'
      ? limits(look, random)
      : page === 'usage'
        ? usage(look, random)
        : overview(look, random);
  return {
    address: ADDRESSES[page],
    look,
    ...said,
    above: [...(random.chance(0.5) ? [TABS] : []), ...said.above],
    below: [...said.below, ...random.shuffled(NOISE).slice(0, random.int(0, 3)).map(apart)],
    isShuffled: random.chance(0.3),
    bodyAttributes: random.pick(['', ' class="dark"', ' dir="ltr"']),
  };
}

/** What has nothing to do with the figures stands in a part of its own. */
const apart = (html: string) => `<section><h2>Billing</h2>${html}</section>`;

type Said = Pick<Scene, 'truth' | 'pairs' | 'above' | 'below'>;

function balance(look: MoneyLook, random: Random): [number, Pair] {
  const cents = random.chance(0.1) ? -random.int(1, 900) : random.chance(0.1) ? 0 : random.int(1, 400_000);
  return [cents, pairOf(random.pick(BALANCES), written(cents, look), randomMarkup(random))];
}

function usage(look: MoneyLook, random: Random): Said {
  const [cents, pair] = balance(look, random);
  const spend = `<div><h2>Total spend</h2><p>${written(random.int(1, 90_000), look)}</p></div>`;
  return {
    truth: { balance: cents },
    pairs: new Map([['balance', pair]]),
    above: ['<h1>Usage</h1>'],
    below: random.chance(0.6) ? [spend] : [],
  };
}

function overview(look: MoneyLook, random: Random): Said {
  const [cents, pair] = balance(look, random);
  const pairs = new Map([['balance', pair]]);
  const truth: Record<string, number | string> = { balance: cents };
  const below = [];
  const plan = random.pick(['Pay as you go', 'Free trial']);
  truth.plan = plan === 'Free trial' ? 'free-trial' : 'pay-as-you-go';
  const isOn = random.chance(0.5);
  truth.recharge = isOn ? 'on' : 'off';
  below.push(random.pick(RECHARGES)(isOn));
  if (isOn && random.chance(0.7)) {
    const [low, high] = [random.int(5, 95) * 100, random.int(96, 200) * 100];
    Object.assign(truth, { threshold: low, target: high });
    const markup = randomMarkup(random);
    pairs.set('threshold', pairOf('When credit balance goes below', written(low, look), markup));
    pairs.set('target', pairOf('Bring credit balance back up to', written(high, look), markup));
  }
  return { truth, pairs, above: ['<h1>Billing</h1>', `<h2>${plan}</h2>`], below };
}

const RECHARGES: readonly ((isOn: boolean) => string)[] = [
  (isOn) =>
    `<p>Auto recharge is ${isOn ? 'on' : 'off'}</p><button>${isOn ? 'Modify' : 'Enable auto recharge'}</button>`,
  (isOn) => `<dl><dt>Auto recharge</dt><dd>${isOn ? 'Enabled' : 'Disabled'}</dd></dl>`,
  (isOn) => `<div><button role="switch" aria-checked="${isOn}" aria-label="Auto recharge"></button></div>`,
];

function limits(look: MoneyLook, random: Random): Said {
  const pairs = new Map<string, Pair>();
  const truth: Record<string, number | string> = {};
  const isHard = random.chance(0.5);
  const [spent, budget] = [random.int(0, 50_000), random.int(100, 90_000)];
  Object.assign(truth, { 'limits.organization.budget': budget, 'limits.organization.spent': spent });
  const slash = random.pick([' / ', '/', ' of ']);
  const fraction = written(spent, look) + slash + written(budget, look);
  pairs.set('limits.organization.budget', pairOf(random.pick(BUDGETS), fraction, randomMarkup(random)));
  const below = [];
  if (random.chance(0.6)) {
    truth['limits.organization.enforcement'] = isHard ? 'hard' : 'soft';
    below.push(`<label>Enforce a hard limit <input type="checkbox"${isHard ? ' checked' : ''}></label>`);
  }
  return { truth, pairs, above: ['<h1>Limits</h1>', '<h2>Organization budget</h2>'], below };
}

export function htmlOf({ pairs, above, below, bodyAttributes }: Scene): string {
  const drawn = [...pairs.values()].map(drawnPair);
  return `<!doctype html><html lang="en"><body${bodyAttributes}><header><button aria-haspopup="listbox" aria-label="Organization">Northwind Labs</button></header>
    <nav><a href="/usage">Usage</a><a href="/settings/organization/limits">Limits</a></nav>
    <main>${[...above, ...drawn, ...below].join('\n')}</main></body></html>`;
}
