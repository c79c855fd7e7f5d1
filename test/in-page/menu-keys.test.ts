import { beforeEach, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';

const focused = (visit: Visit) => visit.evaluate(focusedWords);

const isMenuOpen = (visit: Visit) =>
  visit.evaluate(() => {
    const menu = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('[role=menu]');
    return menu?.checkVisibility() ?? false;
  });

/** Opens the menu with the key, once the focus is on its button, and waits for its first item to have the focus. */
async function openMenu(visit: Visit): Promise<void> {
  await tabTo(visit, 'Export');
  await visit.press('Enter');
  await visit.until(() => {
    const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
    return active?.role === 'menuitem';
  });
}

/** Whether the item that has the focus is to be seen in full. */
function isWithinWindow(): boolean {
  const item = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
  const { top, bottom } = item?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
  return top >= 0 && bottom <= innerHeight;
}

onStage((stage) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(visit, 'ok');
    await openMenu(visit);
  });

  it('moves through the menu with the arrows, Home and End', async () => {
    expect(await focused(visit)).toBe('Excel');
    for (const [key, words] of [
      ['ArrowDown', 'CSV'],
      ['ArrowUp', 'Excel'],
      ['ArrowUp', 'Text'],
      ['ArrowDown', 'Excel'],
      ['End', 'Text'],
      ['Home', 'Excel'],
    ] as const) {
      await visit.press(key);
      expect(await focused(visit)).toBe(words);
    }
  });

  it.each([
    ['where its button is low in it', 420],
    ['where there is less room than it needs', 160],
  ])('brings every item within the window: %s', async (_, height) => {
    const low = await stage.open({ page: samplePage(accounts.B) }, { width: 1280, height });
    await waitForStatus(low, 'ok');
    await openMenu(low);
    await low.press('End');
    expect(await focused(low)).toBe('Text');
    expect(await low.evaluate(isWithinWindow)).toBe(true);
    await low.press('Home');
    expect(await low.evaluate(isWithinWindow)).toBe(true);
  });

  it('closes the menu with Escape and gives the focus back to its button', async () => {
    expect(await isMenuOpen(visit)).toBe(true);
    await visit.press('Escape');
    expect(await isMenuOpen(visit)).toBe(false);
    expect(await focused(visit)).toMatch(/^Export/);
  });

  it('saves a file with Enter on a menu item, and gives the focus back', async () => {
    const { name } = await visit.download(async () => {
      for (const key of ['ArrowDown', 'Enter']) await visit.press(key);
    });
    expect(name).toMatch(/\.csv$/);
    expect(await isMenuOpen(visit)).toBe(false);
    expect(await focused(visit)).toMatch(/^Export/);
  });

  it('leaves the menu with Tab for what comes after it', async () => {
    await visit.press('Tab');
    expect(await isMenuOpen(visit)).toBe(false);
    expect(await focused(visit)).toBe('Blocked?');
  });
});
