import { type Account, accountOf } from '../../lib/analysis/index.ts';
import { isAhead, type KeptOrganization, keptBasis, settingsOf } from '../../lib/history/index.ts';
import type { StatedRuleId } from '../../lib/provider/index.ts';
import type { Instant } from '../../lib/values/index.ts';
import { openMemory, organizations, settings } from './memory/index.ts';

/** The last reading that is kept of an organization. */
export interface KeptAccount {
  key: string;
  /** As the page names it; `null` where it names none. */
  name: string | null;
  readAt: Instant;
  account: Account;
}

/**
 * The last reading of each stored organization, with what the user has said of it and under the rule that the panel would use. A
 * reading by a clock that was ahead is left out, because nobody knows how old it is.
 * @throws MemoryError
 */
export async function keptAccounts(now: Instant, version: string): Promise<KeptAccount[]> {
  const memory = await openMemory(() => undefined);
  try {
    const { rule } = settingsOf(await settings(memory));
    const all = (await organizations(memory)).filter(({ latest }) => !isAhead(latest.until, now));
    return all.flatMap((organization) => keptAccount(organization, { now, rule, version }) ?? []);
  } finally {
    memory.close();
  }
}

function keptAccount(
  organization: KeptOrganization,
  { now, rule, version }: { now: Instant; rule: StatedRuleId | null; version: string },
): KeptAccount | undefined {
  const { key, name, latest } = organization;
  const { basisAt, series, typedRate } = keptBasis(organization, now, rule);
  const account = accountOf(basisAt(latest.until), { series, typedRate }, version);
  return account && { key, name, readAt: latest.until, account };
}
