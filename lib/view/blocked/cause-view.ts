import type { CauseId, CauseVerdict, Diagnosis, JudgedCause, ReadError } from '../../blocked/index.ts';
import {
  causeAction,
  causeName,
  causeSource,
  groundSentence,
  type Link,
  pageLink,
  verdictName,
  type Words,
} from '../../words/index.ts';
import { restsOnCategory } from './category-view.ts';

/** A cause with its verdict, its grounds, and what to do where it may hold. */
export interface CauseView {
  cause: CauseId;
  verdict: CauseVerdict;
  name: string;
  /** '' where the cause says by itself that nothing is certain. */
  verdictName: string;
  reasons: readonly string[];
  /** What leads to the categories on which it rests; '' where it rests on none. */
  setCategory: string;
  /** `null` where it is ruled out: there is nothing to do. */
  help: { action: string; pages: readonly Link[]; source: string; sources: readonly Link[] } | null;
}

/** Causes behind one line. */
interface MoreCauses {
  verdict: CauseVerdict;
  label: string;
  causes: readonly CauseView[];
}

/** The causes: those to look at first, and behind a line each what else is possible and what is ruled out. */
export interface CausesView {
  label: string;
  first: readonly CauseView[];
  more: readonly MoreCauses[];
}

/** So many are looked at first where fewer are likely. */
const FIRST = 3;

/** What the view of a cause depends on: the error, and whether there are categories to set. */
interface Told {
  error: ReadError | null;
  canSet: boolean;
}

/** That the cause is not known is said only where none is likely. */
export function causesView(diagnosis: Diagnosis, { error, canSet }: Told, words: Words): CausesView {
  const told = diagnosis.causes.filter(({ cause }, place) => cause !== 'unknown' || place === 0);
  const views = causeViews(told, { error, canSet }, words);
  const of = (wanted: CauseVerdict) => views.filter(({ verdict }) => verdict === wanted);
  const [likely, possible, ruledOut] = [of('likely'), of('possible'), of('ruled-out')];
  const shown = Math.max(0, FIRST - likely.length);
  const [others, out] = [possible.slice(shown), ruledOut];
  return {
    label: words.say('blocked.causes'),
    first: [...likely, ...possible.slice(0, shown)],
    more: [
      { verdict: 'possible' as const, label: words.count('blocked.more', others.length), causes: others },
      { verdict: 'ruled-out' as const, label: words.count('blocked.out', out.length), causes: out },
    ].filter(({ causes }) => causes.length > 0),
  };
}

function causeViews(causes: readonly JudgedCause[], { error, canSet }: Told, words: Words): CauseView[] {
  return causes.map((judged) => ({
    cause: judged.cause,
    verdict: judged.verdict,
    name: causeName(words, judged.cause, error),
    verdictName: judged.cause === 'unknown' ? '' : verdictName(words, judged.verdict),
    reasons: judged.grounds.flatMap((ground) => groundSentence(words, ground) ?? []),
    setCategory: canSet && restsOnCategory(judged.grounds) ? words.say('blocked.set_category') : '',
    help: judged.verdict === 'ruled-out' ? null : helpFor(judged, error, words),
  }));
}

function helpFor(
  { cause, row }: JudgedCause,
  error: ReadError | null,
  words: Words,
): NonNullable<CauseView['help']> {
  const source = row && causeSource(words, row.source);
  return {
    action: causeAction(words, cause, error),
    pages: (row?.pages ?? []).map((page) => pageLink(words, page)),
    source: source?.name ?? '',
    sources: source?.links ?? [],
  };
}
