import { GRANTS_API_PATH, isGrantsApi } from '../../lib/provider/index.ts';
import { readerOf } from './natives.ts';

/** The header by which a call says whose grants it asks for. */
export const ORGANIZATION_HEADER = 'openai-organization';

/** A call for the credit grants at the provider's API. */
export interface GrantsCall {
  /** The address in full, as a response names it. */
  address: string;
  /** Every value by which it may say whose grants it asks for: those of its query, then that of its organization header. */
  owners: string[];
}

/** `undefined` for a call to another address or with another method than GET. */
export function grantsCall(method: unknown, target: unknown): GrantsCall | undefined {
  const asked = target instanceof URL ? target.href : target;
  // To turn any other object into text would run the page's own code, and the page could notice.
  if (typeof method !== 'string' || method.toUpperCase() !== 'GET' || typeof asked !== 'string')
    return undefined;
  if (!asked.includes(GRANTS_API_PATH)) return undefined;
  const url = new URL(asked, document.baseURI);
  url.hash = '';
  return isGrantsApi(url) ? { address: url.href, owners: [...url.searchParams.values()] } : undefined;
}

/** Reads what `fetch` is called with. */
export function fetchCallReader(): (target: unknown, init: unknown) => GrantsCall | undefined {
  const { Headers, Request } = window;
  const [addressOf, methodOf, headersOf] = [
    readerOf(Request.prototype, 'url'),
    readerOf(Request.prototype, 'method'),
    readerOf(Request.prototype, 'headers'),
  ];
  return (target, init) => {
    const request = target instanceof Request ? target : undefined;
    const options = plainOptions(init);
    if (!options) return undefined;
    const { method = request ? methodOf(request) : 'GET', headers = request && headersOf(request) } = options;
    const call = grantsCall(method, request ? addressOf(request) : target);
    const organization = call && new Headers(headers).get(ORGANIZATION_HEADER);
    if (organization) call.owners.push(organization);
    return call;
  };
}

/** `undefined` where an option is inherited or a getter: it may give another value when it is read a second time. */
function plainOptions(init: unknown): { method?: string; headers?: HeadersInit } | undefined {
  if (!(init instanceof Object)) return {};
  const keys = ['method', 'headers'].filter((key) => key in init);
  const values = keys.map((key) => Object.getOwnPropertyDescriptor(init, key));
  if (values.some((value) => !value || value.get)) return undefined;
  return Object.fromEntries(keys.map((key, index) => [key, values[index]?.value]));
}
