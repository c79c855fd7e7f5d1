const GRANTS_PATH = '/dashboard/billing/credit_grants';

const requestAddress = Object.getOwnPropertyDescriptor(Request.prototype, 'url')?.get;

/** Whether a call to `target`, as `fetch` and `open` take it, asks for the credit grants. */
export function asksForGrants(target: unknown): boolean {
  const address = addressOf(target);
  if (!address?.includes(GRANTS_PATH)) return false;
  return new URL(address, document.baseURI).pathname.endsWith(GRANTS_PATH);
}

/** `undefined` for any other object: its text would have to be asked for, and the page could notice. */
function addressOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (target instanceof URL) return target.href;
  return target instanceof Request ? requestAddress?.call(target) : undefined;
}
