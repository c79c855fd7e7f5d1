import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem } from '../browsers/panel.ts';

/** Opens the dialog of the question for support, and resolves to its text. */
export async function openReport(visit: Visit): Promise<string> {
  await chooseMenuItem(visit, 'More', 'Question for OpenAI support…');
  return visit.until(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal');
    return dialog?.querySelector('textarea')?.value;
  });
}
