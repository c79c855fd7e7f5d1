import { createContext, runInContext } from 'node:vm';
import {
  ASK_KEY_EVENT,
  answerEvent,
  KEY_EVENT,
  repeatEvent,
} from '../../entrypoints/shared/passed-answer.ts';

const GRANTS = 'https://api.openai.com/dashboard/billing/credit_grants';
const OTHER = 'https://api.openai.com/other';
const KEY = 'grantlens-key';

/** What a script did in a page that records everything that the script touches. */
export interface Deeds {
  /** The network calls in order, including those of the page itself. */
  calls: string[];
  /** Everything of page and browser that it touched and does not need for passing on an answer. */
  touched: string[];
  passedOn: string[];
}

/** The calls that `deedsOf` makes as the page. Any other call comes from the script. */
export const PAGE_CALLS = [
  `fetch ${GRANTS}`,
  `fetch ${OTHER}`,
  `open ${GRANTS}`,
  'send',
  `open ${OTHER}`,
  'send',
];

/** The parts of the language that reach neither page nor network. */
const LANGUAGE = {
  Object,
  Proxy,
  Reflect,
  Function,
  Promise,
  WeakMap,
  WeakSet,
  JSON,
  String,
  encodeURIComponent,
  undefined,
};

/** Runs the script in such a page. The page then makes its calls, calls the script's listeners and waits for pending promises. */
export async function deedsOf(script: string): Promise<Deeds> {
  const deeds: Deeds = { calls: [], touched: [], passedOn: [] };
  const { page, document } = lonePage(deeds);
  document.addEventListener(answerEvent(KEY), (event) => {
    if (event instanceof CustomEvent) deeds.passedOn.push(String(event.detail).replace(/^text\n/, ''));
  });
  document.addEventListener(ASK_KEY_EVENT, () =>
    document.dispatchEvent(new CustomEvent(KEY_EVENT, { detail: KEY })),
  );
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
  document.dispatchEvent(new Event(repeatEvent(KEY)));
  // Lets all pending promise callbacks run.
  await new Promise((done) => setImmediate(done));
  return deeds;
}

/** The object, with a record of each access to a property that it does not have. */
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
  const document = new EventTarget();
  const dispatchEvent = (event: Event) => document.dispatchEvent(event);
  const shownDocument = {
    baseURI: 'https://platform.openai.com/',
    addEventListener: document.addEventListener.bind(document),
    removeEventListener: document.removeEventListener.bind(document),
  };
  // A new object for each page, so that a change by the script ends with the page.
  const LoneResponse = responsesNotedIn(deeds);
  const window = {
    fetch: async (address: string) => {
      deeds.calls.push(`fetch ${address}`);
      return new LoneResponse('{"fetched":1}', address);
    },
    CustomEvent,
    Headers,
    Request,
    TextDecoder,
  };
  const page = {
    document: noting('document.', shownDocument, deeds),
    window: noting('window.', window, deeds),
    XMLHttpRequest: requestsNotedIn(deeds),
    get fetch() {
      return window.fetch;
    },
    EventTarget: { prototype: { dispatchEvent, addEventListener: EventTarget.prototype.addEventListener } },
    Request,
    Response: LoneResponse,
    URL,
    ReadableStream,
    ReadableStreamDefaultReader,
    ...LANGUAGE,
  };
  return { page, document };
}

function responsesNotedIn({ touched }: Deeds) {
  return class LoneResponse {
    readonly #response: Response;
    readonly #address: string;
    constructor(body: BodyInit | null, address: string) {
      this.#response = new Response(body);
      this.#address = address;
    }
    get ok() {
      return true;
    }
    get type() {
      return 'cors';
    }
    get url() {
      return this.#address;
    }
    get body() {
      return this.#response.body;
    }
    get headers() {
      touched.push('response.headers');
      return new Headers();
    }
    clone() {
      return new LoneResponse(this.#response.clone().body, this.#address);
    }
    text() {
      return this.#response.text();
    }
  };
}

/** Requests that get their response at once. */
function requestsNotedIn({ calls, touched }: Deeds) {
  return class extends EventTarget {
    #address = '';
    #isDone = false;
    get readyState() {
      return this.#isDone ? 4 : 1;
    }
    get status() {
      return 200;
    }
    get responseURL() {
      return this.#address;
    }
    get responseType() {
      return '';
    }
    get responseText() {
      return '{"sent":1}';
    }
    open(_method: string, address: string): void {
      this.#address = address;
      calls.push(`open ${address}`);
    }
    send(): void {
      calls.push('send');
      this.#isDone = true;
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
