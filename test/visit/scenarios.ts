import type { ListOptions } from '../host/state.ts';
import type { SampleAccount } from '../samples/account.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { accounts, today } from '../samples/today.ts';

/** A host page on which random operations run. */
export interface Scenario {
  number: number;
  title: string;
  list: ListOptions;
  strict: boolean;
  hasOrganizations: boolean;
}

const scenario = (
  number: number,
  by: ListOptions['by'],
  more: Partial<Omit<Scenario, 'number' | 'list'>> & { hasFilter?: boolean } = {},
): Scenario => {
  const { hasFilter = false, strict = false, hasOrganizations = false } = more;
  const parts = [by, hasFilter && 'filter', hasOrganizations && 'organizations', strict && 'StrictMode'];
  const title = parts.filter(Boolean).join(', ');
  return { number, title, list: { by, hasFilter }, strict, hasOrganizations };
};

export const scenarios: readonly Scenario[] = [
  scenario(1, 'whole'),
  scenario(2, 'whole', { strict: true }),
  scenario(3, 'pages'),
  scenario(4, 'more'),
  scenario(5, 'virtual'),
  scenario(6, 'whole', { hasFilter: true }),
  scenario(7, 'whole', { hasOrganizations: true }),
  scenario(8, 'pages', { hasFilter: true, hasOrganizations: true }),
  scenario(9, 'more', { hasOrganizations: true, strict: true }),
  scenario(10, 'virtual', { hasFilter: true, hasOrganizations: true }),
];

/** Whether the page ever shows only a part of its grants. */
export const isParted = ({ list }: Scenario) => list.by !== 'whole';

/** Without the page's total, which would contradict its rows once one is added. */
const withoutTotal = (account: SampleAccount): SampleAccount => ({ ...account, headline: null });
const many = [
  manyGrants(today, { count: 23, organization: 'Lakeside Labs' }),
  manyGrants(today, { count: 41, organization: 'Quarry Systems', from: 30 }),
  manyGrants(today, { count: 10, organization: 'Ten Gates', from: 83 }),
];

/** The accounts between which the page switches. It starts with the first. */
export function accountsOf(each: Scenario): SampleAccount[] {
  const { A, B, C, D } = accounts;
  return [...(isParted(each) ? many : []), B, A, C, D].map(withoutTotal);
}
