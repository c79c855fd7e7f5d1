import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../page-cases/expected.ts';
import { judge, type Seen, type SeenReport } from '../../page-cases/judge.ts';

const totals: SeenReport['totals'] = {
  granted: '30.00',
  used: '8.67',
  expired: '0.00',
  usable: null,
  usableAtLeast: '3.93',
  usableAtMost: '21.33',
};
const grants: SeenReport['grants'] = [
  { expires: '2027-01-01', issues: ['near-expiry'] },
  { expires: null, issues: [] },
];

function seen(change: Partial<Seen> = {}, inTotals: Partial<SeenReport['totals']> = {}): Seen {
  const report = {
    grants,
    totals: { ...totals, ...inTotals },
    issues: [{ code: 'part-pages', message: 'There are more pages of $9.00 each.' }],
  };
  return { status: 'partial', words: 'You can spend\n$3.93 to $21.33', report, ...change };
}

const none: Seen = { status: null, words: '', report: null };
const unreadable: Seen = { status: 'unreadable', words: 'This page could not be read.', report: null };

describe('the judging of a page case', () => {
  it.each<[Expectation]>([
    [{ status: ['ok', 'partial'] }],
    [{ rows: 2 }],
    [{ granted: '30', used: '8.670', expired: '0.00' }],
    [{ usable: null, usableAtLeast: '3.93', usableAtMost: '21.33' }],
    [{ holds: '3.93' }],
    [{ holds: '21.33' }],
    [{ atMostNoMoreThan: '21.33' }],
    [{ expires: ['2027-01-01', null] }],
    [{ issues: ['part-pages', 'near-expiry'], notIssues: ['part-more'] }],
    [{ neverSays: ['\\$190', 'usable'] }],
  ])('finds nothing wrong where %j is met', (expected) => {
    expect(judge(expected, seen())).toEqual([]);
  });

  it.each<[Expectation, string]>([
    [{ panel: false }, 'expected no panel, saw one: partial'],
    [{ status: ['ok', 'empty'] }, 'expected ok or empty, saw partial'],
    [{ rows: 3 }, 'rows: expected 3, saw 2'],
    [{ granted: '30.01' }, 'granted: expected 30.01, saw 30.00'],
    [{ usable: '0.00' }, 'usable: expected 0.00, saw open'],
    [{ usableAtMost: null }, 'usableAtMost: expected open, saw 21.33'],
    [{ holds: '3.92' }, 'expected 3.92 within the bounds, saw 3.93 to 21.33'],
    [{ holds: '21.34' }, 'expected 21.34 within the bounds, saw 3.93 to 21.33'],
    [{ atMostNoMoreThan: '21.32' }, 'usableAtMost: expected no more than 21.32, saw 21.33'],
    [{ expires: [null, null] }, 'expires: expected [null,null], saw ["2027-01-01",null]'],
    [{ issues: ['part-more'] }, 'issues: expected part-more, saw part-pages, near-expiry'],
    [{ notIssues: ['near-expiry'] }, 'issues: expected no near-expiry, saw it'],
    [{ neverSays: ['\\$9\\.'] }, 'words: expected nothing like /\\$9\\./, saw “$9.”'],
    [{ neverSays: ['you CAN'] }, 'words: expected nothing like /you CAN/, saw “You can”'],
  ])('says what was expected and what was seen where %j is not met', (expected, problem) => {
    expect(judge(expected, seen())).toEqual([problem]);
  });

  it('tells everything that is wrong, not the first alone', () => {
    expect(judge({ status: ['ok'], rows: 1, holds: '50.00' }, seen())).toHaveLength(3);
  });

  it('takes a bound that is not known for an open one', () => {
    const open = seen({}, { usableAtMost: null });
    expect(judge({ holds: '1000.00' }, open)).toEqual([]);
    expect(judge({ atMostNoMoreThan: '1000.00' }, open)).toEqual([
      'usableAtMost: expected no more than 1000.00, saw open',
    ]);
  });

  it.each(['unreadable', 'empty'])('asks for no figure where the status is %s', (status) => {
    expect(judge({ holds: '21.33', rows: 3 }, { ...unreadable, status })).toEqual([]);
  });

  it('asks for words and codes also where no figure is shown', () => {
    const expected = { issues: ['part-pages'], neverSays: ['could not be read'] };
    expect(judge(expected, unreadable)).toHaveLength(2);
  });

  it('wants a report where the status shows figures and the case asks for some', () => {
    const without = seen({ report: null });
    expect(judge({ holds: '3.93' }, without)).toEqual(['expected figures, saw no report to export']);
    expect(judge({ status: ['partial'] }, without)).toEqual([]);
  });

  it('is content with no panel where none is expected, and nowhere else', () => {
    expect(judge({ panel: false }, none)).toEqual([]);
    expect(judge({ status: ['ok'] }, none)).toEqual(['expected a panel, saw none']);
  });

  it('takes a page that is still being read for no answer, whatever is allowed', () => {
    expect(judge({ notIssues: ['part-more'] }, { ...none, status: 'reading' })).toHaveLength(1);
  });
});
