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

/** A cause with its verdict, its grounds, and what to do where it may hold. */
export interface CauseView {
  cause: CauseId;
  verdict: CauseVerdict;
  name: string;
  /** '' where the cause says by itself that nothing is certain. */
  verdictName: string;
  reasons: readonly string[];
  /** `null` where it is ruled out: there is nothing to do. */
  help: { action: string; pages: readonly Link[]; source: string; sources: readonly Link[] } | null;
}

export function causeViews({ causes }: Diagnosis, error: ReadError | null, words: Words): CauseView[] {
  return causes.map((judged) => ({
    cause: judged.cause,
    verdict: judged.verdict,
    name: causeName(words, judged.cause, error),
    verdictName: judged.cause === 'unknown' ? '' : verdictName(words, judged.verdict),
    reasons: judged.grounds.map((ground) => groundSentence(words, ground)),
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
    source: source ? words.say('blocked.source', source.name) : '',
    sources: source?.links ?? [],
  };
}
