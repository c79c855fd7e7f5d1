import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StartCall, whenKeyed } from '../../../entrypoints/page-world/pass-on.ts';
import { watchFetch } from '../../../entrypoints/page-world/watch-fetch.ts';
import { watchRequests } from '../../../entrypoints/page-world/watch-requests.ts';
import { makeKey } from '../../../entrypoints/shared/page-key.ts';
import {
  ASK_KEY_EVENT,
  answerEvent,
  decodeAnswer,
  KEY_EVENT,
  KEY_MADE_EVENT,
  organizationSwitchEvent,
  repeatEvent,
} from '../../../entrypoints/shared/passed-answer.ts';
import {
  FakeNetwork,
  type FakeReply,
  FakeRequest,
  FakeResponse,
  streamOf,
} from '../../support/page-network.ts';

const CALL = '/dashboard/billing/credit_grants';
const API = `https://api.openai.com${CALL}`;
const [TEXT, LARGE] = ['{"grants": 1}', 'x'.repeat(5_000_001)];
const ours = { owners: [], text: TEXT };
let network: FakeNetwork;
let passed: unknown[];
let visits = 0;
let key: string;

const say = (name: string) => document.dispatchEvent(new Event(name));
const handOut = () => document.dispatchEvent(new CustomEvent(KEY_EVENT, { detail: key }));

/** The script starts before any other of the page, in a page whose network is the test's. */
function start(watch: (startCall: StartCall) => void): void {
  document.addEventListener(ASK_KEY_EVENT, handOut, { once: true });
  const started = vi.fn(watch);
  whenKeyed(started);
  expect(started, 'no key was handed out').toHaveBeenCalledOnce();
}

function request(address: string | URL, { method = 'GET', type = '', organizations = [] as string[] } = {}) {
  const sent = new XMLHttpRequest();
  sent.open(method, address);
  sent.responseType = type as XMLHttpRequestResponseType;
  for (const organization of organizations) sent.setRequestHeader('OpenAI-Organization', organization);
  sent.send();
  return sent;
}

