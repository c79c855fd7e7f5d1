import {
  type GrantsAnalysis,
  insightOf,
  readingOf,
  rulingOf,
  type Series,
  withReading,
} from '../../lib/analysis/index.ts';
import { insightWords } from '../../lib/words/index.ts';
import type { Answer, Request } from '../shared/background-messages.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { MemoryError, organizationOf } from '../shared/memory/index.ts';
import type { Sender } from './answering.ts';
import { memory } from './connection.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/** Weighs what a visit has seen, or what is kept of its organization. */
export async function insightInto(
  { analysis, visited, wanted, kept }: Request<'insight'>,
  { tab }: Sender,
): Promise<Answer<'insight'>> {
  const series = kept === null ? visited.series : await keptWith(analysis, tab?.incognito ? null : kept);
  if (!series) return null;
  const seen = { ...visited, series };
  const insight = insightOf(analysis, seen, rememberedEvidence);
  const view = insightWords(insight, analysis, wanted, seen, extensionWords());
  return { view, ruling: rulingOf(insight.evidence) };
}

/** The kept readings up to this one, with the categories that it has now; `undefined` where they are no longer there. */
async function keptWith(analysis: GrantsAnalysis, kept: string | null): Promise<Series | undefined> {
  const reading = readingOf(analysis);
  if (!reading || kept === null) return undefined;
  try {
    const organization = await organizationOf(await memory(), kept);
    const until = organization?.series.filter(({ at }) => at <= reading.at) ?? [];
    return until.length > 0 ? withReading(until, reading) : undefined;
  } catch (error) {
    if (error instanceof MemoryError) return undefined;
    throw error;
  }
}
