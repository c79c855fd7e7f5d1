import { type Account, accountOf } from '../../lib/analysis/index.ts';
import { basisOfKept, choicesSaid, type KeptOrganization } from '../../lib/history/index.ts';
import type { Instant } from '../../lib/values/index.ts';
import { openMemory, organizations } from './memory/index.ts';

/** The last reading that is kept of an organization. */
export interface KeptAccount {
  key: string;
  /** As the page names it; `null` where it names none. */
  name: string | null;
  readAt: Instant;
  account: Account;
}

/**
 * The last reading of each organization that is kept, with what the user has said of it.
 * @throws MemoryError
 */
export async function keptAccounts(version: string): Promise<KeptAccount[]> {
  const memory = await openMemory(() => undefined);
  try {
    return (await organizations(memory)).flatMap((organization) => keptAccount(organization, version) ?? []);
  } finally {
    memory.close();
  }
}

function keptAccount(
  { key, name, latest, series, said }: KeptOrganization,
  version: string,
): KeptAccount | undefined {
  const { rule, categories, settled, typedRate } = choicesSaid(said);
  const basis = basisOfKept(latest);
  const readAt = latest.until;
  const choices = { rule: rule && { id: rule.id, by: 'user' as const }, categories, settled };
  const provenance = { ...basis.provenance, readAt };
  const account = accountOf({ ...basis, choices, provenance }, { series, typedRate }, version);
  return account && { key, name, readAt, account };
}
