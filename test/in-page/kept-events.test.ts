import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Point, Visit } from '../browsers/driver.ts';
import { button, chooseMenuItem, pressButton, waitForCompletePanel } from '../browsers/panel.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';

const PAGE = hostPage({ style: '' });
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Has the page write down all of these events that come to its main part, or to the panel's open root. */
async function listen(visit: Visit, types: readonly string[], isOnRoot = false): Promise<void> {
  await visit.evaluate(
    (wanted, onRoot) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const main = document.querySelector('main');
      const target = onRoot ? document.querySelector('grantlens-panel')?.shadowRoot : main;
      for (const type of wanted) target?.addEventListener(type, () => heard.push(type));
    },
    types,
    isOnRoot,
  );
}

/** Has the page write down each event on its window, while it goes down, that says a part of `typed`. */
async function noteCarried(visit: Visit, typed: string): Promise<void> {
  await visit.evaluate((text) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = [window, document, HTMLElement.prototype].flatMap((each) => {
      const names: string[] = [];
      for (const name in each) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    });
    const carries = ({ key, data }: Event & { key?: string; data?: string }) =>
      [key, data].some((said) => said && text.includes(said));
    const others = ['textInput', 'compositionstart', 'compositionupdate', 'compositionend'];
    for (const type of new Set([...types, ...others]))
      addEventListener(type, (event) => carries(event) && heard.push(event.type), true);
  }, typed);
}

const heard = (visit: Visit) => visit.evaluate(() => (window as unknown as { heard: string[] }).heard);

function placeIn(visit: Visit, selector: string): Promise<Point> {
  return visit.evaluate((wanted) => {
    const panel = document.querySelector('grantlens-panel')?.shadowRoot;
    const element = document.querySelector(wanted) ?? panel?.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 5, y: top + 5 };
  }, selector);
}

onStage((stage) => {
  it('lets no script of the page turn memory off, but a person', async () => {
    const visit = await openedMarked(stage, PAGE);
    const memory = () =>
      visit.evaluate(
        () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.memory')?.textContent,
      );
    await waitForCompletePanel(visit);
    await visit.evaluate(() => {
      const turn = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector<HTMLElement>('.turn');
      turn?.click();
      turn?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await pressButton(visit, 'Collapse');
    await pressButton(visit, 'Expand');
    expect(await memory()).toContain('Kept in this browser');
    await pressButton(visit, 'Turn off');
    await visit.until(() =>
      document
        .querySelector('grantlens-panel')
        ?.shadowRoot?.querySelector('.memory')
        ?.textContent?.includes('Not kept'),
    );
  });

  it('is pressed without what stands around it, and works', async () => {
    const visit = await openedMarked(stage, PAGE);
    await listen(visit, PRESSES);
    const { x, y } = await placeIn(visit, 'dd');
    await visit.clickAt(x, y);
    await pressButton(visit, 'Collapse');
    await pressButton(visit, 'Expand');
    await visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
    expect(await heard(visit)).toEqual([]);
    const cell = await placeIn(visit, 'td');
    await visit.clickAt(cell.x, cell.y);
    expect(await heard(visit)).toEqual(PRESSES);
  });

  it('lets the page hear the end of a press that began on the page', async () => {
    const visit = await openedMarked(stage, PAGE);
    await listen(visit, PRESSES);
    await visit.evaluate(() => {
      const press = (target: Element | null, type: string) =>
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      const words = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dd') ?? null;
      press(document.querySelector('td'), 'mousedown');
      press(words, 'mouseup');
      press(words, 'mousedown');
      press(words, 'mouseup');
    });
    expect(await heard(visit)).toEqual(['mousedown', 'mouseup']);
  });

  it('keeps what is typed from a listener that came to its open root', async () => {
    const visit = await openedMarked(stage, PAGE);
    await listen(visit, ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'], true);
    const field = await button(visit, 'Daily spend in dollars');
    await visit.clickAt(field.x, field.y);
    await visit.type('4.20');
    await visit.press('Tab');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('$4.20 a day'),
    );
    expect(await heard(visit)).toEqual([]);
  });

  it('keeps what is typed from what listens to the whole page, whichever event carries it', async () => {
    const visit = await openedMarked(stage, PAGE);
    await noteCarried(visit, '4.2');
    const field = await button(visit, 'Daily spend in dollars');
    await visit.clickAt(field.x, field.y);
    await visit.type('4.2');
    await visit.evaluate(() => {
      const field = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
      for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
        field?.dispatchEvent(new CompositionEvent(type, { data: '4.2', bubbles: true, composed: true }));
    });
    await visit.press('Tab');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('$4.20 a day'),
    );
    expect(await heard(visit)).toEqual([]);
  });
});
