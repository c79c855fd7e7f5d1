import { beforeAll, describe, expect, it } from 'vitest';
import { glanceOf } from '../../../lib/history/glance.ts';
import type { Loss } from '../../../lib/history/loss.ts';
import { keep } from '../../../lib/history/organization.ts';
import { DEFAULT_SETTINGS } from '../../../lib/history/settings.ts';
import { NO_MONEY } from '../../../lib/values/money.ts';
import { badgeViewOf } from '../../../lib/view/badge-view.ts';
import { glanceViewOf } from '../../../lib/view/glance-view.ts';
import { historyViewOf } from '../../../lib/view/history-view.ts';
import { memoryLineOf } from '../../../lib/view/memory-line.ts';
import { settingFrom, settingsViewOf } from '../../../lib/view/settings-view.ts';
import { welcomeViewOf } from '../../../lib/view/welcome-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { daysOn, readingAfter, readingOfRows } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** How an organization that was read on the frozen day stands some days after. */
function glanceAfter(days: number, basis = readingAfter(0, '$3.93')) {
  const keeping = keep([], basis, 'en');
  const glance = keeping && glanceOf(keeping.organization, daysOn(days));
  return glance ?? expect.fail('nothing is kept');
}

describe('the line that says whether readings are kept', () => {
  it('offers to turn it off or on where that is possible, and says why not elsewhere', () => {
    expect(memoryLineOf({ kind: 'kept' }, words)).toMatchObject({
      text: 'Kept in this browser',
      action: { turnsOn: false },
    });
    expect(memoryLineOf({ kind: 'off' }, words)).toMatchObject({
      text: 'Not kept',
      action: { turnsOn: true },
    });
    expect(memoryLineOf({ kind: 'private' }, words).action).toBeNull();
    const failures = (['newer', 'corrupt', 'full', 'refused'] as const).map((problem) =>
      memoryLineOf({ kind: 'failed', problem }, words),
    );
    expect(new Set(failures.map(({ text }) => text)).size).toBe(4);
    for (const { text, action } of failures)
      expect([text.startsWith('Not kept'), action]).toEqual([true, null]);
  });

  it('takes its room before anything is known', () => {
    const { isAwaited, text } = memoryLineOf({ kind: 'waiting' }, words);
    expect([isAwaited, text]).toEqual([true, memoryLineOf({ kind: 'kept' }, words).text]);
  });
});

describe('popup and badge', () => {
  it('say what is left and lost next, nearer and nearer, and how old the reading is', () => {
    const view = (days: number) => glanceViewOf(glanceAfter(days), daysOn(days), words);
    expect(view(0)).toMatchObject({
      name: 'Acme',
      spendable: 'You can spend $23.93',
      next: '$3.93 of it expires on Dec 1, 2026 (in 9 days): use it by Nov 30 (UTC)',
      lost: '',
      urgency: 'soon',
    });
    expect(view(3)).toMatchObject({ urgency: 'near', age: 'Read 3 days ago' });
    const badge = (days: number) => badgeViewOf([glanceAfter(days)], words);
    expect(badge(0)).toMatchObject({ text: '9d', urgency: 'soon' });
    expect(badge(3)).toMatchObject({ text: '6d', urgency: 'near' });
  });

  it('count nothing that has expired since the reading', () => {
    expect(glanceViewOf(glanceAfter(20), daysOn(20), words)).toMatchObject({
      spendable: 'You can spend $20.00',
      next: '$15.00 of it expires on Feb 1, 2027 (in 51 days): use it by Jan 31 (UTC)',
      urgency: 'later',
    });
  });

  it('begin a sentence about an uncertain amount as one', () => {
    const unread = readingOfRows(0, [['Oct 9, 2026', 'Paused', '$5.00 / $5.00', 'Feb 1, 2027']]);
    const { next } = glanceViewOf(glanceAfter(0, unread), daysOn(0), words);
    expect(next).toBe('Up to $5.00 of it expires on Feb 1, 2027 (in 71 days): use it by Jan 31 (UTC)');
  });

  it('say under which rule it is, where the user has chosen one, and that a clock was ahead', () => {
    const glance = glanceAfter(0);
    const expiry = glance.nextExpiry ?? expect.fail('nothing expires');
    const view = (lost: Loss) =>
      glanceViewOf({ ...glance, nextExpiry: { ...expiry, lost }, isAhead: true }, daysOn(0), words);
    const loss = { least: NO_MONEY, most: expiry.amount.atLeast };
    expect(view({ ...loss, rule: 'oldest-first' })).toMatchObject({
      lost: 'At your rate so far, up to $3.93 of it expires unused. This applies under the rule “Oldest first”.',
      age: expect.stringMatching(/^Read on Nov 22, 2026.* by a clock that was ahead$/),
    });
    expect(view({ ...loss, rule: null }).lost).toBe('At your rate so far, up to $3.93 of it expires unused.');
  });

  it('say that there are no grants, and show no badge then', () => {
    const none = glanceAfter(0, readingOfRows(0, []));
    expect(glanceViewOf(none, daysOn(0), words)).toMatchObject({ spendable: 'No credit grants', next: '' });
    expect(badgeViewOf([none], words)).toBeNull();
    expect(badgeViewOf([], words)).toBeNull();
  });
});

