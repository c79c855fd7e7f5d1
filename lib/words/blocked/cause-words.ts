import {
  type CauseId,
  type CauseSource,
  type CauseVerdict,
  type Figure,
  type Ground,
  isProvidersWord,
  type ReadError,
} from '../../blocked/index.ts';
import { PROVIDER_PAGES, type ProviderPage, sourceAddress } from '../../provider/index.ts';
import { named } from '../field-words.ts';
import type { Words } from '../words.ts';

/** A name with the address that it leads to. */
export interface Link {
  name: string;
  address: string;
}

/** The name of a cause; an error may say more of it than its row does. */
export function causeName(words: Words, cause: CauseId, error: ReadError | null): string {
  const finer = finerOf(cause, error);
  return words.say(finer ? `blocked.cause.${finer}` : `blocked.cause.${named(cause)}`);
}

/** What to do about a cause. */
export function causeAction(words: Words, cause: CauseId, error: ReadError | null): string {
  const finer = finerOf(cause, error);
  return words.say(finer ? `blocked.do.${finer}` : `blocked.do.${named(cause)}`);
}

function finerOf(cause: CauseId, error: ReadError | null) {
  if (cause === 'account-inactive' && error?.says === 'terminated') return 'terminated' as const;
  return cause === 'not-a-quota-error' && error?.says === 'others-quota' ? ('others_quota' as const) : null;
}

export function verdictName(words: Words, verdict: CauseVerdict): string {
  return words.say(`blocked.verdict.${named(verdict)}`);
}

export function pageLink(words: Words, page: ProviderPage): Link {
  return { name: words.say(`blocked.page.${page}`), address: PROVIDER_PAGES[page] };
}

/** Why a cause has its verdict, as a sentence; `null` where nothing was read of it. */
export function groundSentence(words: Words, ground: Ground): string | null {
  if (ground.id === 'not-read') return null;
  if (!('figures' in ground)) return words.say(`blocked.ground.${named(ground.id)}`);
  const { id, figures, weakness } = ground;
  const told = words.say(
    `blocked.ground.${named(id)}`,
    ...figures.map((figure) => figureWords(words, figure)),
  );
  return weakness ? weakSentence(words, weakness, told) : told;
}

/** An old figure is shown with its time, because it may have changed. */
function weakSentence(
  words: Words,
  { isDoubtful, minutesAgo, day }: NonNullable<SignGround['weakness']>,
  told: string,
): string {
  if (isDoubtful) return words.say('blocked.of_another', told);
  if (minutesAgo >= DAY) return words.say('blocked.read_on', words.day(day), told);
  return words.say('blocked.read_ago', figureWords(words, { kind: 'minutes', number: minutesAgo }), told);
}

type SignGround = Extract<Ground, { figures: unknown }>;

const HOUR = 60;
const DAY = 24 * HOUR;

function figureWords(words: Words, figure: Figure): string {
  switch (figure.kind) {
    case 'money':
      return words.money(figure.amount);
    case 'number':
      return String(figure.number);
    case 'days':
      return words.count('blocked.days', figure.number);
    case 'minutes':
      if (figure.number <= HOUR) return words.count('blocked.minutes', figure.number);
      return figure.number < DAY
        ? words.count('blocked.hours', Math.ceil(figure.number / HOUR))
        : words.count('blocked.days', Math.ceil(figure.number / DAY));
  }
}

/** Where what is said of a cause is written, each with its address; a page is linked beside what to do. */
export function causeSource(words: Words, source: CauseSource): { name: string; links: Link[] } {
  const year = String(source.year);
  if (source.kind === 'page') {
    const page = pageLink(words, source.page);
    return { name: words.say('blocked.page_source', page.name, year), links: [] };
  }
  const { kind, references } = source;
  return {
    name: words.say('blocked.source', year),
    links: references.map((reference) => ({
      name: reference.includes('#') ? reference : words.say(`source.${kind}_one`, reference),
      address: sourceAddress(kind, reference),
    })),
  };
}

/** The code, type and status of an error, as far as they stand in it and are OpenAI's own; '' where none does. */
function errorParts(words: Words, { code, type, status }: ReadError): string {
  // Some providers print the status in the place of a code.
  const parts = [
    ...(code !== null && isProvidersWord(code) && !/^\d+$/.test(code)
      ? [words.say('blocked.code', code)]
      : []),
    ...(type !== null && isProvidersWord(type) ? [words.say('blocked.type', type)] : []),
    ...(status === null ? [] : [words.say('blocked.status', String(status))]),
  ];
  return words.list(parts);
}

/** What an error says, with its code, type and status. */
export function errorMeaning(words: Words, error: ReadError): string {
  const meaning = words.say(`blocked.meaning.${named(error.says)}`);
  const parts = errorParts(words, error);
  return parts === '' ? meaning : words.say('blocked.parts', meaning, parts);
}
