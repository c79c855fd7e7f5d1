import type { SampleAccount } from '../samples/account.ts';

/** What the host page is told in its own HTML. */
export interface HostSetup {
  account: SampleAccount;
  strict: boolean;
  /** Milliseconds from the script's start until React takes over the server's markup; `null`: there is none. */
  hydrateAfter: number | null;
}
