import { createContext, runInContext } from 'node:vm';
import { ANSWER_EVENT, HELLO_EVENT } from '../../entrypoints/shared/passed-answer.ts';

const GRANTS = 'https://platform.openai.com/dashboard/billing/credit_grants';
const OTHER = 'https://platform.openai.com/other';

/** What a script did in a page where everything that it touches is noted. */
export interface Deeds {
  /** The calls that went out, those of the page's own included, in order. */
  calls: string[];
  /** Whatever it touched of page and browser that handing on an answer does not need. */
  touched: string[];
  passedOn: string[];
}

/** The calls that `deedsOf` makes as the page; any other is the script's own. */
export const PAGE_CALLS = [
  `fetch ${GRANTS}`,
  `fetch ${OTHER}`,
  `open ${GRANTS}`,
  'send',
  `open ${OTHER}`,
  'send',
];

/** What is of the language alone and reaches nothing. */
const LANGUAGE = { Object, Proxy, Reflect, Function, Promise, WeakMap, WeakSet, JSON, undefined };

/** Runs the script in such a page, which then makes its calls, answers the script's listeners and waits for all that follows. */
export async function deedsOf(script: string): Promise<Deeds> {
  const deeds: Deeds = { calls: [], touched: [], passedOn: [] };
  const { page, document } = lonePage(deeds);
  document.addEventListener(ANSWER_EVENT, (event) => {
    if (event instanceof CustomEvent) deeds.passedOn.push(String(event.detail).replace(/^[\d.]+ text\n/, ''));
  });
  try {
    runInContext(script, createContext(noting('', page, deeds)));
  } catch (error) {
    deeds.touched.push(`threw ${error}`);
  }
  for (const address of [GRANTS, OTHER]) await (await page.window.fetch(address)).text();
  for (const address of [GRANTS, OTHER]) {
    const request = new page.XMLHttpRequest();
    request.open('GET', address);
    request.send();
  }
  document.dispatchEvent(new Event(HELLO_EVENT));
  // All that can still follow of promises has followed by then.
  await new Promise((done) => setImmediate(done));
  return deeds;
}

/** The object, whose every property that it has not of its own is noted when it is asked for. */
function noting<Of extends object>(name: string, of: Of, { touched }: Deeds): Of {
  return new Proxy(of, {
    get: (target, key) => {
      if (Reflect.has(target, key)) return Reflect.get(target, key);
      if (typeof key === 'string') touched.push(name + key);
      return undefined;
    },
  });
}

function lonePage(deeds: Deeds) {
  // Its own, so that what a script changes of it is gone with the page.
  class LoneResponse extends Response {}
  const document = new EventTarget();
  const shownDocument = {
    baseURI: GRANTS,
    addEventListener: document.addEventListener.bind(document),
    dispatchEvent: document.dispatchEvent.bind(document),
  };
  const window = {
    fetch: async (address: string) => {
      deeds.calls.push(`fetch ${address}`);
      return notingHeaders(new LoneResponse('{"fetched":1}'), deeds);
    },
  };
  const page = {
    document: noting('document.', shownDocument, deeds),
    window: noting('window.', window, deeds),
    performance: noting('performance.', { now: () => performance.now() }, deeds),
    XMLHttpRequest: requestsNotedIn(deeds),
    get fetch() {
      return window.fetch;
    },
    Request,
    Response: LoneResponse,
    URL,
    TextDecoder,
    CustomEvent,
    ...LANGUAGE,
  };
  return { page, document };
}

function notingHeaders(response: Response, { touched }: Deeds): Response {
  const headers = {
    get: () => {
      touched.push('response.headers');
      return new Headers();
    },
  };
  return Object.defineProperty(response, 'headers', headers);
}

/** Requests that are answered at once. */
function requestsNotedIn({ calls, touched }: Deeds) {
  return class extends EventTarget {
    static readonly DONE = 4;
    readyState = 0;
    responseType = '';
    responseText = '';
    open(_method: string, address: string): void {
      calls.push(`open ${address}`);
    }
    send(): void {
      calls.push('send');
      Object.assign(this, { readyState: 4, responseText: '{"sent":1}' });
      this.dispatchEvent(new Event('readystatechange'));
    }
    getResponseHeader(): void {
      touched.push('getResponseHeader');
    }
    getAllResponseHeaders(): void {
      touched.push('getAllResponseHeaders');
    }
    setRequestHeader(): void {
      touched.push('setRequestHeader');
    }
  };
}
