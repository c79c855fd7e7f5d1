import { GRANTS_API_PATH } from '../../lib/provider/index.ts';

const requestAddress = Object.getOwnPropertyDescriptor(Request.prototype, 'url')?.get;

/** Whether a call to `target`, as `fetch` and `open` take it, asks for the credit grants. */
export function asksForGrants(target: unknown): boolean {
  const address = addressOf(target);
  if (!address?.includes(GRANTS_API_PATH)) return false;
  return new URL(address, document.baseURI).pathname.endsWith(GRANTS_API_PATH);
}

/** `undefined` for any other object: its text would have to be asked for, and the page could notice. */
function addressOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (target instanceof URL) return target.href;
  return target instanceof Request ? requestAddress?.call(target) : undefined;
}
