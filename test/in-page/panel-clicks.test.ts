import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { button } from '../browsers/panel.ts';
import { hostPage, untilMarked } from '../visit/host-page.ts';
import { shownIn } from '../visit/redraw.ts';

const PAGE = hostPage({ style: '.scroll { width: 900px }' });
const around = (open: string, close: string) =>
  PAGE.replace('<div class="scroll">', `${open}<div class="scroll">`).replace(
    '</table></div>',
    `</table></div>${close}`,
  );

/** What lies around the table, and would be pressed with it. */
const AROUND: [what: string, open: string, close: string][] = [
  ['a label', '<label><input type="checkbox">', '</label>'],
  ['an element with onclick', '<div onclick="heard.push(event.type)">', '</div>'],
  ['a link', '<a href="#grants">', '</a>'],
  ['the summary of a fold', '<details open><summary>', '</summary></details>'],
  [
    'what is a button by its role',
    '<div role="button" tabindex="0" onclick="heard.push(event.type)">',
    '</div>',
  ],
  ['a label around a link', '<label><input type="checkbox"><a href="#grants">', '</a></label>'],
  [
    'what listens to two clicks',
    '<div ondblclick="heard.push(event.type)" oncontextmenu="heard.push(event.type)">',
    '</div>',
  ],
];

onStage((stage) => {
  it('a click on the panel is none on what lies around the table', async () => {
    const show = shownIn(stage);
    for (const [what, open, close] of AROUND) {
      const visit = await untilMarked(await show(around(open, close)));
      await visit.evaluate(() => void Object.assign(window, { heard: [] }));
      const state = () =>
        visit.evaluate(() => [
          (window as unknown as { heard: string[] }).heard.join(),
          location.hash,
          document.querySelector('input')?.checked ?? false,
          document.querySelector('details')?.open ?? true,
        ]);
      const before = await state();
      await visit.evaluate(() => {
        document.querySelector('grantlens-panel')?.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      const place = await visit.evaluate(() => {
        const words = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dd');
        const { left, top } = words?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 5, y: top + 5 };
      });
      for (let times = 0; times < 2; times++) await visit.clickAt(place.x, place.y);
      const fold = await button(visit, 'Collapse');
      expect(fold, what).toBeDefined();
      expect(await state(), what).toEqual(before);
    }
  });
});
