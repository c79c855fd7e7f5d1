import { describe, expect, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';

const PADDED = 'td { padding: 12px 16px }';

/** What stands before each cell, where it is not a mark of ours, and how that looks. */
function generatedBefore(visit: Visit, selector: string): Promise<string[]> {
  return visit.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((cell) => {
        const { content, color, position, backgroundColor } = getComputedStyle(cell, '::before');
        return [content, color, position, backgroundColor].join(' ');
      }),
    selector,
  );
}

onStage((stage, name) => {
  const withoutUs = bareStage();

  describe('what the page generates before its cells stays as it is', () => {
    it.each([
      [
        'that lets clicks through',
        'td:first-child::before { content: "●"; color: red; pointer-events: none }',
      ],
      [
        'laid over its row',
        'tr { position: relative } td:first-child::before { content: ""; position: absolute; inset: 0; background: rgba(255, 220, 0, 0.2); pointer-events: none }',
      ],
      [
        'in a part that lets clicks through',
        'main { pointer-events: none } td:first-child::before { content: "●"; color: green }',
      ],
    ])('%s', async (_, rule) => {
      const page = hostPage({ style: `${PADDED} ${rule}` });
      const cells = 'tbody td:first-child';
      const own = await generatedBefore(await withoutUs.open({ page }), cells);
      expect(await generatedBefore(await openedMarked(stage, page), cells)).toEqual(own);
    });

    const LABELS = 'thead { display: none } td { display: block } td::before { content: "Its label: " }';
    // No driver of Firefox prints.
    it.runIf(name === 'chromium').each([
      ['of its sheet', `@media print { ${LABELS} }`],
      ['within other rules', `@layer page { @media print { @supports (color: red) { ${LABELS} } } }`],
      ['for any element', '@media print { thead { display: none } tr > :before { content: "Its label: " } }'],
    ])('on paper, by a rule %s', async (_, rule) => {
      const page = hostPage({ style: `${PADDED} ${rule}` });
      const visit = await openedMarked(stage, page);
      const own = await withoutUs.open({ page });
      const cells = 'tbody td';
      const marked = (await generatedBefore(visit, cells)).filter((each) => !each.startsWith('none'));
      expect(marked).not.toEqual([]);
      await visit.media('print');
      expect(await generatedBefore(visit, cells)).toEqual(await generatedBefore(own, cells));
      await visit.media('screen');
    });
  });
});
