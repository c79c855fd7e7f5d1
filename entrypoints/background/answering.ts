import type { Browser } from 'wxt/browser';
import type { Answer, Ask, Request } from '../shared/background-messages.ts';

/** The sender of a message. */
export type Sender = Pick<Browser.runtime.MessageSender, 'tab'>;

/** The function that answers each message. */
export type Answering = {
  [Name in Ask]: (request: Request<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>;
};
