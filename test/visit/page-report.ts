import type { Visit } from '../browsers/driver.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { HEADERS, ROWS } from './bad-pages.ts';

/** What on the page belongs to its user. */
export const SECRETS = ['Quillfeather', 'Zimmerbach', 'org-7Kx42pQ', '12.34', '4,321', 'Bellweather'];
export const UNREADABLE = pageWithTable({
  headers: [...HEADERS, 'Balance'],
  rows: ROWS.map((row, index) => [
    ...row,
    index === 0 ? 'Zimmerbach &lt;zim@quillfeather.example&gt;' : '$12.34',
  ]),
  before: `<nav><a href="/org-7Kx42pQ">Quillfeather Ltd</a></nav><h1 title="Bellweather">Credit Grants</h1>
    <p>Credit balance $4,321.00</p><input value="Quillfeather">`,
});

/** The text in the dialog; `null` if there is none. */
export const shownText = (visit: Visit) =>
  visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
    return dialog?.matches(':modal') ? (dialog.querySelector('textarea')?.value ?? '') : null;
  });

export const waitForDialog = (visit: Visit) =>
  visit.until(() => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal'));
