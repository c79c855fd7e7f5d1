import { cardsWith, type DrawnKind, ROWS, tableWith, withBehind } from './page.ts';

const steps = (done: number) =>
  `<ol class="s">${['Asked', 'Checked', 'Usable'].map((step, nth) => `<li class="${nth < done ? 'd' : ''}">${step}</li>`).join('')}</ol>`;
const withSteps = (...done: number[]) =>
  cardsWith(ROWS.map((row, nth) => row.map((cell, at) => (at === 3 ? cell + steps(done[nth] ?? 3) : cell))));
const withSigns = (...signs: string[]) =>
  cardsWith(
    ROWS.map((row, nth) =>
      row.map((cell, at) =>
        at === 3 ? `${cell}<p><b>● Requested</b> <b>${signs[nth]} Funded</b></p>` : cell,
      ),
    ),
  );
const badge = (nth: number, style: string) =>
  tableWith(
    ROWS.map((row, at) =>
      row.map((cell, index) => (index === 1 && at === nth ? `<b style="${style}">${cell}</b>` : cell)),
    ),
  );
const MARK = (words: string) =>
  `<x-mark></x-mark><script>for (const mark of document.querySelectorAll('x-mark')) if (!mark.shadowRoot) mark.attachShadow({ mode: 'open' }).innerHTML = '${words}'</script>`;

/** The same words in other colours, and marks whose words their own component alone knows. */
export const COLOURED_WORDS: DrawnKind = {
  doubtful: {
    'steps that are not all done': { style: '.s li{color:#aaa} .s .d{color:#060}', list: withSteps(3, 1, 3) },
    'steps with a sign each': { list: withSigns('●', '○', '●') },
    'steps with a tick each': { list: withSigns('✓', '✗', '✓') },
    'steps on a ground': { style: '.s .d{background:#060;color:#060}', list: withSteps(1, 3, 3) },
    'a State in grey': { list: badge(1, 'color:#999') },
    'a State on another ground': { list: badge(0, 'background:#fdd') },
    'a State in another line of cards': {
      style: '.cards li:nth-child(2) p:nth-child(2){color:#a00}',
      list: cardsWith(),
    },
    'a mark of a component': { list: tableWith(withBehind(1, '', MARK('clawed back'))) },
    'a mark of a component in each row': {
      list: tableWith(withBehind(1, '<x-mark></x-mark>', MARK('lent to others'), '')),
    },
    'a frame in a row': {
      list: tableWith(withBehind(1, '<iframe srcdoc="frozen" style="width:80px;height:20px"></iframe>')),
    },
  },
  plain: {
    'steps that are all done': { style: '.s li{color:#aaa} .s .d{color:#060}', list: withSteps(3, 3, 3) },
    'steps with the same signs': { list: withSigns('●', '●', '●') },
    'every other row on a ground': { style: 'tr:nth-child(even) td{background:#eee}' },
    'a row in a black that is hardly another': { style: 'tr:nth-child(2) td{color:#111}' },
    'expired grants in grey': { style: 'tr:nth-child(3) td{color:#999}' },
    'days in red that come soon': {
      list: tableWith(
        ROWS.map((row, at) =>
          row.map((cell, index) => (index === 3 && at === 0 ? `<b style="color:#a00">${cell}</b>` : cell)),
        ),
      ),
    },
    'the same icon of a component': {
      style: 'x-icon{display:inline-block;width:12px;height:12px}',
      list: tableWith(withBehind(1, '<x-icon></x-icon>', '<x-icon></x-icon>', '<x-icon></x-icon>')),
    },
    'a picture at the head of each card': {
      style: '.i{float:right}',
      list: cardsWith().replaceAll('<li>', '<li><span class="i" aria-hidden="true">💳</span>'),
    },
  },
};
