import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Notice } from '../../../components/Notice.tsx';
import { issue } from '../../../lib/analysis/issue.ts';
import { totalsOf } from '../../../lib/analysis/totals/totals.ts';
import { noticeOf } from '../../../lib/view/notice.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

it('leads from each warning, those folded away included, to what explains it', () => {
  const codes = ['state-missing', 'near-expiry', 'doubt-control', 'organization-unsettled'] as const;
  const issues = codes.map((code, place) => issue(code, place < 2 ? place + 1 : null, 'Acme'));
  const notice = noticeOf({ issues, totals: totalsOf([]) }, words);
  const onExplain = vi.fn();
  render(<Notice notice={notice ?? expect.fail()} onExplain={onExplain} />);
  for (const [told, code] of [
    [/another organization/, 'organization-unsettled'],
    [/a control/, 'doubt-control'],
    [/State cell is empty/, 'state-missing'],
    [/within a day/, 'near-expiry'],
  ] as const) {
    const item = screen.getByText(told);
    fireEvent.click(within(item).getByRole('button', { name: 'Help', hidden: true }));
    expect(onExplain).toHaveBeenLastCalledWith(code);
  }
});
