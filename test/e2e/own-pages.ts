import type { Visit } from '../browsers/driver.ts';

/** Presses the button of that name on a page of the extension, by the keyboard alone. */
export async function press(page: Visit, name: string): Promise<void> {
  await page.until((wanted) => {
    const named = ({ ariaLabel, textContent }: Element) => (ariaLabel ?? textContent ?? '').trim();
    const found = [...document.querySelectorAll('button')].find((each) => named(each) === wanted);
    found?.focus();
    return found && !found.disabled && document.activeElement === found;
  }, name);
  await page.press('Enter');
}

/** Gives a file to the page's field. */
export function hand(page: Visit, text: string): Promise<void> {
  return page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'history.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no field for a file.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** What the table of readings says, once it is there. */
export function rowsIn(history: Visit): Promise<{ read: string; spendable: string; grants: string }[]> {
  return history.until(() => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => {
      const [, read = '', spendable = '', grants = ''] = [...row.children].map(
        (cell) => cell.textContent ?? '',
      );
      return { read, spendable, grants };
    });
    return rows.length > 0 && rows;
  });
}

/** What is chosen in the field of that label on the settings page. */
export function setting(options: Visit, label: string): Promise<string> {
  return options.until((wanted) => {
    const fields = [...document.querySelectorAll('select')];
    return fields.find(({ labels }) => labels[0]?.textContent?.startsWith(wanted))?.value;
  }, label);
}

/** Chooses a value there, and waits until the background has it. */
export async function setTo(options: Visit, label: string, value: string): Promise<void> {
  await setting(options, label);
  await options.evaluate(
    (wanted, chosen) => {
      const fields = [...document.querySelectorAll('select')];
      const field = fields.find(({ labels }) => labels[0]?.textContent?.startsWith(wanted));
      if (!field) return;
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
  await options.until(async (chosen) => {
    const reply = await window.chrome.runtime.sendMessage({ ask: 'settings' });
    return JSON.stringify(reply).includes(`"${chosen}"`);
  }, value);
}

/** What the toolbar's button shows. */
export function badgeIn(page: Visit): Promise<{ text: string; title: string }> {
  return page.until(async () => {
    const { action } = window.chrome;
    const [text, title] = await Promise.all([action.getBadgeText({}), action.getTitle({})]);
    return text !== '' && { text, title };
  });
}
