import type { CALLS } from './exact-page.ts';

/**
 * What a page sees of its own `fetch`: results, errors, bodies, and the function itself. Runs in the page, so it is one
 * function that needs nothing from outside.
 */
export async function probeFetch(calls: typeof CALLS): Promise<Record<string, unknown>> {
  const said = (error: unknown) =>
    error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : error;
  const tried = async (task: () => unknown) => {
    try {
      return await task();
    } catch (error) {
      return said(error);
    }
  };
  const described = async (task: () => Promise<Response>) =>
    tried(async () => {
      const response = await task();
      const { status, ok, type, url, bodyUsed, redirected } = response;
      const copy = await response.clone().text();
      const text = await response.text();
      return {
        status,
        ok,
        type,
        url,
        bodyUsed,
        redirected,
        text: text.slice(0, 200),
        length: text.length,
        isSame: copy === text,
        after: response.bodyUsed,
      };
    });
  const unhandled: unknown[] = [];
  addEventListener('unhandledrejection', (event) => {
    unhandled.push(said(event.reason));
    event.preventDefault();
  });
  const gone = new AbortController();
  gone.abort();
  const endedLater = new AbortController();
  const flags = Object.getOwnPropertyDescriptor(window, 'fetch');
  const results: Record<string, unknown> = {
    early: await window.early,
    string: await described(() => fetch(calls.grants)),
    address: await described(() => fetch(new URL(calls.v1, location.href))),
    request: await described(() =>
      fetch(new Request(calls.grants, { headers: { authorization: 'secret' } })),
    ),
    named: await described(() => fetch(calls.grants, { headers: { 'OpenAI-Organization': 'Acme Ltd' } })),
    namedInList: await described(() => fetch(calls.grants, { headers: [['openai-organization', 'org-2']] })),
    namedInRequest: await described(() =>
      fetch(new Request(calls.grants, { headers: { 'OpenAI-Organization': 'org-3' } })),
    ),
    namedInQuery: await described(() => fetch(`${calls.grants}?organization=org-4`)),
    byGetter: await described(() =>
      fetch(calls.other, {
        get headers() {
          return { 'OpenAI-Organization': 'org-5' };
        },
      }),
    ),
    elsewhere: await described(() => fetch(calls.elsewhere)),
    relative: await described(() => fetch(calls.relative)),
    prefixed: await described(() => fetch(calls.prefixed)),
    redirected: await described(() => fetch(calls.redirected)),
    opaque: await described(() => fetch(calls.grants, { mode: 'no-cors' })),
    posted: await described(() => fetch(calls.v1, { method: 'POST', body: 'x' })),
    failing: await described(() => fetch(calls.failing)),
    denied: await described(() => fetch(calls.denied)),
    web: await tried(async () => (await fetch(calls.web)).json()),
    empty: await described(() => fetch(calls.empty)),
    large: await described(() => fetch(calls.large)),
    other: await described(() => fetch(calls.other)),
    refused: await described(() => fetch(calls.refused)),
    gone: await described(() => fetch(calls.grants, { signal: gone.signal })),
    ended: await tried(() => {
      const call = fetch(calls.grants, { signal: endedLater.signal });
      endedLater.abort();
      return call;
    }),
    cancelled: await tried(async () => (await fetch(calls.grants)).body?.cancel()),
    reader: await tried(async () => {
      const response = await fetch(calls.grants);
      const first = await response.body?.getReader().read();
      return [
        first?.done,
        first?.value?.length,
        response.bodyUsed,
        (await tried(() => response.text())) !== '',
      ];
    }),
    none: await tried(() => (fetch as () => unknown)()),
    otherThis: await tried(() => fetch.call({} as Window, calls.grants)),
    asNew: await tried(() => Reflect.construct(fetch, [calls.grants])),
    own: [
      fetch.name,
      fetch.length,
      String(fetch),
      fetch.toString(),
      Object.keys(fetch),
      'prototype' in fetch,
    ],
    flags: [flags?.writable, flags?.enumerable, flags?.configurable, typeof flags?.get],
    isPromise: fetch(calls.grants) instanceof Promise,
  };
  void fetch(calls.refused);
  while (unhandled.length === 0) await new Promise((done) => setTimeout(done));
  const before = window.fetch;
  window.fetch = (...given) =>
    before(...given).then((response) => new Response(response.body, { status: 203 }));
  return { ...results, unhandled, replaced: (await fetch(calls.grants)).status };
}

/** What a page sees of its own XMLHttpRequests. */
export async function probeRequests(calls: typeof CALLS): Promise<Record<string, unknown>> {
  const sent = (
    address: string | URL,
    type: XMLHttpRequestResponseType,
    prepare?: (request: XMLHttpRequest) => void,
    headers: Record<string, string> = {},
  ) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      const events: string[] = [];
      for (const name of ['readystatechange', 'load', 'error', 'abort', 'loadend'] as const) {
        request.addEventListener(name, () => {
          const event = `${name} ${request.readyState}`;
          // In how many pieces a long answer comes is the network's affair.
          if (event !== events.at(-1)) events.push(event);
        });
      }
      request.addEventListener('loadend', () => {
        const { status, response, responseURL } = request;
        const isSame = request.response === response || Number.isNaN(response);
        const text =
          response instanceof ArrayBuffer ? new TextDecoder().decode(response) : JSON.stringify(response);
        const kind = Object.prototype.toString.call(response);
        done({ status, kind, responseURL, isSame, events, text: text?.slice(0, 200), length: text?.length });
      });
      request.open('GET', address);
      request.responseType = type;
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      prepare?.(request);
      request.send();
      if (prepare) request.abort();
    });
  const message = (task: () => unknown) => {
    try {
      return task();
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  };
  const reused = new XMLHttpRequest();
  const reuse = (address: string) =>
    new Promise((done) => {
      reused.onload = () => done(reused.responseText);
      reused.open('GET', address);
      reused.send();
    });
  const { open, setRequestHeader } = XMLHttpRequest.prototype;
  const flags = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open');
  return {
    text: await sent(calls.grants, ''),
    address: await sent(new URL(calls.v1, location.href), 'text'),
    json: await sent(calls.grants, 'json'),
    buffer: await sent(calls.grants, 'arraybuffer'),
    blob: await sent(calls.grants, 'blob'),
    other: await sent(calls.other, ''),
    relative: await sent(calls.relative, ''),
    redirected: await sent(calls.redirected, ''),
    named: await sent(calls.grants, '', undefined, { 'OpenAI-Organization': 'org-1' }),
    failing: await sent(calls.failing, 'json'),
    web: await sent(calls.web, 'json'),
    large: await sent(calls.large, ''),
    refused: await sent(calls.refused, ''),
    aborted: await sent(calls.grants, '', () => undefined),
    reused: [await reuse(calls.grants), await reuse(calls.other)],
    noArguments: message(() => (open as unknown as () => unknown).call(new XMLHttpRequest())),
    otherThis: message(() => open.call({} as XMLHttpRequest, 'GET', calls.grants, true)),
    badAddress: message(() => open.call(new XMLHttpRequest(), 'GET', 'http://', true)),
    headerTooEarly: message(() => setRequestHeader.call(new XMLHttpRequest(), 'a', 'b')),
    ownOfHeaders: [setRequestHeader.name, setRequestHeader.length, String(setRequestHeader)],
    own: [open.name, open.length, String(open), flags?.writable, flags?.enumerable, flags?.configurable],
  };
}
