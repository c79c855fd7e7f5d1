import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem } from '../browsers/panel.ts';

/** Opens the dialog of the report to support; what it shows. */
export async function openReport(visit: Visit): Promise<string> {
  await chooseMenuItem(visit, 'More', 'Question for OpenAI support…');
  return visit.until(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal');
    return dialog?.querySelector('textarea')?.value;
  });
}
