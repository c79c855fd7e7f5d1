import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { type DrawnPage, documentWith, UNMARKED_CHANGES } from '../samples/drawn/index.ts';
import { twoFrames } from '../visit/frames.ts';
import type { Stage } from '../visit/stage.ts';

/** A page that has had its time to load is looked at anew once. */
async function openedAtRest(stage: Stage, page: string): Promise<Visit> {
  const visit = await stage.open({ page });
  await waitForStatus(visit, 'ok');
  await visit.until(() => performance.now() > 6000);
  await twoFrames(visit);
  return visit;
}

/** What a page does in its own script after it was read. */
function withScript(page: DrawnPage, script: string): string {
  return documentWith({
    ...page,
    behind: `${page.behind ?? ''}<script>window.change = () => {${script}}</script>`,
  });
}

onStage((stage) => {
  describe.each(Object.entries(UNMARKED_CHANGES))('%s', (_, { doubtful, plain }) => {
    it.each(Object.entries(doubtful))('is seen: %s', async (_name, { page, script }) => {
      const visit = await openedAtRest(stage, withScript(page, script));
      await visit.evaluate(() => (window as unknown as { change: () => void }).change());
      await waitForStatus(visit, 'partial');
    });

    it.each(Object.entries(plain))('means nothing: %s', async (_name, { page, script }) => {
      const visit = await openedAtRest(stage, withScript(page, script));
      await visit.evaluate(() => (window as unknown as { change: () => void }).change());
      const start = await visit.evaluate(() => performance.now());
      await visit.until((from) => performance.now() > from + 5000, start);
      // A look in the midst of a movement may be in doubt until the next one.
      await expect(waitForStatus(visit, 'ok')).resolves.toBeUndefined();
    });
  });
});
