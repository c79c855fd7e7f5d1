import type { SampleAccount } from '../samples/account.ts';
import type { ListOptions } from './state.ts';

/** What the host page is told in its own HTML. */
export interface HostSetup {
  account: SampleAccount;
  strict: boolean;
  list: ListOptions;
  /** Milliseconds from the script's start until React takes over the server's markup; `null`: there is none. */
  hydrateAfter: number | null;
}
