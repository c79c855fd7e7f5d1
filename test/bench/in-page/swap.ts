import type { SampleAccount } from '../../samples/account.ts';
import { nextFrame } from './moments.ts';

/** Has the host page put one account's table in another's place that often, one in each frame. */
export async function swapTables(accounts: readonly SampleAccount[], times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    const account = accounts[nth % accounts.length];
    if (account) window.host.swapTable(account);
    await nextFrame();
  }
}
