import { addDays } from 'date-fns/addDays';
import { subDays } from 'date-fns/subDays';
import { describe, expect, inject, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForCompletePanel, waitForStatus } from '../browsers/panel.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { twoFrames } from '../visit/frames.ts';
import { openedMarked } from '../visit/host-page.ts';
import { waitForPaint } from '../visit/looks.ts';
import { shownIn } from '../visit/redraw.ts';
import type { Stage } from '../visit/stage.ts';

const HEADERS = ['Received', 'State', 'Balance', 'Expires'];
const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const [received, expires] = [subDays(new Date(), 20), addDays(new Date(), 300)].map((day) =>
  WRITTEN.format(day),
);

/** A page with as many grants as columns, each row of which holds what is given, in another cell each. */
function clickable(style: string, held: string): string {
  const cells = [received ?? '', 'Available', '$5.00 / $5.00', expires ?? ''];
  const rows = cells.map((_, place) => cells.map((cell, nth) => (nth === place ? cell + held : cell)));
  return pageWithTable({ headers: HEADERS, rows, before: `<style>${style}</style>` });
}

const LINK = '<a href="#grant" aria-label="Grant"></a>';
const STRETCHED = 'a::after { content: ""; position: absolute; inset: 0 }';

/** What lies over each row, the style of its page, and what the cells hold. */
const STRETCHED_OVER: [what: string, style: string, held: string][] = [
  ['a link that is stretched over it', `tr { position: relative } ${STRETCHED}`, LINK],
  ['a link that is stretched over a row with a transform', `tr { transform: scale(1) } ${STRETCHED}`, LINK],
  [
    'a link that is itself laid over it',
    'tr { position: relative } a { position: absolute; inset: 0 }',
    LINK,
  ],
  ['a link deep in a cell', `tr { position: relative } ${STRETCHED}`, `<span><b>${LINK}</b></span>`],
  [
    'a button with a part before it that covers it',
    'tr { position: relative } button { all: unset } button::before { content: ""; position: absolute; inset: 0 }',
    '<button aria-label="Grant"></button>',
  ],
];

/** What a click in the middle of each cell of each row would hit, and at the mark of the row. */
function hit(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const cells = [...document.querySelectorAll('tbody td')];
    return cells.flatMap((cell) => {
      cell.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = cell.getBoundingClientRect();
      const at = (x: number) => document.elementFromPoint(x, top + height / 2)?.localName ?? '';
      return [at((left + right) / 2), at(right - 12)];
    });
  });
}

async function opened(stage: Stage, page: string): Promise<Visit> {
  const visit = await stage.open({ page });
  await waitForStatus(visit, 'ok');
  await twoFrames(visit);
  return visit;
}

/** What does not depend on the browser: Chromium shows it with each `npm test`, and Firefox with the long counts. */
const itThoroughly = it.runIf(inject('isThorough'));

onStage((stage, name) => {
  describe('a click on a row', () => {
    it('goes to what is stretched over it, whichever cell that is in', async () => {
      const show = shownIn(stage);
      for (const [what, style, held] of STRETCHED_OVER) {
        const visit = await show(clickable(style, held));
        await waitForStatus(visit, 'ok');
        await twoFrames(visit);
        expect(new Set(await hit(visit)), what).toEqual(new Set([held.includes('<a') ? 'a' : 'button']));
      }
    });

    it('goes to a link stretched over the whole table, which nothing of ours holds back', async () => {
      const style = `.scroll { position: relative } ${STRETCHED}`;
      const visit = await opened(stage, clickable(style, LINK));
      expect(new Set(await hit(visit))).toEqual(new Set(['a']));
    });
  });

  itThoroughly('leaves a shadow that the page draws in a cell', async () => {
    const style = 'td { box-shadow: inset 0 -1px 0 rgb(1, 2, 3) }';
    const visit = await opened(stage, clickable(style, ''));
    const shadows = await visit.evaluate(() =>
      [...document.querySelectorAll('td')].map((cell) => getComputedStyle(cell).boxShadow),
    );
    expect(new Set(shadows)).toEqual(new Set(['rgb(1, 2, 3) 0px -1px 0px 0px inset']));
  });

  itThoroughly(
    'draws nothing anew for a page that changes its root in every frame, and follows when that makes it dark',
    async () => {
      const style = 'body { background: #fff } .dark body { background: #101010; color: #eee }';
      const visit = await opened(stage, clickable(style, ''));
      await waitForCompletePanel(visit);
      await twoFrames(visit);
      const drawn = await visit.evaluate(async () => {
        let times = 0;
        const replace = CSSStyleSheet.prototype.replaceSync;
        CSSStyleSheet.prototype.replaceSync = function counted(text) {
          times += 1;
          replace.call(this, text);
        };
        for (let frame = 0; frame < 20; frame++) {
          document.documentElement.dataset.frame = String(frame);
          document.body.style.setProperty('--frame', String(frame));
          await new Promise((done) => requestAnimationFrame(done));
        }
        return times;
      });
      expect(drawn).toBe(0);
      await visit.evaluate(() => document.documentElement.classList.add('dark'));
      await waitForPaint(visit, 'dark');
    },
  );

  itThoroughly(
    'leaves its style sheet as it is for a page that changes its list in every frame, or the pointer in it',
    async () => {
      const icon = '.icon::before { content: "!" } @media print { td::after { content: "!" } }';
      const page = clickable(`${icon} .marked { color: red }`, '<i class="icon"></i>');
      const visit = await openedMarked(stage, page);
      const times = await visit.evaluate(async () => {
        let times = 0;
        const { set } = Object.getOwnPropertyDescriptor(StyleSheet.prototype, 'disabled') ?? {};
        Object.defineProperty(StyleSheet.prototype, 'disabled', {
          set(this: StyleSheet, value: boolean) {
            times += 1;
            set?.call(this, value);
          },
        });
        const [cell, table] = [document.querySelector('td'), document.querySelector('table')];
        for (let frame = 0; frame < 9; frame++) {
          cell?.classList.toggle('marked');
          table?.setAttribute('data-frame', String(frame));
          cell?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(done));
        }
        return times;
      });
      expect(times).toBe(0);
    },
  );

  itThoroughly('is written from left to right in its own language on a page that is not', async () => {
    const page = clickable('', '').replace('<html lang="en">', '<html lang="en" dir="rtl">');
    const visit = await opened(stage, page);
    const own = await visit.evaluate(() => {
      const panel = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.panel');
      const { lang } = panel?.closest<HTMLElement>('[lang]') ?? { lang: '' };
      return { lang, direction: panel && getComputedStyle(panel).direction };
    });
    expect(own).toEqual({ lang: 'en-US', direction: 'ltr' });
  });

  // No driver of Firefox prints.
  if (name === 'chromium') printed(stage);
});

function printed(stage: Stage): void {
  it('is one line on paper, and the marks stay', async () => {
    const visit = await opened(stage, clickable('', ''));
    await visit.media('print');
    const { height, says, marks } = await visit.evaluate(() => {
      const panel = document.querySelector('grantlens-panel');
      const read = panel?.shadowRoot?.querySelector('.read');
      const cells = [...document.querySelectorAll('tbody td')];
      return {
        height: panel?.getBoundingClientRect().height ?? 0,
        says: read ? getComputedStyle(read, '::after').content : '',
        marks: cells.map((cell) => getComputedStyle(cell, '::before').content),
      };
    });
    await visit.media('screen');
    expect(says).toContain('$20.00');
    expect(height).toBeLessThan(70);
    expect(marks.filter((content) => /\w/.test(content) && content !== 'none')).toHaveLength(HEADERS.length);
  });
}
