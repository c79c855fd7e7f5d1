import { drawRowsOf } from '../../draw/page.ts';
import { type Draft, rowsToLose, withoutRows } from '../draft.ts';
import { messageRow, rowFrom } from '../message-row.ts';
import { elementsOf, HIDINGS, numberRows, putBeside, putNextTo, type Scene } from '../scene.ts';
import { neverOk, type SceneFault } from '../scene-fault.ts';
import { AT_WORK, COUNTS, DENIED, type Drawing, FAILURES, FILTERS, LEFT_OUT, MORE } from './part-drawings.ts';

const lose = (draft: Draft): Draft | null => {
  const gone = rowsToLose(draft);
  return gone && withoutRows(draft, gone);
};

function counts({ sheet, account }: Scene): [seen: number, all: number] {
  return [sheet.rows.length, account.grants.length];
}

/** A list that shows a part, with something beside it that says so. */
function besidePart(drawings: readonly Drawing[], wheres: readonly ('above' | 'below')[]): SceneFault {
  return {
    prepare: lose,
    stage: (scene) => {
      const html = scene.random.pick(drawings)(scene.random, ...counts(scene));
      putBeside(scene, html, scene.random.pick(wheres));
      return true;
    },
  };
}

export const PART_FAULTS: Record<string, SceneFault> = {
  'filter-control': besidePart(FILTERS, ['above', 'above', 'below']),
  'more-control': besidePart(MORE, ['below', 'below', 'above']),
  'count-of-more': besidePart(COUNTS, ['above', 'below']),
  'at-work-beside': besidePart(AT_WORK, ['above', 'below']),
  'sentence-leaves-out': besidePart(LEFT_OUT, ['above', 'below']),
  'sentence-denies': {
    stage: (scene) => {
      const html = scene.random.pick(DENIED)(scene.random, ...counts(scene));
      putBeside(scene, html, scene.random.pick(['above', 'below']));
      return true;
    },
    faultOf: neverOk,
  },
  'failure-beside': besidePart(FAILURES, ['above', 'below']),
  'failure-row': {
    prepare: lose,
    stage: (scene) => {
      const text = scene.random.pick([
        'Could not load more grants.',
        'Loading failed.',
        'Error while loading',
      ]);
      const row = rowFrom(scene, messageRow(scene, `${text} <button>Retry</button>`));
      scene.rows.at(-1)?.after(row);
      return true;
    },
  },
  'list-told-as-part': {
    prepare: lose,
    stage: (scene) => {
      const { list, rows, random } = scene;
      const [seen, all] = counts(scene);
      const tell = random.pick([
        () => list.setAttribute('aria-busy', 'true'),
        () => list.setAttribute('aria-rowcount', String(all + 1)),
        () => list.setAttribute('aria-rowcount', '-1'),
        () =>
          rows.forEach((row, index) => {
            row.setAttribute('aria-posinset', String(index + 1));
            row.setAttribute('aria-setsize', String(all));
          }),
        () => numberRows(scene, 'aria-rowindex', (index) => String(index + 2 + all - seen)),
      ]);
      tell();
      return true;
    },
  },
  'part-heading': {
    prepare: lose,
    stage: ({ heading, random }) => {
      heading.innerHTML = random.pick([
        'Expired credit grants',
        'Promotional credit grants',
        'Credit grants of 2025',
        'Used credit grants',
      ]);
      return true;
    },
  },
  'heading-count': {
    prepare: lose,
    stage: (scene) => {
      const [, all] = counts(scene);
      scene.heading.innerHTML = scene.random.pick([
        `Credit Grants (${all})`,
        `Credit Grants <span class="badge">${all}</span>`,
        `${all} credit grants`,
      ]);
      return true;
    },
  },
  'hidden-other-list': { prepare: lose, stage: hideRest },
  'list-in-two': { prepare: lose, stage: showRestBelow },
};

/** The rows that are not in the list, drawn as a list of their own. */
function restOf(scene: Scene): string {
  const shown = new Set(scene.sheet.rows);
  const rest = scene.whole.rows.filter((row) => !shown.has(row));
  return drawRowsOf(scene.sheet, rest, scene.look);
}

function hideRest(scene: Scene): boolean {
  const { frame, random } = scene;
  const hiding = random.pick(HIDINGS);
  const rest = restOf(scene);
  const html = random.pick([
    `<details><summary>Active grants</summary>${rest}</details>`,
    `<div role="tabpanel" ${hiding}>${rest}</div>`,
    `<section ${hiding}>${rest}</section>`,
    `<div><button aria-expanded="false">More grants</button><div ${hiding}>${rest}</div></div>`,
  ]);
  putNextTo(frame, random, [...elementsOf(scene, html)]);
  return true;
}

function showRestBelow(scene: Scene): boolean {
  const { frame, random } = scene;
  const [first, second] = random.pick([
    ['Promotional grants', 'Purchased credits'],
    ['Active', 'Expired'],
    ['From OpenAI', 'Bought by you'],
    ['2025', '2026'],
  ] as const);
  const level = random.pick(['h3', 'h4']);
  frame.before(...elementsOf(scene, `<${level}>${first}</${level}>`));
  frame.after(...elementsOf(scene, `<${level}>${second}</${level}><div>${restOf(scene)}</div>`));
  return true;
}
