import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem } from '../browsers/panel.ts';

/** What the panel's export to JSON saves. */
export async function exportedJson(visit: Visit) {
  const { bytes } = await visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
  return JSON.parse(new TextDecoder().decode(bytes));
}
