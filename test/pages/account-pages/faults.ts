import type { Random } from '../random.ts';
import { type Pair, pairOf, written } from './pair.ts';
import type { Scene, Truth } from './scene.ts';

/** Spoils one pair of a scene, or what stands with it: then what its fields say cannot be known, or only as `truth` says. */
type Spoil = (scene: Scene, field: string, random: Random) => Scene;

const onPair =
  (change: (pair: Pair, scene: Scene, random: Random) => Pair): Spoil =>
  (scene, field, random) => {
    const pair = scene.pairs.get(field);
    return pair
      ? {
          ...scene,
          pairs: new Map(scene.pairs).set(field, change(pair, scene, random)),
          truth: without(scene.truth, field),
        }
      : scene;
  };

/** What a budget's figure says of what is spent goes with it. */
function without(truth: Truth, field: string): Truth {
  const spent = field.replace(/\.budget$/u, '.spent');
  return Object.fromEntries(Object.entries(truth).filter(([name]) => name !== field && name !== spent));
}

/** The same, where what is spent stands there all the same. */
function butSpent(spoil: Spoil): Spoil {
  return (scene, field, random) => {
    const spent = field.replace(/\.budget$/u, '.spent');
    const { [spent]: known } = scene.truth;
    const spoilt = spoil(scene, field, random);
    return known === undefined || spent === field
      ? spoilt
      : { ...spoilt, truth: { ...spoilt.truth, [spent]: known } };
  };
}

const WORDS_BEFORE = ['Expired', 'Last month’s', 'Pending', 'Estimated', 'Shared', 'Projected', 'Former'];
const WORDS_BEHIND = [
  '(pending)',
  'of the parent organization',
  'before tax',
  'at risk',
  'in other projects',
  '(estimated)',
];
const BADGES = [
  'Pending',
  'Frozen',
  'Expired',
  'Estimated',
  'Demo',
  'Draft',
  'Not available',
  'Northwind EU',
  'On hold',
];
const SENTENCES = [
  'This balance was transferred to another organization.',
  'These figures are frozen while we review the account.',
  'of which $2.00 has expired',
  'Includes $4.00 that you cannot spend.',
  'Sample data',
  'As of last week',
];
const OTHER_MONEY = ['€5.00', '$5.00 CAD', 'CA$12.00', '£3.20', '5.00 EUR', '¥900', 'A$7.00'];

const figure = (change: (figure: string, random: Random) => string) =>
  onPair((pair, _, random) => ({ ...pair, figure: change(pair.figure, random) }));
const around = (place: 'before' | 'behind', html: (random: Random) => string) =>
  onPair((pair, _, random) => ({ ...pair, [place]: html(random) }));

