import type { SampleAccount } from './account.ts';

/** An account that was never granted anything, and a page that says so. */
export function noGrants(): SampleAccount {
  return {
    id: 'D',
    title: 'No grants',
    organization: 'Fresh Start',
    headline: null,
    rows: [],
    truth: { status: 'empty', usable: null, granted: null, expired: null, used: null, nextRows: [] },
  };
}
