import { accountEvidence, type GrantsAnalysis, type Series } from '../../lib/analysis/index.ts';

/** How many accounts are remembered; a panel asks again and again for one. */
const MOST = 4;

const remembered = new Map<string, ReturnType<typeof accountEvidence>>();

/** What the readings say of the draw order; of the same readings on the same day, at once: to weigh many takes long. */
export function rememberedEvidence(analysis: GrantsAnalysis, series: Series) {
  const { organization, provenance, issues } = analysis;
  const key = JSON.stringify([organization, provenance.readAt.slice(0, 10), issues, series]);
  const evidence = remembered.get(key) ?? accountEvidence(analysis, series);
  remembered.delete(key);
  remembered.set(key, evidence);
  for (const oldest of remembered.keys()) if (remembered.size > MOST) remembered.delete(oldest);
  return evidence;
}
