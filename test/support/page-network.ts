/** What a page's call is answered with, and how it came. */
export interface Arriving {
  text?: string;
  status?: number;
  /** As `fetch` says it: `cors` from another origin, `opaque` where it may not be read, `default` from a service worker's hands. */
  type?: string;
  /** Where it came from in the end; absent: from where it was asked for. */
  url?: string;
  body?: ReadableStream<Uint8Array>;
}

/** A page's own ways to ask, each answered as the test says and when it says. */
export class PageNetwork {
  readonly #waiting: ((arriving: Arriving) => void)[] = [];

  readonly fetch = (target: unknown): Promise<PageResponse> =>
    new Promise((done) => {
      const address = new URL(target instanceof PageRequest ? target.url : String(target), document.baseURI);
      address.hash = '';
      this.#waiting.push((arriving) => done(new PageResponse({ url: address.href, ...arriving })));
    });

  /** A request whose size the browser tells before it is done, unless `size` is `null`. */
  readonly XMLHttpRequest = (() => {
    const waiting = this.#waiting;
    return class PageRequest extends EventTarget {
      #address = '';
      #got: Arriving | undefined;
      #type = '';
      open(_method: string, address: string | URL): void {
        this.#address = new URL(address, document.baseURI).href;
        this.#got = undefined;
      }
      setRequestHeader(_name: string, _value: string): void {}
      send(): void {
        waiting.push((arriving) => {
          this.#got = arriving;
          this.dispatchEvent(trusted('progress', arriving.text?.length ?? 0));
          this.dispatchEvent(new Event('readystatechange'));
        });
      }
      get readyState() {
        return this.#got ? 4 : 1;
      }
      get status() {
        return this.#got?.status ?? 200;
      }
      get responseURL() {
        return this.#got?.url ?? this.#address;
      }
      get responseType() {
        return this.#type;
      }
      set responseType(type: string) {
        this.#type = type;
      }
      get responseText() {
        return this.#got?.text ?? '';
      }
      get response() {
        return this.#type === 'json' ? JSON.parse(this.responseText) : this.responseText;
      }
    };
  })();

  /** Answers the call that has waited longest, or the one at that place. */
  async answer(arriving: Arriving = {}, at = 0): Promise<void> {
    const [call] = this.#waiting.splice(at, 1);
    call?.(arriving);
    // All that follows of promises has followed by then.
    await new Promise((done) => setTimeout(done));
  }
}

/** A response whose figures are read by getters of its kind, as in a browser. */
export class PageResponse {
  readonly #arriving: Arriving;
  constructor(arriving: Arriving) {
    this.#arriving = arriving;
  }
  get ok() {
    const { status = 200 } = this.#arriving;
    return status >= 200 && status < 300;
  }
  get type() {
    return this.#arriving.type ?? 'cors';
  }
  get url() {
    return this.#arriving.url ?? '';
  }
  get body() {
    return this.#arriving.body ?? streamOf([new TextEncoder().encode(this.#arriving.text ?? '')]);
  }
  clone() {
    return this;
  }
}

/** A request as a page builds it before it is sent. */
export class PageRequest {
  readonly #address: string;
  readonly #init: RequestInit;
  constructor(address: string, init: RequestInit = {}) {
    this.#address = new URL(address, document.baseURI).href;
    this.#init = init;
  }
  get url() {
    return this.#address;
  }
  get method() {
    return this.#init.method ?? 'GET';
  }
  get headers() {
    return new Headers(this.#init.headers);
  }
}

export function streamOf(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function trusted(type: string, loaded: number): Event {
  return Object.defineProperties(new Event(type), { isTrusted: { value: true }, loaded: { value: loaded } });
}
