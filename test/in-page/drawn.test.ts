import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { waitForStatus } from '../browsers/panel.ts';
import { DRAWN_KINDS, documentWith, SPENDABLE } from '../samples/drawn/index.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

onStage((stage) => {
  describe.each(Object.entries(DRAWN_KINDS))('%s', (_, { doubtful, plain }) => {
    it.each(Object.entries(doubtful))('is no certain figure: %s', async (_name, page) => {
      const visit = await stage.open({ page: documentWith(page) });
      await visit.until(() =>
        document.querySelector('grantlens-panel:is([data-status=partial], [data-status=unreadable])'),
      );
    });

    it.each(Object.entries(plain))('means nothing: %s', async (_name, page) => {
      const visit = await stage.open({ page: documentWith(page) });
      await waitForStatus(visit, 'ok');
      if (!page.list) expect(spendable(await panelFacts(visit))).toBe(SPENDABLE);
    });
  });
});
