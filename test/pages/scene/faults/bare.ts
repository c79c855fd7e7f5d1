import { escapeHtml } from '../../../samples/page.ts';
import { type Draft, day, isUseTelling, money, someUsable } from '../draft.ts';
import { elementsOf, type Scene } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';

/** What a grant prints, as HTML. */
interface Printed {
  received: string;
  state: string;
  left: string;
  used: string;
  granted: string;
  expires: string;
}

function printed(draft: Draft): Printed[] {
  const amount = (cents: number) => escapeHtml(money(draft, cents));
  return draft.account.grants.map(({ received, state, left, granted, expires }) => ({
    received: escapeHtml(day(draft, received)),
    state,
    left: amount(left),
    used: amount(granted - left),
    granted: amount(granted),
    expires: escapeHtml(day(draft, expires)),
  }));
}

function replaceList(scene: Scene, html: string): boolean {
  scene.list.replaceWith(...elementsOf(scene, html));
  return true;
}

/** Cards without labels: a grant is a few lines, the amount among them under or over a caption. */
function captioned(
  lines: (one: Printed, caption: string) => readonly string[],
  captions: readonly string[],
): SceneFault {
  return {
    prepare: (draft) => (isUseTelling(draft) ? withStates(draft) : null),
    stage: (scene) => {
      const { random } = scene;
      const [card, line] = random.pick([
        ['li', 'p'],
        ['div class="card"', 'p'],
        ['article', 'div'],
      ] as const);
      const caption = random.pick(captions);
      const cards = printed(scene).map(
        (one) =>
          `<${card}>${lines(one, caption)
            .map((text) => `<${line}>${text}</${line}>`)
            .join('')}</${card.split(' ')[0]}>`,
      );
      return replaceList(
        scene,
        card === 'li' ? `<ul>${cards.join('')}</ul>` : `<div>${cards.join('')}</div>`,
      );
    },
  };
}

/** Bare lists print every state, but never a start to come. */
function withStates(draft: Draft): Draft | null {
  const { account, sheet } = draft;
  if (account.grants.length < 2 || account.grants.some(({ status }) => status === 'not-started')) return null;
  return { ...draft, sheet: { ...sheet, total: null } };
}

const CAPTIONS = ['Spent', 'used', 'Used so far', 'consumed', 'verbraucht', '已使用'] as const;

/** Rows of plain boxes under a line of words: no role says that it is a table. */
const PLAIN_ROWS: SceneFault = {
  prepare: withStates,
  stage: (scene) => {
    const [row, cell] = scene.random.pick([
      ['div', 'span'],
      ['div', 'div'],
      ['section', 'span'],
    ] as const);
    const line = (cells: readonly string[]) =>
      `<${row}>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</${row}>`;
    const rows = printed(scene).map(({ received, state, left, granted, expires }) =>
      line([received, state, `${left} / ${granted}`, expires]),
    );
    const html = line(['Received', 'State', 'Balance', 'Expires']) + rows.join('');
    if (scene.random.chance(0.5)) return replaceList(scene, `<div>${html}</div>`);
    scene.frame.replaceWith(...elementsOf(scene, html));
    return true;
  },
};

export const BARE_FAULTS: Record<string, SceneFault> = {
  'caption-above-says-used': captioned(
    ({ state, used, granted, expires }, caption) => [
      state,
      caption,
      `${used} / ${granted}`,
      `Expires ${expires}`,
    ],
    CAPTIONS,
  ),
  'caption-below-says-used': captioned(
    ({ state, used, granted, expires }, caption) => [
      state,
      `${used} / ${granted}`,
      caption,
      `Expires ${expires}`,
    ],
    CAPTIONS,
  ),
  'card-without-expiry': {
    prepare: (draft) => (someUsable(draft) ? withStates(draft) : null),
    stage: (scene) => {
      const usable = someUsable(scene);
      const words = scene.random.pick(['No expiry', 'Never expires', 'Unlimited', '']);
      const cards = printed(scene).map(({ state, left, granted, expires }, index) => {
        const end = index === usable?.index ? words : `Expires ${expires}`;
        return `<div class="card"><p>${state}</p><p>${left} / ${granted}</p>${end === '' ? '' : `<p>${end}</p>`}</div>`;
      });
      return replaceList(scene, `<div class="grid">${cards.join('')}</div>`);
    },
  },
  'plain-rows': PLAIN_ROWS,
};
