import type { SampleAccount } from '../../samples/account.ts';
import { nextFrame } from './moments.ts';

/** Has the host page replace one account's table by another's, once in each frame. */
export async function swapTables(accounts: readonly SampleAccount[], times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    const account = accounts[nth % accounts.length];
    if (account) window.host.swapTable(account);
    await nextFrame();
  }
}
