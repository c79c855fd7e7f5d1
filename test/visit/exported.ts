import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem } from '../browsers/panel.ts';

/** The content of the panel's JSON export. */
export async function exportedJson(visit: Visit) {
  const { bytes } = await visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
  return JSON.parse(new TextDecoder().decode(bytes));
}
