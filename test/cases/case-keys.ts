import type { BurnGrant } from '../../lib/ledger/burn/types.ts';
import type { DrawKey } from '../../lib/ledger/draw/order.ts';
import type { CaseGrant } from './schema.ts';

/** A grant of a case as the engine takes it, with what the case's own sort keys look at. */
export interface CaseLot extends BurnGrant {
  facts: CaseGrant;
}

const isPromotional = ({ category }: CaseGrant) => category === 'promotional' || category === 'granted';
const createdAt = ({ created_at, effective_at }: CaseGrant) => created_at ?? effective_at;

/** The sort keys of other engines; Grantlens itself has no use for most of them. */
const VALUE_OF: Record<string, (grant: CaseGrant) => number | string | null> = {
  priority: ({ priority }) => priority ?? null,
  expires_at: ({ expires_at }) => expires_at ?? null,
  expires_at_s: ({ expires_at }) => (expires_at ? Math.floor(expires_at / 1000) : null),
  created_at: createdAt,
  effective_at: ({ effective_at }) => effective_at,
  promo_first: (grant) => Number(!isPromotional(grant)),
  paid_first: (grant) => Number(isPromotional(grant)),
  cost_basis: ({ cost_basis }) =>
    cost_basis === null || cost_basis === undefined ? null : Number(cost_basis),
  restricted_first: ({ applies_to }) => Number(!applies_to?.length),
  fewest_targets: ({ applies_to }) => applies_to?.length ?? null,
  amount_desc: ({ amount }) => -Number(amount),
  id: ({ id }) => id,
};

/** @throws Error for a sort key that test/cases/data/README.md does not know. */
export function orderOfCase(names: readonly string[]): DrawKey<CaseLot>[] {
  return names.map((id) => {
    const read = VALUE_OF[id];
    if (!read) throw new Error(`no sort key is named ${id}`);
    return { id, of: ({ facts }) => read(facts), whenUnknown: 'last' };
  });
}