describe('the list of readings', () => {
  it('shows a reading with its span and its range, and names its buttons after it', () => {
    const listed = {
      id: 'r',
      from: daysOn(0),
      until: daysOn(1),
      status: 'partial',
      atLeast: '3.00',
      atMost: null,
      grants: 6,
    } as const;
    const organizations = [{ key: 'k', name: null, readings: [listed], hasMore: true }];
    const [view] = historyViewOf(organizations, null, words).organizations;
    expect(view).toMatchObject({ name: 'Organization without a name', hasMore: true });
    expect(view?.rows[0]).toMatchObject({ spendable: 'at least $3.00', grants: '6' });
    expect(view?.rows[0]?.read).toMatch(/ to /);
    expect(view?.rows[0]?.forget).toMatch(/^Delete the reading of Nov 22, 2026/);
  });

  it('shows one time where both are of one minute, and whose clock was ahead', () => {
    const listed = {
      id: 'a',
      from: daysOn(0),
      status: 'ok',
      atLeast: '3.93',
      atMost: '3.93',
      grants: 4,
    } as const;
    const readIn = (
      reading: Omit<Parameters<typeof historyViewOf>[0][number]['readings'][number], keyof typeof listed>,
    ) => {
      const readings = [{ ...listed, ...reading }];
      const [view] = historyViewOf(
        [{ key: 'k', name: null, readings, hasMore: false }],
        null,
        words,
      ).organizations;
      return view?.rows[0]?.read;
    };
    const once = readIn({ until: daysOn(0) });
    expect(readIn({ until: daysOn(20 / (24 * 60 * 60)) })).toBe(once);
    expect(readIn({ until: daysOn(1) })).toMatch(/ to /);
    expect(readIn({ until: daysOn(0), isAhead: true })).toBe(`${once} (your clock was ahead)`);
  });

  it.each([
    [{ isEither: true }, '$3.93 or $65.07'],
    [{ isEither: false }, '$3.93 to $65.07'],
    [{}, '$3.93 to $65.07'],
  ])('says one of two figures only where nothing between them is possible: %o', (kept, said) => {
    const listed = { id: 'a', from: daysOn(0), until: daysOn(0), status: 'partial', grants: 4 } as const;
    const reading = { ...listed, atLeast: '3.93', atMost: '65.07', ...kept };
    const organizations = [{ key: 'k', name: null, readings: [reading], hasMore: false }];
    const [view] = historyViewOf(organizations, null, words).organizations;
    expect(view?.rows[0]?.spendable).toBe(said);
  });
});

describe('settings and welcome', () => {
  it('set what is chosen, and nothing by a value that there is not', () => {
    const { settings } = settingsViewOf(DEFAULT_SETTINGS, true, 1_500_000, words);
    for (const { name, options } of settings)
      for (const { value } of options) expect(Object.keys(settingFrom(name, value))).toEqual([name]);
    for (const { name, value, options } of settings)
      expect(
        options.map((each) => each.value),
        name,
      ).toContain(value);
    expect([settingFrom('theme', 'loud'), settingFrom('keepFor', ''), settingFrom('rule', 'x')]).toEqual([
      {},
      {},
      {},
    ]);
  });

  it('say how much room is taken where that is known', () => {
    const about = (size: number | null) => settingsViewOf(DEFAULT_SETTINGS, true, size, words).about;
    expect(about(1_500_000).at(-1)).toBe('Your history takes about 1.5 MB in this browser.');
    expect(about(null)).toHaveLength(1);
  });

  it('tell at the first start what is kept and what never', () => {
    const { kept, never, address } = welcomeViewOf(words);
    expect([kept, never]).toEqual([expect.stringContaining('keeps'), expect.stringContaining('never')]);
    expect(address).toMatch(/^https:\/\/platform\.openai\.com\//);
  });
});
