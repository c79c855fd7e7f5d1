import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../../../lib/analysis/issue.ts';
import { calendarFile } from '../../../lib/export/calendar/calendar.ts';
import { instantOf } from '../../../lib/values/day.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { basisOf, PROVENANCE, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

async function ics(rows: readonly RowTexts[], readAt = PROVENANCE.readAt): Promise<string> {
  const basis = { ...basisOf(pageOf(rows)), provenance: { ...PROVENANCE, readAt } };
  const file = await calendarFile(accountFrom(basis), words);
  if (!('content' in file)) throw new Error(file.reason);
  return file.content;
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

/** A calendar that imports as RFC 5545 says: a higher sequence replaces the event of that UID. */
function imported(...files: string[]): Map<string, InstanceType<typeof ICAL.Event>> {
  const calendar = new Map<string, InstanceType<typeof ICAL.Event>>();
  for (const event of files.flatMap(eventsOf)) {
    const there = calendar.get(event.uid);
    if (!there || event.sequence >= there.sequence) calendar.set(event.uid, event);
  }
  return calendar;
}

const LATER = instantOf(new Date('2026-11-23T09:00:00.000Z'));
/** The cells of the third grant, whose $3.93 expire first. */
const [FIRST = expect.fail(), SECOND = expect.fail(), THIRD = expect.fail(), ...EXPIRED] = SIX_GRANTS;

describe('the calendar', () => {
  it('has an all-day event on the UTC day of each expiry with money left', async () => {
    const events = eventsOf(await ics(SIX_GRANTS));
    expect(events.map(({ startDate, summary }) => [startDate.isDate, startDate.toString(), summary])).toEqual(
      [
        [true, '2026-12-01', '$3.93 of OpenAI credit expires, use it by Nov 30 (UTC)'],
        [true, '2027-02-01', '$15.00 of OpenAI credit expires, use it by Jan 31 (UTC)'],
        [true, '2027-03-01', '$5.00 of OpenAI credit expires, use it by Feb 28 (UTC)'],
      ],
    );
    const alarms = events.flatMap(({ component }) => component.getAllSubcomponents('valarm'));
    expect(new Set(alarms.map((alarm) => alarm.getFirstPropertyValue('action')))).toEqual(
      new Set(['DISPLAY']),
    );
  });

  it.each([
    ['2026-10-01', ['-P30D', '-P7D', '-P1D']],
    ['2026-11-01', ['-P7D', '-P1D']],
    ['2026-11-22', ['-P7D', '-P1D']],
    ['2026-11-24', ['-P1D']],
    ['2026-11-30', []],
    ['2026-12-01', []],
  ])('has, read on %s, only the alarms before Dec 1 that lie ahead', async (day, triggers) => {
    const readAt = instantOf(new Date(`${day}T09:00:00.000Z`));
    const [first] = eventsOf(await ics(SIX_GRANTS, readAt));
    const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
    expect(first?.startDate.toString()).toBe('2026-12-01');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(triggers);
  });

  it('names the organization in event and alarm', async () => {
    const account = accountOfRows(SIX_GRANTS);
    const analysis = { ...account.analysis, organization: 'Acme' };
    const file = await calendarFile({ ...account, analysis }, words);
    const [event] = 'content' in file ? eventsOf(file.content) : [];
    expect(event?.summary).toBe('Acme: $3.93 of OpenAI credit expires, use it by Nov 30 (UTC)');
    const [alarm] = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarm?.getFirstPropertyValue('description')).toBe(
      'In 7 days: Acme: $3.93 of OpenAI credit expires, use it by Nov 30 (UTC)',
    );
  });

  it('doubles nothing when it is imported twice', async () => {
    const [once, twice] = [await ics(SIX_GRANTS), await ics(SIX_GRANTS, LATER)];
    expect(imported(once, twice).size).toBe(3);
  });

  it('updates an event whose grant was drawn from, or whose expiry was moved', async () => {
    const moved: RowTexts = [THIRD[0] ?? '', 'Available', '$1.25 / $10.00', 'Jan 1, 2027'];
    const calendar = imported(await ics(SIX_GRANTS), await ics([FIRST, SECOND, moved, ...EXPIRED], LATER));
    const told = [...calendar.values()].map(({ startDate, summary }) => [startDate.toString(), summary]);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(['2027-01-01', '$1.25 of OpenAI credit expires, use it by Dec 31 (UTC)']);
  });

  it('keeps alike grants apart', async () => {
    expect(new Set(eventsOf(await ics([FIRST, FIRST])).map(({ uid }) => uid)).size).toBe(2);
  });

  it('keeps the names of alike grants while one of them is used up, or the rows change places', async () => {
    const one = (left: string, day: string): RowTexts => ['Oct 9, 2026', 'Available', `${left} / $5.00`, day];
    const days = ['Dec 1, 2026', 'Jan 1, 2027', 'Feb 1, 2027'] as const;
    const before = await ics(days.map((day) => one('$5.00', day)));
    const after = await ics(days.map((day, nth) => one(nth === 0 ? '$0.00' : '$1.00', day)).reverse(), LATER);
    const calendar = imported(before, after);
    expect([...calendar.values()].map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    const alike = await ics([one('$0.00', 'Dec 1, 2026'), one('$5.00', 'Dec 1, 2026')]);
    const turned = await ics([one('$5.00', 'Dec 1, 2026'), one('$0.00', 'Dec 1, 2026')], LATER);
    expect(imported(alike, turned).size).toBe(1);
  });

  it.each(['\u0001', '\u007f', '\u009b'])('holds no %j that a text of the page may hold', async (control) => {
    const text = await ics([['Oct 9, 2026', `Pau${control}sed`, '$15.00 / $15.00', 'Feb 1, 2027']]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it.each(['https://x.example/a\r\nATTACH:https://evil.example/', 'javascript:alert(1)', 'no address'])(
    'takes nothing but an address from a report that says it was read on %j',
    async (url) => {
      const account = accountOfRows(SIX_GRANTS);
      const analysis = { ...account.analysis, provenance: { ...PROVENANCE, url } };
      const file = await calendarFile({ ...account, analysis }, words);
      const text = 'content' in file ? file.content.replaceAll('\r\n ', '') : '';
      expect(text).toContain('BEGIN:VEVENT');
      expect(text).not.toMatch(/^ATTACH|javascript:|no address/m);
    },
  );

  it('names nobody in its UIDs, and not the same for another organization', async () => {
    const account = accountOfRows(SIX_GRANTS);
    const uids = async (organization: string) => {
      const file = await calendarFile({ ...account, analysis: { ...account.analysis, organization } }, words);
      return 'content' in file ? eventsOf(file.content).map(({ uid }) => uid) : [];
    };
    const [one, other] = [await uids('Quillfeather'), await uids('Zimmerbach')];
    expect(one.filter((uid) => other.includes(uid))).toEqual([]);
    for (const uid of one) expect(uid).toMatch(/^[0-9a-f]{32}@grantlens$/);
  });

  it('ends its lines with CRLF, folds them at 75 bytes and keeps what is said', async () => {
    const text = await ics([
      ['Oct 9, 2026', 'Pau;sed, \\n «sehr lange Wörter»', '$15.00 / $15.00', 'Feb 1, 2027'],
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    const [event] = eventsOf(text);
    expect(event?.description).toContain('“Pau;sed, \\n «sehr lange Wörter»”');
    expect(event?.summary).toBe('Up to $15.00 of OpenAI credit expires, use it by Jan 31 (UTC)');
  });

  it('says of a doubtful day that it is doubtful, and of no other', async () => {
    const account = accountOfRows(SIX_GRANTS);
    if (account.analysis.status === 'empty') expect.fail();
    const grants = account.analysis.grants.map((grant) =>
      grant.row === 2 ? { ...grant, issues: [issue('near-expiry', 2, 'Feb 1')] } : grant,
    );
    const file = await calendarFile({ ...account, analysis: { ...account.analysis, grants } }, words);
    const events = 'content' in file ? eventsOf(file.content) : [];
    const doubtful = events.filter(({ description }) => description?.includes('The date is uncertain'));
    expect(doubtful.map(({ startDate }) => startDate.toString())).toEqual(['2027-02-01']);
  });

  it('names the rows with money left of which no day ahead is known', async () => {
    const text = await ics([...SIX_GRANTS, ['Oct 9, 2026', 'Available', '$1.00 / $1.00', 'soon']]);
    expect(eventsOf(text)).toHaveLength(3);
    expect(eventsOf(text)[0]?.description).toContain('no future expiry date is known: row 7.');
  });

  it.each([
    ['no grant has money left', EXPIRED],
    [
      'no grant with money left has a known future expiry date',
      [['Oct 9, 2026', 'Available', '$1.00 / $1.00', 'soon']] as RowTexts[],
    ],
  ])('is no file but a sentence, %s', async (reason, rows) => {
    expect(await calendarFile(accountOfRows(rows), words)).toEqual({
      reason: expect.stringContaining(reason),
    });
  });
});
