import { EXPORT_FORMATS, type ExportFormat } from '../../lib/export/formats.ts';
import type { Report } from '../../lib/report/write/report.ts';
import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, pressButton } from '../browsers/panel.ts';
import { LATER } from '../samples/page.ts';
import { englishWords } from '../support/words.ts';

/** The panel's final status; `null` if no panel appears. */
export async function settledStatus(visit: Visit): Promise<string | null> {
  const statusNow = () => document.querySelector<HTMLElement>('grantlens-panel')?.dataset.status ?? null;
  try {
    return await visit.until(() => {
      const status = document.querySelector<HTMLElement>('grantlens-panel')?.dataset.status;
      return status !== 'reading' && status;
    });
  } catch {
    return visit.evaluate(statusNow);
  }
}

/** Expands a collapsed panel. */
export async function unfold(visit: Visit): Promise<void> {
  const name = await visit.evaluate(() => {
    const { shadowRoot } = document.querySelector('grantlens-panel') ?? {};
    return shadowRoot?.querySelector('button[aria-expanded="false"]')?.getAttribute('aria-label') ?? null;
  });
  if (name !== null) await pressButton(visit, name);
}

/** Lets the page show what its account has for later, now that the panel has read what it had before. */
export function bringLater(visit: Visit): Promise<boolean> {
  return visit.evaluate((event) => document.dispatchEvent(new Event(event)), LATER);
}

/** Waits until the panel makes a statement, and opens its sections. */
export async function openAfter(visit: Visit, statement: string): Promise<void> {
  await visit.until((wanted) => {
    const { shadowRoot } = document.querySelector('grantlens-panel') ?? {};
    const lines = [...(shadowRoot?.querySelectorAll('.fold .line') ?? [])];
    return lines.some(({ textContent }) => textContent.startsWith(wanted));
  }, statement);
  for (const section of ['Which rule applies to you?', 'Compare the rules'])
    await pressButton(visit, section);
}

/** The panel's sentences, without its buttons. */
export function panelSentences(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const { shadowRoot } = document.querySelector('grantlens-panel') ?? {};
    const parts = [...(shadowRoot?.querySelectorAll<HTMLElement>('section > *') ?? [])];
    // biome-ignore lint/performance/useDomNodeTextContent: each paragraph is to be a line of its own.
    const text = parts.filter((part) => !part.matches('.top, dialog')).map((part) => part.innerText);
    const buttons = [...(shadowRoot?.querySelectorAll('.message button') ?? [])].map(
      (each) => each.textContent,
    );
    const lines = text.join('\n').split(/\n+/);
    return lines.filter((line) => line.trim() !== '' && !buttons.includes(line.trim()));
  });
}

/** The contents of the panel's exports. */
export interface PanelExports extends Record<Exclude<ExportFormat, 'calendar'>, Buffer> {
  /** `null` if no grant with money left has a certain day, so that there may be no calendar. */
  calendar: Buffer | null;
  summary: string;
}

/** Presses the panel's buttons, and returns what the browser saved and what a paste inserts. */
export async function takeExports(visit: Visit): Promise<PanelExports> {
  const words = await englishWords();
  const save = async (format: ExportFormat) => {
    const item = words.say(`action.${format}`);
    return Buffer.from((await visit.download(() => chooseMenuItem(visit, 'Export', item))).bytes);
  };
  const summary = await copySummary(visit);
  const json = await save('json');
  const hasCalendar = hasExpiryAhead(JSON.parse(json.toString('utf8')));
  const others = EXPORT_FORMATS.filter(
    (format) => format !== 'json' && (hasCalendar || format !== 'calendar'),
  );
  const saved: Partial<Record<ExportFormat, Buffer>> = {};
  for (const format of others) saved[format] = await save(format);
  return { summary, json, calendar: null, ...saved } as PanelExports;
}

function hasExpiryAhead({ grants, readAt }: Report): boolean {
  return grants.some(
    ({ status, left, expires }) =>
      status === 'usable' &&
      (left === null || Number(left) > 0) &&
      expires !== null &&
      expires >= readAt.slice(0, 10),
  );
}

async function copySummary(visit: Visit): Promise<string> {
  await pressButton(visit, 'Copy summary');
  // Waits for the panel's message. Before it, a paste would insert an older copy.
  await visit.until(() => {
    const { shadowRoot } = document.querySelector('grantlens-panel') ?? {};
    return shadowRoot?.querySelector('[role=status]')?.textContent;
  });
  return visit.clipboardText();
}
