import type { SavedFile, Visit } from './driver.ts';
import { expand, pressButton, waitForCompletePanel } from './panel.ts';

/** Opens the dialog once the panel is complete, and waits for the picture in it. */
export async function openScreenshot(visit: Visit): Promise<void> {
  await waitForCompletePanel(visit);
  await expand(visit);
  await pressButton(visit, 'Screenshot');
  await waitForPreview(visit);
}

export async function waitForPreview(visit: Visit): Promise<void> {
  await visit.until(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal');
    return (dialog?.querySelector('canvas')?.width ?? 0) > 300;
  });
}

export async function waitForNoDialog(visit: Visit): Promise<void> {
  await visit.until(() => !document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog'));
}

/** Opens the dialog, makes the named choices, and saves the picture. */
export async function savedScreenshot(visit: Visit, ...choices: string[]): Promise<SavedFile> {
  await openScreenshot(visit);
  for (const choice of choices) await pressButton(visit, choice);
  const file = await visit.download(() => pressButton(visit, 'Save'));
  await waitForNoDialog(visit);
  return file;
}
