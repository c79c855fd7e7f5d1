import { expect, it, vi } from 'vitest';
import { rememberedEvidence } from '../../../entrypoints/background/remembered-evidence.ts';
import { accountEvidence } from '../../../lib/analysis/index.ts';
import { readingOf } from '../../../lib/analysis/insight/series.ts';
import { analyseRows, SIX_GRANTS } from '../../support/analysis.ts';

const weighed = vi.fn<typeof accountEvidence>(accountEvidence);

it('weighs the same readings once a day, and others anew', () => {
  const analysis = analyseRows(SIX_GRANTS);
  const reading = readingOf(analysis);
  const series = reading ? [reading] : [];
  rememberedEvidence(analysis, series, weighed);
  rememberedEvidence({ ...analysis }, structuredClone(series), weighed);
  expect(weighed).toHaveBeenCalledTimes(1);
  rememberedEvidence(analysis, [...series, ...series], weighed);
  expect(weighed).toHaveBeenCalledTimes(2);
  const [first] = series;
  const [grant, ...others] = first?.grants ?? [];
  const other = first && grant ? [{ ...first, grants: [{ ...grant, left: null }, ...others] }] : [];
  rememberedEvidence(analysis, other, weighed);
  expect(weighed).toHaveBeenCalledTimes(3);
  rememberedEvidence(analysis, structuredClone(other), weighed);
  rememberedEvidence(analysis, series, weighed);
  expect(weighed).toHaveBeenCalledTimes(3);
  const tomorrow = new Date(Date.parse(analysis.provenance.readAt) + 86_400_000).toISOString();
  rememberedEvidence(
    {
      ...analysis,
      provenance: { ...analysis.provenance, readAt: tomorrow as typeof analysis.provenance.readAt },
    },
    series,
    weighed,
  );
  expect(weighed).toHaveBeenCalledTimes(4);
});
