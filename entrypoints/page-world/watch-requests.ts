import { requestText } from './answer-text.ts';
import { asksForGrants } from './grants-call.ts';
import type { PassOn } from './pass-on.ts';
import { quietly, standIn } from './stand-in.ts';

/** Passes on what the page's own XMLHttpRequests get for its credit grants. */
export function watchRequests(passOn: PassOn): void {
  /** When each watched request was opened; absent for one that now asks for something else. */
  const openedAt = new WeakMap<XMLHttpRequest, number>();
  const heard = new WeakSet<XMLHttpRequest>();
  const onState = ({ currentTarget: request }: Event) =>
    quietly(() => {
      if (!(request instanceof XMLHttpRequest) || request.readyState !== XMLHttpRequest.DONE) return;
      const calledAt = openedAt.get(request);
      const text = calledAt === undefined ? undefined : requestText(request);
      if (calledAt !== undefined && text !== undefined) passOn({ calledAt, text });
    });
  standIn(XMLHttpRequest.prototype, 'open', (open, self, args) => {
    const result = Reflect.apply(open, self, args);
    quietly(() => {
      if (!(self instanceof XMLHttpRequest)) return;
      openedAt.delete(self);
      if (!asksForGrants(args[1])) return;
      openedAt.set(self, performance.now());
      // Before the page's own listeners, which may change the object that a JSON answer was parsed to.
      if (!heard.has(self)) self.addEventListener('readystatechange', onState, { capture: true });
      heard.add(self);
    });
    return result;
  });
}
