import type { Browser } from 'wxt/browser';
import type { Answer, Ask, Request } from '../shared/background-messages.ts';

/** Who has sent a message. */
export type Sender = Pick<Browser.runtime.MessageSender, 'tab'>;

/** How each message is answered. */
export type Answering = {
  [Name in Ask]: (request: Request<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>;
};
