import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountInsight } from '../../../entrypoints/grants.content/account-insight.ts';
import type { Answer, BackgroundMessages } from '../../../entrypoints/shared/background-messages.ts';
import { newSession, type Session } from '../../../entrypoints/shared/session.ts';
import type { Basis } from '../../../lib/analysis/basis.ts';
import { NO_RULING } from '../../../lib/analysis/insight/ruling.ts';
import { readingOf, type Series } from '../../../lib/analysis/insight/series.ts';
import type { Words } from '../../../lib/words/words.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { insightAnswer, readAt } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

interface Asked {
  request: BackgroundMessages['insight']['told'];
  answer: (answer: Answer<'insight'> | undefined) => void;
  refuse: (error: Error) => void;
}
const { asked } = vi.hoisted(() => ({ asked: [] as Asked[] }));

/** The background: each question waits until the test answers it. */
vi.mock('../../../entrypoints/shared/ask-background.ts', () => ({
  askBackground: (_: 'insight', request: BackgroundMessages['insight']['told']) =>
    new Promise((answer, refuse) => asked.push({ request, answer, refuse })),
}));

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const MOVED: readonly RowTexts[] = SIX_GRANTS.map((row) =>
  row[2] === '$3.93 / $10.00' ? [row[0] ?? '', row[1] ?? '', '$3.50 / $10.00', row[3] ?? ''] : row,
);
const FIRST = readAt('14:00', SIX_GRANTS);
const BASIS = basisOf(pageOf(SIX_GRANTS));
const SECOND = readAt('14:05', MOVED);

const onAnswer = vi.fn();
const keep = vi.fn<(basis: Basis) => Promise<Series>>();
let insight: AccountInsight;
beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  vi.clearAllMocks();
  keep.mockResolvedValue([]);
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 1));
  insight = new AccountInsight({ isInvalid: false }, { keep, organization: undefined }, onAnswer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const idle = () => vi.advanceTimersByTimeAsync(5);
const answerTo = (analysis: typeof FIRST): NonNullable<Answer<'insight'>> => {
  const { view, ruling } = insightAnswer([analysis], words);
  return { view, ruling };
};
async function answer(nth: number, given: Answer<'insight'> | undefined): Promise<void> {
  asked[nth]?.answer(given);
  await idle();
}

describe('what a visit asks the background', () => {
  it('is asked when the page is idle, once for the same rows, and shown when it is answered', async () => {
    insight.take(FIRST, BASIS, newSession());
    insight.take(FIRST, BASIS, newSession());
    expect([asked.length, insight.state]).toEqual([0, { kind: 'waiting' }]);
    await idle();
    expect(asked).toHaveLength(1);
    await answer(0, answerTo(FIRST));
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(insight.state).toMatchObject({
      kind: 'answered',
      view: { lasts: { title: 'How long it lasts' } },
    });
    insight.take(FIRST, BASIS, newSession());
    await idle();
    expect(asked).toHaveLength(1);
  });

  it('weighs the readings of earlier visits with those of this one, once the reading is kept', async () => {
    const earlier = { ...(readingOf(FIRST) ?? expect.fail()), at: 0 };
    keep.mockResolvedValue([earlier, readingOf(SECOND) ?? expect.fail()]);
    insight.take(SECOND, BASIS, newSession());
    await idle();
    expect(keep).toHaveBeenCalledExactlyOnceWith(BASIS);
    expect(asked[0]?.request.visited.series.map(({ at }) => at)).toEqual([0, readingOf(SECOND)?.at]);
    expect(insight.visited.series).toHaveLength(2);
  });

  it('sends the organization’s key alone where its readings are kept, and them where they are gone', async () => {
    const known = new AccountInsight({ isInvalid: false }, { keep, organization: 'acme' }, onAnswer);
    keep.mockResolvedValue([readingOf(SECOND) ?? expect.fail()]);
    known.take(SECOND, BASIS, newSession());
    await idle();
    expect(asked[0]?.request).toMatchObject({ kept: 'acme', visited: { series: [] } });
    await answer(0, null);
    expect(asked[1]?.request.kept).toBeNull();
    expect(asked[1]?.request.visited.series).toHaveLength(1);
    await answer(1, answerTo(SECOND));
    expect(known.state.kind).toBe('answered');
  });

  it('goes on without earlier visits where nothing can be kept', async () => {
    keep.mockRejectedValue(new Error('No answer: keep'));
    insight.take(FIRST, BASIS, newSession());
    await idle();
    expect(asked[0]?.request.visited.series).toHaveLength(1);
  });

  it('keeps the rows anew once memory is switched on', async () => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    await answer(0, answerTo(FIRST));
    insight.keepAgain();
    await idle();
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('leaves no timer behind once it is answered', async () => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    await answer(0, answerTo(FIRST));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops an answer to rows that are gone, and asks for those that are there', async () => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    insight.take(SECOND, BASIS, newSession());
    await answer(0, answerTo(FIRST));
    expect(insight.state).toEqual({ kind: 'waiting' });
    expect(onAnswer).not.toHaveBeenCalled();
    expect(asked[1]?.request.visited.series).toHaveLength(2);
    await answer(1, answerTo(SECOND));
    expect(insight.state.kind).toBe('answered');
  });

  it('is asked anew for what the user says, and the last answer stays meanwhile', async () => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    await answer(0, answerTo(FIRST));
    insight.take(FIRST, BASIS, { ...newSession(), typedRate: '0.47' } satisfies Session);
    await idle();
    expect(insight.state.kind).toBe('answered');
    expect(asked[1]?.request.visited.typedRate).toBe('0.47');
  });

  it('belongs to one organization: what looks alike elsewhere is asked anew and keeps no ruling', async () => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    insight.forget();
    insight.take(FIRST, BASIS, newSession());
    await answer(0, { ...answerTo(FIRST), ruling: { ruledOut: ['soonest-expiry'], survivor: 'paid-first' } });
    expect(insight.state).toEqual({ kind: 'waiting' });
    expect(insight.ruling).toBe(NO_RULING);
    expect(asked).toHaveLength(2);
  });

  it.each<[string, (question: Asked | undefined) => unknown]>([
    ['refuses', (question) => question?.refuse(new Error('Extension context invalidated.'))],
    ['answers with nothing', (question) => question?.answer(undefined)],
    ['stays silent', () => vi.advanceTimersByTimeAsync(10_000)],
  ])('is told to be unanswered where the background %s', async (_, happens) => {
    insight.take(FIRST, BASIS, newSession());
    await idle();
    await happens(asked[0]);
    await idle();
    expect(insight.state).toEqual({ kind: 'unanswered' });
    expect(asked).toHaveLength(1);
  });
});
