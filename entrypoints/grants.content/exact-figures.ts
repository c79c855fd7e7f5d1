import type { ExactAnswer } from '../../lib/analysis/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { ParseExactAnswer, ParseExactRequest } from '../shared/background-request.ts';
import { ANSWER_EVENT, decodeAnswer, HELLO_EVENT, type PassedAnswer } from '../shared/passed-answer.ts';

/** The exact figures of this page visit, where the user has switched them on and the page has asked for them. */
export interface ExactFigures {
  /** What the page was answered last; `null`: nothing so far, or exact figures are off. */
  readonly answer: ExactAnswer | null;
  /** Forgets what the page asked for before now, answers that are still under way included: they are another organization's. */
  forget(): void;
}

export interface ExactFiguresOptions {
  signal: AbortSignal;
  /** Called with each new answer. */
  onAnswer: () => void;
  /** Told what went wrong between us and the background. */
  report: (error: unknown) => void;
}

/** Listens for what the page-world script passes on; without that script nothing ever comes. */
export function followExactFigures({ signal, onAnswer, report }: ExactFiguresOptions): ExactFigures {
  let answer: ExactAnswer | null = null;
  /** When the newest call known was made; what was called before does not count. */
  let newest = 0;
  const take = async (passed: PassedAnswer): Promise<void> => {
    if (passed.calledAt < newest) return;
    newest = passed.calledAt;
    const parsed = await parse(passed.text);
    if (passed.calledAt < newest || signal.aborted) return;
    answer = parsed;
    onAnswer();
  };
  const onPassed = (event: Event) => {
    const passed = decodeAnswer('detail' in event ? event.detail : undefined);
    if (passed) take(passed).catch(report);
  };
  document.addEventListener(ANSWER_EVENT, onPassed, { signal });
  document.dispatchEvent(new Event(HELLO_EVENT));
  return {
    get answer() {
      return answer;
    },
    forget() {
      answer = null;
      newest = performance.now();
    },
  };
}

async function parse(text: string | null): Promise<ParseExactAnswer> {
  if (text === null) return { kind: 'problem', problem: 'too-large' };
  const request: ParseExactRequest = { ask: 'parse-exact', text };
  return askBackground(request);
}
