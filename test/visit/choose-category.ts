import type { Visit } from '../browsers/driver.ts';

/** Chooses the category of the nth grant in the order of use, with the keys that a person would press. */
export async function chooseCategory(visit: Visit, nth: number, category: string): Promise<void> {
  await visit.until((place) => {
    const panel = document.querySelector('grantlens-panel')?.shadowRoot;
    const select = panel?.querySelectorAll<HTMLSelectElement>('select.tag')[place];
    select?.focus();
    return select && panel?.activeElement === select;
  }, nth);
  for (let key = await keyTowards(visit, category); key; key = await keyTowards(visit, category))
    await visit.press(key);
}

/** The key that comes nearer to a category in the focused list; '' once it is chosen. */
function keyTowards(visit: Visit, category: string): Promise<string> {
  return visit.evaluate((wanted) => {
    const select = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
    if (!(select instanceof HTMLSelectElement) || select.value === wanted) return '';
    const at = [...select.options].findIndex(({ value }) => value === wanted);
    return at > select.selectedIndex ? 'ArrowDown' : 'ArrowUp';
  }, category);
}
