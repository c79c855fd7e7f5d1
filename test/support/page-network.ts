/** A reply to a call of a page. */
export interface FakeReply {
  text?: string;
  status?: number;
  /** The type of a fetch response: `cors` from another origin, `opaque` if it may not be read, `default` from a service worker. */
  type?: string;
  /** The final address of the response; absent if it is the address that was requested. */
  url?: string;
  body?: ReadableStream<Uint8Array>;
}

/** A fake `fetch` and `XMLHttpRequest`. The test decides when each call gets which reply. */
export class FakeNetwork {
  readonly #waiting: ((reply: FakeReply) => void)[] = [];

  readonly fetch = (target: unknown): Promise<FakeResponse> =>
    new Promise((done) => {
      const address = new URL(target instanceof FakeRequest ? target.url : String(target), document.baseURI);
      address.hash = '';
      this.#waiting.push((reply) => done(new FakeResponse({ url: address.href, ...reply })));
    });

  /** A request that reports its size before it is done. */
  readonly XMLHttpRequest = (() => {
    const waiting = this.#waiting;
    return class FakeXhr extends EventTarget {
      #address = '';
      #got: FakeReply | undefined;
      #type = '';
      open(_method: string, address: string | URL): void {
        this.#address = new URL(address, document.baseURI).href;
        this.#got = undefined;
      }
      setRequestHeader(_name: string, _value: string): void {}
      send(): void {
        waiting.push((reply) => {
          this.#got = reply;
          this.dispatchEvent(trusted('progress', reply.text?.length ?? 0));
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

  /** Replies to the oldest waiting call, or to the one at index `at`. */
  async answer(reply: FakeReply = {}, at = 0): Promise<void> {
    const [call] = this.#waiting.splice(at, 1);
    call?.(reply);
    // Lets all pending promise callbacks run.
    await new Promise((done) => setTimeout(done));
  }
}

/** A response with its properties as getters on the prototype, as in a browser. */
export class FakeResponse {
  readonly #reply: FakeReply;
  constructor(reply: FakeReply) {
    this.#reply = reply;
  }
  get ok() {
    const { status = 200 } = this.#reply;
    return status >= 200 && status < 300;
  }
  get type() {
    return this.#reply.type ?? 'cors';
  }
  get url() {
    return this.#reply.url ?? '';
  }
  get body() {
    return this.#reply.body ?? streamOf([new TextEncoder().encode(this.#reply.text ?? '')]);
  }
  clone() {
    return this;
  }
}

/** A `Request` object of a page. */
export class FakeRequest {
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
