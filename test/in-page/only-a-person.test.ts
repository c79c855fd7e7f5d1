import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { button, panelText, pressButton, waitForCompletePanel, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { chooseCategory } from '../visit/choose-category.ts';
import { exportedJson } from '../visit/exported.ts';
import { twoFrames } from '../visit/frames.ts';
import type { Stage } from '../visit/stage.ts';

const FIELD = 'Daily spend in dollars';
const OTHER_RULE = 'Promotional first';

const SURE = samplePage(accounts.B, { delivery: 'static' });
/** The panel asks about the control, and says nothing of the spend. */
const DOUBTED = samplePage({ ...accounts.B, headline: null }, { delivery: 'static' }).replace(
  '</table>',
  '</table><button>Rearrange blocks</button>',
);

async function opened(stage: Stage, page: string): Promise<Visit> {
  const visit = await stage.open({ page });
  await waitForStatus(visit, page === SURE ? 'ok' : 'partial');
  await waitForCompletePanel(visit);
  return visit;
}

/** What a script of the page could do to the controls in the panel's open root. */
const ATTACKS: Record<string, () => void> = {
  'by click()': () => {
    const controls = document
      .querySelector('grantlens-panel')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('button:not([role=menuitem]), input, label, .fold-head');
    for (const control of controls ?? []) control.click();
  },
  'by events of a click': () => {
    const controls = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('button, label');
    for (const control of controls ?? [])
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        control.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
        );
  },
  'by events of keys': () => {
    const controls = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('button, input');
    for (const control of controls ?? [])
      for (const type of ['keydown', 'keypress', 'keyup'])
        control.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
  },
  'by values of its own': () => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot;
    const controls = root?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input');
    for (const control of controls ?? []) {
      if (control instanceof HTMLInputElement) control.checked = true;
      control.value = control instanceof HTMLInputElement ? '999' : 'promotional';
      const ways = [
        { bubbles: true, composed: true, data: '999' },
        { bubbles: true, composed: false },
      ];
      for (const way of ways)
        for (const type of ['input', 'change']) control.dispatchEvent(new InputEvent(type, way));
    }
  },
  'by typing with a command': () => {
    const field = document
      .querySelector('grantlens-panel')
      ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=text]');
    field?.focus();
    document.execCommand('insertText', false, '999');
  },
};

interface Exported {
  drawOrder: { rule: string; chosenBy: string };
  grants: { category: string; categorySource: string }[];
  issues: { settledBy?: string }[];
  forecast?: unknown;
}

/** What is kept of what was chosen: rule, categories, settled doubts, daily spend. */
async function chosen(visit: Visit) {
  const { drawOrder, grants, issues, forecast }: Exported = await exportedJson(visit);
  return { drawOrder, grants, settled: issues.map(({ settledBy }) => settledBy), forecast };
}

onStage((stage) => {
  it.each(Object.entries(ATTACKS))(
    'lets no script of the page choose, say or type anything %s',
    async (_, attack) => {
      for (const page of [SURE, DOUBTED]) {
        const visit = await opened(stage, page);
        const before = [await chosen(visit), await panelText(visit)];
        await visit.evaluate(attack);
        await twoFrames(visit);
        expect([await chosen(visit), await panelText(visit)]).toEqual(before);
      }
    },
  );

  it('lets a person choose and type, with mouse and keys', async () => {
    const visit = await opened(stage, SURE);
    await pressButton(visit, OTHER_RULE);
    await chooseCategory(visit, 0, 'paid');
    const field = await button(visit, FIELD);
    await visit.clickAt(field.x, field.y);
    await visit.type('4.2');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('$4.20 a day'),
    );
    const { drawOrder, grants } = await chosen(visit);
    expect(drawOrder).toMatchObject({ rule: 'promotional-first', chosenBy: 'user' });
    expect(grants.map(({ categorySource }) => categorySource)).toContain('user');
  });
});
