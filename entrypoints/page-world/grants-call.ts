import { GRANTS_API_PATH, isGrantsApi } from '../../lib/provider/index.ts';
import { readerOf } from './natives.ts';

/** The header with the organization of a call. */
export const ORGANIZATION_HEADER = 'openai-organization';

/** A call for the credit grants to the provider's API. */
export interface GrantsCall {
  /** The full address, in the form that a response has. */
  address: string;
  /** Every value that may name its organization: those of its query, then that of the header. */
  owners: string[];
}

/** `undefined` for a call to another address, or with a method other than GET. */
export function grantsCall(method: unknown, target: unknown): GrantsCall | undefined {
  const asked = target instanceof URL ? target.href : target;
  // Any other object would run the page's code when it is turned into text, and the page could notice.
  if (typeof method !== 'string' || method.toUpperCase() !== 'GET' || typeof asked !== 'string')
    return undefined;
  if (!asked.includes(GRANTS_API_PATH)) return undefined;
  const url = new URL(asked, document.baseURI);
  url.hash = '';
  return isGrantsApi(url) ? { address: url.href, owners: [...url.searchParams.values()] } : undefined;
}

/** Reads the arguments of `fetch`. */
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

/** `undefined` if an option is inherited or a getter, since its value may differ when it is read again. */
function plainOptions(init: unknown): { method?: string; headers?: HeadersInit } | undefined {
  if (!(init instanceof Object)) return {};
  const keys = ['method', 'headers'].filter((key) => key in init);
  const values = keys.map((key) => Object.getOwnPropertyDescriptor(init, key));
  if (values.some((value) => !value || value.get)) return undefined;
  return Object.fromEntries(keys.map((key, index) => [key, values[index]?.value]));
}