export const FAULTS: Readonly<Record<string, Spoil>> = {
  'word-before-label': onPair((pair, _, random) => ({
    ...pair,
    label: `${random.pick(WORDS_BEFORE)} ${pair.label}`,
  })),
  'word-behind-label': onPair((pair, _, random) => ({
    ...pair,
    label: `${pair.label} ${random.pick(WORDS_BEHIND)}`,
  })),
  'badge-before': around('before', (random) => `<i>${random.pick(BADGES)}</i>`),
  'badge-behind': around('behind', (random) => `<i>${random.pick(BADGES)}</i>`),
  'badge-in-figure': figure((text, random) => `${text} <small>${random.pick(BADGES)}</small>`),
  'sentence-behind': around('behind', (random) => `<p>${random.pick(SENTENCES)}</p>`),
  'sentence-before': around('before', (random) => `<p>${random.pick(SENTENCES)}</p>`),
  struck: figure((text, random) =>
    random.pick([`<s>${text}</s>`, `<span style="text-decoration: line-through">${text}</span>`]),
  ),
  'struck-before': figure((text) => `<del>$9.00</del> <b>${text}</b>`),
  'other-currency': figure((_, random) => random.pick(OTHER_MONEY)),
  'currency-beside': figure((text, random) => `${text} <small>${random.pick(['CAD', 'EUR', 'AUD'])}</small>`),
  bones: figure(() => '<span class="skeleton h-4"></span>'),
  dash: figure((_, random) => random.pick(['—', '–', '--', '$–', '…'])),
  cut: butSpent(figure((text) => text.replace(/\d\D*$/u, ''))),
  'raised-cents': butSpent(figure((text) => text.replace(/[.,](\d\d)(?!.*[.,]\d\d)/u, '<sup>$1</sup>'))),
  'sign-apart': figure((text) => `<span>−</span> <span>${text.replace(/^[-−]/u, '')}</span>`),
  emptied: (scene, field, random) => {
    const spoilt = figure(() => '')(scene, field, random);
    return { ...spoilt, below: [`<p>Allowance</p><p>${written(12_000, scene.look)}</p>`, ...spoilt.below] };
  },
  'hidden-beside': figure((text) => `${text}<span hidden>$7,777.77</span>`),
  'at-work': onPair((pair) => ({ ...pair, before: '<div aria-busy="true"></div>' })),
  'other-copy': butSpent((scene, field, random) => withCopy(scene, field, random, (html) => html)),
  'hidden-copy': butSpent((scene, field, random) =>
    withCopy(scene, field, random, (html) => `<div hidden>${html}</div>`),
  ),
  'unknown-heading': (scene, field) => ({
    ...scene,
    above: [...scene.above, '<h2>Northwind before the merger</h2>'],
    truth: onlyWithout(scene.truth, scene, field),
  }),
  'amounts-in-other': (scene) => ({
    ...scene,
    above: [...scene.above, '<p>All amounts are shown in CAD</p>'],
    truth: wordsAlone(scene.truth),
  }),
  'switch-unknown': (scene, field) =>
    withoutRecharge(
      scene,
      field,
      '<button role="switch" aria-checked="mixed" aria-label="Auto recharge"></button>',
    ),
  'switch-against-words': (scene, field) =>
    withoutRecharge(scene, field, '<p>Auto recharge is on</p><button>Enable auto recharge</button>'),
  'older-month': onPair((pair) => ({
    ...pair,
    label: /budget|limit/iu.test(pair.label) ? 'October budget' : `October ${pair.label}`,
  })),
  'what-is-left': figure((text) => `${text.split(/\/| of /u)[0]} left`),
  'figure-first': (scene) => ({
    ...scene,
    pairs: new Map([...scene.pairs].map(([name, pair]) => [name, { ...pair, markup: 'figure-first' }])),
  }),
  'figure-first-empty': (scene, field) => {
    const first = FAULTS['figure-first'];
    const pair = scene.pairs.get(field);
    if (!first || !pair) return scene;
    const pairs = new Map([
      [field, { ...pair, figure: '' }],
      ['other', pairOf('Allowance', written(12_000, scene.look), 'rows')],
      ...[...scene.pairs].filter(([name]) => name !== field),
    ]);
    return {
      ...scene,
      pairs: new Map([...pairs].map(([name, each]) => [name, { ...each, markup: 'figure-first' as const }])),
      truth: without(scene.truth, field),
    };
  },
};

/** A further pair of the same label with another figure. */
function withCopy(scene: Scene, field: string, random: Random, put: (html: string) => string): Scene {
  const pair = scene.pairs.get(field);
  if (!pair) return scene;
  const amount = written(random.int(500_000, 900_000), scene.look);
  const copy = put(`<div><span>${pair.label}</span><span>${amount}</span></div>`);
  return { ...scene, below: [...scene.below, copy], truth: without(scene.truth, field) };
}

function wordsAlone(truth: Truth): Truth {
  return Object.fromEntries(Object.entries(truth).filter(([, value]) => typeof value === 'string'));
}

/** A heading above all pairs leaves each of them open. */
function onlyWithout(truth: Truth, { pairs }: Scene, field: string): Truth {
  return [field, ...pairs.keys()].reduce(without, wordsAlone(truth));
}

function withoutRecharge(scene: Scene, _: string, html: string): Scene {
  const { recharge: __, ...truth } = scene.truth;
  return { ...scene, below: [html, ...scene.below], truth };
}
