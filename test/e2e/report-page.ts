import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, waitForStatus } from '../browsers/panel.ts';
import type { SampleAccount } from '../samples/account.ts';
import { samplePage } from '../samples/page.ts';
import type { PackagedStage } from './stage.ts';

/** A file as it is handed to the page; `size` fills it up with spaces. */
export interface HandedFile {
  name: string;
  text: string;
  size?: number;
}

/** What the panel of an account's page exports as JSON. */
export async function exportedReport(stage: PackagedStage, account: SampleAccount): Promise<string> {
  const visit = await stage.open({ page: samplePage(account) });
  await waitForStatus(visit, account.truth.status);
  return exportedFrom(visit);
}

export async function exportedFrom(visit: Visit): Promise<string> {
  const { bytes } = await visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
  return new TextDecoder().decode(bytes);
}

/** The page, ready for reports. */
export async function openReportPage(stage: PackagedStage, options = {}): Promise<Visit> {
  const visit = await stage.openOwn('report.html', options);
  await visit.until(() => document.querySelector('input[type=file]'));
  return visit;
}

/** Gives files to the page, by its field or by dropping them on it. */
export async function hand(
  visit: Visit,
  files: readonly HandedFile[],
  way: 'choose' | 'drop',
): Promise<void> {
  await visit.evaluate(
    (handed, by) => {
      const transfer = new DataTransfer();
      for (const { name, text, size = 0 } of handed)
        transfer.items.add(new File([text.padEnd(size)], name, { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (by === 'choose' && input) {
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return;
      }
      const init = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.body.dispatchEvent(new DragEvent('dragover', init));
      document.body.dispatchEvent(new DragEvent('drop', init));
    },
    files,
    way,
  );
}

/** Waits until so many reports are shown. */
export async function waitForReports(visit: Visit, count: number): Promise<void> {
  await visit.until(
    (wanted) => document.querySelectorAll('.report grantlens-panel').length === wanted,
    count,
  );
}

/** What the page says of what it could not open; waits for it. */
export async function refusal(visit: Visit): Promise<string> {
  return visit.until(() => document.querySelector('[role=alert]')?.textContent);
}

/** The page's refusal of a file of that name, once it is there. */
export async function refusalOf(visit: Visit, name: string): Promise<string> {
  return visit.until((wanted) => {
    const words = document.querySelector('[role=alert]')?.textContent ?? '';
    return words.includes(`“${wanted}”`) && words;
  }, name);
}

/** What does not fit in each report, in its order on the page. */
export function findings(visit: Visit): Promise<string[]> {
  return visit.evaluate(() =>
    [...document.querySelectorAll('.findings')].map((each) => each.textContent ?? ''),
  );
}