beforeEach(() => {
  network = new FakeNetwork();
  visits += 1;
  key = `grantlens-${visits}`;
  passed = [];
  document.addEventListener(answerEvent(key), (event) => {
    passed.push(decodeAnswer('detail' in event && event.detail));
  });
  vi.stubGlobal('fetch', network.fetch);
  vi.stubGlobal('XMLHttpRequest', network.XMLHttpRequest);
  vi.stubGlobal('Response', FakeResponse);
  vi.stubGlobal('Request', FakeRequest);
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://platform.openai.com/settings');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Addresses that are not that of the provider's API, however like it they look. */
const ELSEWHERE = [
  CALL,
  `https://platform.openai.com${CALL}`,
  `https://api.example.com${CALL}`,
  `https://api.openai.com.example.com${CALL}`,
  `https://api.openai.com@example.com${CALL}`,
  `https://example.com/?${API}`,
  `https://example.com/#${API}`,
  `https://api.openai.com:8443${CALL}`,
  `http://api.openai.com${CALL}`,
  `//example.com${CALL}`,
  `https://api.openai.com/organizations/org-other${CALL}`,
  `https://api.openai.com/v1beta${CALL}`,
  `https://api.openai.com/v1/x${CALL}`,
  `${API}/other`,
  `${API}/`,
  `${API}_old`,
];

/** What is no answer of the API with success, although it was asked for there. */
const NO_SUCCESS: [string, FakeReply][] = [
  ['a status of 401', { status: 401 }],
  ['a status of 500', { status: 500 }],
  ['a status of 304', { status: 304 }],
  ['no status, as of a call that broke off', { status: 0 }],
  ['another address, as of a redirection', { url: `https://api.example.com${CALL}` }],
  ['the same address with another query', { url: `${API}?organization=org-other` }],
  ['no address', { url: '' }],
  ['nothing in it', { status: 204, text: '' }],
];

describe('what the page’s own fetch got', () => {
  it.each([
    ['as text', API],
    ['with a version', `https://api.openai.com/v1${CALL}`],
    ['with a fragment', `${API}#grants`],
    ['relative to another base', new URL(CALL, 'https://api.openai.com')],
    ['as a Request', () => new Request(API)],
    ['without a scheme', `//api.openai.com${CALL}`],
  ])('is passed on where it was asked for %s', async (_, target) => {
    start(watchFetch);
    void fetch(typeof target === 'function' ? target() : target);
    await network.answer({ text: TEXT });
    expect(passed).toEqual([ours]);
  });

  it.each(ELSEWHERE)('is not looked at where it was asked for at %s', async (address) => {
    start(watchFetch);
    void fetch(address);
    await network.answer({ text: TEXT });
    expect(passed).toEqual([]);
  });

  it.each<[string, FakeReply]>([
    ...NO_SUCCESS,
    ['a kind that may not be read', { type: 'opaque', status: 0, url: '' }],
    ['a service worker’s making', { type: 'default' }],
    ['the page’s own origin', { type: 'basic' }],
  ])('is not passed on where it has %s', async (_, arriving) => {
    start(watchFetch);
    void fetch(API);
    await network.answer({ text: TEXT, ...arriving });
    expect(passed).toEqual([]);
  });

  it.each([
    ['POST', { method: 'POST' }],
    ['HEAD', { method: 'HEAD' }],
    ['a method that may be another one when it is asked for again', Object.create({ method: 'GET' })],
    [
      'headers that may be others when they are asked for again',
      {
        get headers() {
          return {};
        },
      },
    ],
  ])('is not looked at where it was asked for with %s', async (_, init) => {
    start(watchFetch);
    void fetch(API, init);
    await network.answer({ text: TEXT });
    expect(passed).toEqual([]);
  });

  it.each<[string, () => [string | Request, RequestInit?], string[]]>([
    ['a header', () => [API, { headers: { 'OpenAI-Organization': 'org-1' } }], ['org-1']],
    ['a header in a list', () => [API, { headers: [['openai-organization', 'org-1']] }], ['org-1']],
    ['Headers', () => [API, { headers: new Headers({ 'OPENAI-ORGANIZATION': 'org-1' }) }], ['org-1']],
    ['a Request', () => [new Request(API, { headers: { 'OpenAI-Organization': 'org-1' } })], ['org-1']],
    [
      'headers in place of those of a Request',
      () => [new Request(API, { headers: { 'OpenAI-Organization': 'org-1' } }), { headers: {} }],
      [],
    ],
    ['a query', () => [`${API}?organization_id=org-1&limit=10`], ['org-1', '10']],
    ['both', () => [`${API}?o=org-1`, { headers: { 'openai-organization': 'org-2' } }], ['org-1', 'org-2']],
    ['nothing but other headers', () => [API, { headers: { authorization: 'secret' } }], []],
  ])('goes with all that the call names in %s', async (_, call, owners) => {
    start(watchFetch);
    void fetch(...call());
    await network.answer({ text: TEXT });
    expect(passed).toEqual([{ owners, text: TEXT }]);
  });

  it('is left unread from where it is longer than is looked at', async () => {
    let pieces = 0;
    function* endless() {
      for (; pieces < 1000; pieces++) yield new Uint8Array(1_000_000);
    }
    start(watchFetch);
    void fetch(API);
    await network.answer({ body: streamOf(endless()) });
    expect(passed).toEqual([{ owners: [], text: null }]);
    expect(pieces).toBeLessThan(10);
  });

  it('is what the browser says, whatever the page makes of the language after', async () => {
    start(watchFetch);
    const heard = vi.fn();
    vi.spyOn(FakeResponse.prototype, 'ok', 'get').mockReturnValue(true);
    vi.stubGlobal('CustomEvent', heard);
    vi.stubGlobal('TextDecoder', heard);
    void fetch(API);
    await network.answer({ text: 'denied', status: 401 });
    void fetch(API);
    await network.answer({ text: TEXT });
    expect(passed).toHaveLength(1);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what the page’s own XMLHttpRequests got', () => {
  it.each([
    ['text', ''],
    ['text', 'text'],
    ['JSON', 'json'],
  ])('is passed on as %s', async (_, type) => {
    start(watchRequests);
    request(API, { type });
    await network.answer({ text: TEXT });
    expect(passed).toEqual([{ owners: [], text: type === 'json' ? JSON.stringify(JSON.parse(TEXT)) : TEXT }]);
  });

  it.each(ELSEWHERE)('is not looked at where it was asked for at %s', async (address) => {
    start(watchRequests);
    request(address);
    await network.answer({ text: TEXT });
    expect(passed).toEqual([]);
  });

  it.each(NO_SUCCESS)('is not passed on where it has %s', async (_, arriving) => {
    start(watchRequests);
    request(API);
    await network.answer({ text: TEXT, ...arriving });
    expect(passed).toEqual([]);
  });

  it.each(['POST', 'PUT', 'HEAD'])('is not looked at where it was asked for with %s', async (method) => {
    start(watchRequests);
    request(API, { method });
    await network.answer({ text: TEXT });
    expect(passed).toEqual([]);
  });

  it('goes with all that the call names', async () => {
    start(watchRequests);
    request(`${API}?project=1`, { organizations: ['org-1', 'org-2'] });
    await network.answer({ text: TEXT });
    expect(passed).toEqual([{ owners: ['1', 'org-1', 'org-2'], text: TEXT }]);
  });

  it.each(['', 'json'])('is not copied where it is longer than is looked at (%j)', async (type) => {
    start(watchRequests);
    const stringify = vi.spyOn(JSON, 'stringify');
    request(API, { type });
    await network.answer({ text: JSON.stringify(LARGE) });
    expect(passed).toEqual([{ owners: [], text: null }]);
    expect(stringify).toHaveBeenCalledTimes(1);
  });

  it('is not taken from an event of the page’s own', async () => {
    start(watchRequests);
    const sent = request(API);
    sent.dispatchEvent(new Event('readystatechange'));
    Object.assign(sent, { onreadystatechange: null });
    Object.defineProperties(sent, { readyState: { value: 4 }, responseText: { value: 'forged' } });
    sent.dispatchEvent(new Event('readystatechange'));
    expect(passed).toEqual([]);
  });

  it('is that of the call that a request was opened for last', async () => {
    start(watchRequests);
    const sent = request(API);
    await network.answer({ text: TEXT });
    sent.open('GET', `${API}/other`);
    sent.send();
    await network.answer({ text: 'other' });
    expect(passed).toEqual([ours]);
  });
});

it('needs and calls nothing that the page has replaced since', async () => {
  start((startCall) => {
    watchFetch(startCall);
    watchRequests(startCall);
  });
  const ofPage = () => {
    throw new Error('of the page');
  };
  const listening = vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(ofPage);
  const getting = vi.spyOn(Reflect, 'get').mockImplementation(ofPage);
  const { length } = window.fetch;
  // The test's own tools need it.
  getting.mockRestore();
  request(API);
  await network.answer({ text: TEXT });
  expect(length).toBe(1);
  expect(passed).toEqual([ours]);
  expect(listening).not.toHaveBeenCalled();
});

describe('of several answers', () => {
  it('one to a call before the last that was answered is not passed on, whatever the clocks say', async () => {
    start(watchFetch);
    vi.spyOn(performance, 'now').mockReturnValueOnce(1e9).mockReturnValue(0);
    vi.spyOn(Date, 'now').mockReturnValueOnce(1e15).mockReturnValue(0);
    void fetch(API);
    void fetch(API);
    await network.answer({ text: 'new' }, 1);
    await network.answer({ text: 'old' });
    expect(passed).toEqual([{ owners: [], text: 'new' }]);
  });

  it('the last is passed on again for who comes later', async () => {
    start(watchFetch);
    void fetch(API);
    await network.answer({ text: TEXT });
    say(repeatEvent(key));
    say(repeatEvent('grantlens-other'));
    expect(passed).toEqual([ours, ours]);
  });

  it('none to a call before a switch is passed on after it, unless it names its organization', async () => {
    start(watchFetch);
    void fetch(API);
    await network.answer({ text: 'answered' });
    void fetch(API);
    void fetch(`${API}?organization=org-2`);
    say(organizationSwitchEvent(key));
    say(repeatEvent(key));
    await network.answer({ text: 'old' });
    await network.answer({ text: 'named' });
    void fetch(API);
    await network.answer({ text: 'new' });
    expect(passed.slice(1)).toEqual([
      { owners: ['org-2'], text: 'named' },
      { owners: [], text: 'new' },
    ]);
  });
});

describe('without a content script that hands out a key', () => {
  it('nothing is watched', () => {
    const started = vi.fn();
    whenKeyed(started);
    handOut();
    whenKeyed(started);
    expect(started).not.toHaveBeenCalled();
  });
});

describe('a content script that makes its key only after the page-world script has run', () => {
  const root = document.documentElement;
  const parts = [...root.childNodes];
  beforeEach(() => {
    globalThis.grantlensKey = undefined;
    root.replaceChildren();
  });
  afterEach(() => {
    globalThis.grantlensKey = undefined;
    root.replaceChildren(...parts);
  });

  it('is asked for it once more', () => {
    const started = vi.fn();
    whenKeyed(started);
    expect(started).not.toHaveBeenCalled();
    makeKey();
    expect(started).toHaveBeenCalledOnce();
  });

  it('is not, once a script of the page may have run', async () => {
    const started = vi.fn();
    whenKeyed(started);
    root.append(document.createElement('head'));
    await Promise.resolve();
    root.replaceChildren();
    document.addEventListener(ASK_KEY_EVENT, handOut, { once: true });
    say(KEY_MADE_EVENT);
    expect(started).not.toHaveBeenCalled();
    document.removeEventListener(ASK_KEY_EVENT, handOut);
  });
});
