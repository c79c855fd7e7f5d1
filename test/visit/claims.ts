import type { Truth } from '../host/truth.ts';
import type { Frame } from './frames.ts';
import { cents } from './panel-facts.ts';

/** What is false on the screen; `null`: nothing. A panel that says nothing yet is never false. */
export function falsehood(frame: Frame, names: readonly string[]): string | null {
  const { panels, words, organization, truth } = frame;
  if (panels > 1) return `${panels} panels`;
  const foreign = names.find((name) => name !== organization && words.includes(name));
  if (foreign !== undefined) return `the panel names ${foreign}, the page ${organization}`;
  return truth && falseClaim(frame, truth);
}

function falseClaim({ status, figure }: Frame, { shows, cents, count }: Truth): string | null {
  if (status === 'empty' && saysOtherwise(shows, count)) return 'the panel says that there are no grants';
  if (figure === '') return null;
  // What is folded away is noticed one frame later. Until then its figure is late, not false.
  if (!['folded', 'part', 'whole'].includes(shows)) return `"${figure}" where the page shows ${shows}`;
  return holds(figure, cents) ? null : `"${figure}" where ${cents} cents can be spent`;
}

/** That the page's message of no grants is gone is noticed a moment later if nothing has replaced it. */
function saysOtherwise(shows: Truth['shows'], count: number): boolean {
  return shows === 'leaving' || (shows !== 'nothing' && count > 0);
}

/**
 * Why the panel is not as it should be for a page at rest; `null`: it is. `isWalked`: every part of the list has been on
 * the screen since its last change.
 */
export function shortfall(frame: Frame, isWalked: boolean): string | null {
  const { status, figure, truth, panels } = frame;
  if (truth === null || isEnough(frame, truth, isWalked)) return null;
  return `"${figure}" (${status}), ${panels} panels, for ${JSON.stringify(truth)}`;
}

function isEnough({ status, figure }: Frame, truth: Truth, isWalked: boolean): boolean {
  switch (truth.shows) {
    case 'nothing':
    case 'folded':
      return figure === '' && status !== 'empty';
    case 'leaving':
      return figure === '' && status === 'reading';
    case 'none':
      // With an active filter, an account without grants looks like a filter that hides all of them.
      return figure === '' && (status === 'empty' || status === 'unreadable');
    case 'whole':
      return isExact(status, figure, truth);
    case 'part':
      return (
        isExact(status, figure, truth) || ((!isWalked || truth.isNameLate) && isBound(status, figure, truth))
      );
  }
}

function isExact(status: string, figure: string, { cents, isNameLate }: Truth): boolean {
  return (status === 'ok' || (status === 'partial' && isNameLate)) && figure === dollars(cents);
}

function isBound(status: string, figure: string, { cents, drawn }: Truth): boolean {
  return drawn === 0 || (status === 'partial' && figure !== '' && holds(figure, cents));
}

/** Whether a figure, a bound or a range is true of an amount. */
function holds(figure: string, amount: number): boolean {
  if (figure.startsWith('at least ')) return cents(figure) <= amount;
  const [least = '', most] = figure.split(' to ');
  if (most === undefined) return cents(least) === amount;
  return cents(least) <= amount && amount <= cents(most);
}

function dollars(amount: number): string {
  return (amount / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}
