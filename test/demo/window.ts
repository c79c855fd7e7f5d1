import type { BrowserName, Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { bringLater, settledStatus } from './read-panel.ts';
import type { Scene } from './scenes.ts';

/** Opens each page in a tab of one window, and waits until the user closes them or presses Ctrl+C. */
export async function keepWindowOpen(name: BrowserName, extension: string, scenes: Scene[]): Promise<void> {
  // The automation ends the browser at Ctrl+C, and would report a failure.
  process.once('SIGINT', () => {
    process.on('exit', () => {
      process.exitCode = 0;
    });
  });
  const browser = await launch(name, { extension, headed: true });
  try {
    const visits: Visit[] = [];
    // The last tab opened is in front, and that should be the first page.
    for (const { page } of scenes.toReversed()) visits.push(await browser.open({ page }));
    for (const visit of visits) {
      await settledStatus(visit);
      await bringLater(visit);
    }
    console.log('\nThe pages are open in a window: close it, or press Ctrl+C, to end.');
    await Promise.all(visits.map(closed));
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** Waits until the tab is closed. A pending call fails when the page goes; if the next one fails too, the tab is gone. */
async function closed(visit: Visit): Promise<void> {
  for (;;) {
    const ended = await visit.evaluate(() => new Promise<never>(() => undefined)).catch(() => 'ended');
    const answer = await visit.evaluate(() => 'open').catch(() => 'closed');
    if (ended === 'ended' && answer === 'closed') return;
  }
}
