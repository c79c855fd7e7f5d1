import { type GrantsCall, grantsCall, ORGANIZATION_HEADER } from './grants-call.ts';
import { apply, pinned } from './natives.ts';
import type { PassOn, StartCall } from './pass-on.ts';
import { requestTextReader, successReader } from './request-text.ts';
import { ignoreErrors, wrapFunction } from './wrap-function.ts';

interface Watched extends GrantsCall {
  passOn: PassOn;
  /** How many bytes have arrived, if the browser has said so. */
  size: number | undefined;
}

/** Passes on what the page's own XMLHttpRequests get for its credit grants. */
export function watchRequests(startCall: StartCall): void {
  /** The call of each watched request; absent if the request is now for something else. */
  const watched = pinned(new WeakMap<object, Watched>(), WeakMap.prototype);
  const listen = listener(watched);
  wrapFunction(XMLHttpRequest.prototype, 'open', (open, self, args) => {
    const result = apply(open, self, args);
    ignoreErrors(() => {
      if (!(self instanceof XMLHttpRequest)) return;
      watched.delete(self);
      const call = grantsCall(args[0], args[1]);
      if (!call) return;
      watched.set(self, { ...call, passOn: startCall(), size: undefined });
      listen(self);
    });
    return result;
  });
  wrapFunction(XMLHttpRequest.prototype, 'setRequestHeader', (setRequestHeader, self, args) => {
    const result = apply(setRequestHeader, self, args);
    ignoreErrors(() => {
      const call = self instanceof XMLHttpRequest ? watched.get(self) : undefined;
      const [name, value] = args;
      const isOrganization = typeof name === 'string' && name.toLowerCase() === ORGANIZATION_HEADER;
      if (isOrganization) call?.owners.push(String(value));
    });
    return result;
  });
}

/** Listens to a request only once, even if it is opened several times. */
function listener(watched: WeakMap<object, Watched>): (request: XMLHttpRequest) => void {
  const heard = new WeakSet<object>();
  const isSuccess = successReader();
  const textOf = requestTextReader();
  const { addEventListener } = EventTarget.prototype;
  const onProgress = ({ currentTarget: request, isTrusted, loaded }: ProgressEvent) => {
    const call = request && watched.get(request);
    if (call && isTrusted) call.size = loaded;
  };
  const onState = ({ currentTarget: request }: Event) =>
    ignoreErrors(() => {
      const call = request && watched.get(request);
      if (!call || !(request instanceof XMLHttpRequest) || !isSuccess(request, call.address)) return;
      const text = textOf(request, call.size);
      if (text !== undefined) call.passOn({ owners: call.owners, text });
    });
  return (request) => {
    if (heard.has(request)) return;
    heard.add(request);
    apply(addEventListener, request, ['progress', onProgress]);
    // Runs before the page's own listeners, which may change the parsed object of a JSON answer.
    apply(addEventListener, request, ['readystatechange', onState, { capture: true }]);
  };
}
