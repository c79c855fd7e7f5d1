import { expect, inject, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { panelStatus, pressButton } from '../browsers/panel.ts';
import { openScreenshot } from '../browsers/screenshot.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { accounts } from '../samples/today.ts';
import { shimOf } from '../visit/stage.ts';

const HEADERS = ['Received', 'State', 'Balance', 'Expires'];
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwe'.repeat(6);
const RTL = 'متاح حتى نهاية الشهر القادم من السنة';
const CJK = '可用额度'.repeat(40);

const row = (state: string, balance = '$5.00 / $5.00', expires = 'Mar 1, 2031') => [
  'Nov 2, 2025',
  state,
  balance,
  expires,
];
const many = (count: number, state: string) =>
  Array.from({ length: count }, (_, nth) => row(state, `$${nth + 1}.00 / $${nth + 1}.00`));
const tableOf = (...rows: string[][]) => pageWithTable({ headers: HEADERS, rows });
const wide = (count: number) => {
  const further = Array.from({ length: count }, (_, nth) => `column ${nth}`);
  return pageWithTable({ headers: [...HEADERS, ...further], rows: [[...row('Available'), ...further]] });
};

const PAGES: Record<string, string> = {
  'the documented account': samplePage(accounts.B),
  'a total that nothing explains': samplePage({
    ...accounts.B,
    headline: { label: 'Credit balance', amount: '$12.34' },
  }),
  'long words': tableOf(row('Available'), row(LONG, '$1.00 / $1.00', LONG)),
  'words from right to left': tableOf(row('Available'), row(RTL, '$1.00 / $1.00', RTL)),
  'words without spaces': tableOf(row('Available'), row(CJK, '$1.00 / $1.00', CJK)),
  'large amounts': tableOf(row('Paused', '$98,765,432.10 / $98,765,432.10')),
  'signs that XML forbids': tableOf(row('Av&#xFFFE;ail&#x1B;able')),
  ...(inject('isThorough') ? { '70 grants': tableOf(...many(70, 'Available')) } : {}),
  '70 grants of long words': tableOf(...many(70, LONG)),
  'a hundred further columns': wide(100),
};

/** Runs where the content script does: keeps the document that a picture is drawn from, for the test to lay it out. */
function keepDrawing(): void {
  const encode = encodeURIComponent;
  globalThis.encodeURIComponent = (text) => {
    if (String(text).startsWith('<svg')) document.documentElement.dataset.drawing = String(text);
    return encode(text);
  };
}

/** Runs in the page: the places of all words of the picture, laid out once more where they can be measured. */
function layOut() {
  const { drawing = '' } = document.documentElement.dataset;
  const svg = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
  svg.setAttribute('width', '960');
  svg.setAttribute('height', '16383');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.importNode(svg, true));
  document.body.append(host);
  const picture = root.querySelector('.picture');
  const { x, y, width, height } = picture?.getBoundingClientRect() ?? new DOMRect();
  const boxesOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    // What lies below the last line that is shown is cut off.
    const end = element.closest('.lines')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    return [...range.getClientRects()]
      .filter(({ left, right, top }) => right > left && top < end - 1)
      .map(({ left, right, top, bottom }) => ({
        text: element.textContent.slice(0, 30),
        left: left - x,
        right: right - x,
        top: top - y + 3,
        bottom: bottom - y - 3,
      }));
  };
  const isLeaf = ({ children, textContent }: Element) => children.length === 0 && textContent.trim() !== '';
  const boxes = [...(picture?.querySelectorAll('*') ?? [])].filter(isLeaf).map(boxesOf);
  host.remove();
  return { width, height, boxes };
}

async function drawn(visit: Visit) {
  await openScreenshot(visit);
  await pressButton(visit, 'Hide organization and names');
  const parts = await visit.evaluate(() =>
    [
      ...(document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('fieldset label') ?? []),
    ].map((label) => label.textContent?.trim() ?? ''),
  );
  for (const part of parts.filter((name) => name !== 'Table')) await pressButton(visit, part);
  return visit.evaluate(layOut);
}

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

function doTouch(one: Box, other: Box): boolean {
  const isBeside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5;
  return !isBeside && one.top < other.bottom && other.top < one.bottom;
}

onStage(
  (stage) => {
    it.each(Object.keys(PAGES))('keeps all words of a picture inside and apart: %s', async (name) => {
      const visit = await stage.open({ page: PAGES[name] ?? '' });
      await visit.until(
        () =>
          !['', 'reading'].includes(
            document.querySelector('grantlens-panel')?.getAttribute('data-status') ?? '',
          ),
      );
      expect(await panelStatus(visit)).not.toBe('reading');
      const { width, height, boxes } = await drawn(visit);
      expect(width).toBe(960);
      expect(height * 2).toBeLessThan(32_767);
      expect(boxes.length).toBeGreaterThan(10);
      const outside = boxes
        .flat()
        .filter(({ left, right, top, bottom }) => left < 0 || right > 960.1 || top < 0 || bottom > height);
      expect(outside).toEqual([]);
      const touching = boxes.flatMap((own, nth) =>
        boxes
          .slice(nth + 1)
          .flat()
          .flatMap((other) => own.filter((one) => doTouch(one, other)).map((one) => [one, other])),
      );
      expect(touching).toEqual([]);
    });

    it('fits the documented account, as it is first shown, into 1,200 pixels', async () => {
      const visit = await stage.open({ page: PAGES['the documented account'] ?? '' });
      await openScreenshot(visit);
      const { height } = await visit.evaluate(layOut);
      expect(height).toBeGreaterThan(400);
      expect(height).toBeLessThanOrEqual(1200);
    });
  },
  shimOf(keepDrawing, null),
);
