import { daysAfter, type TrueGrant } from '../../account.ts';
import type { Cell } from '../../sheet.ts';
import { sheetOf } from '../../sheet.ts';
import { type Draft, day, someUsable, withCell, withCells, withoutColumn, words } from '../draft.ts';
import type { SceneFault } from '../scene-fault.ts';

type Telling = (draft: Draft, past: string, grant: TrueGrant) => Cell;

const html = (text: string, drawn: string): Cell => ({ ...words(text), html: drawn });

function monthAndYear({ expires }: TrueGrant): string {
  return `${expires.slice(5, 7)}/${expires.slice(0, 4)}`;
}

function quarter({ expires }: TrueGrant): string {
  return `Q${Math.ceil(Number(expires.slice(5, 7)) / 3)} ${expires.slice(0, 4)}`;
}

/** What can stand in the Expires cell of a grant that can be spent: another date, words with a month in them, or that it has none. */
const OTHER_DATES: readonly Telling[] = [
  (_, past) => words(`Renewed on ${past}`),
  (_, past) => words(`Extended from ${past}`),
  (_, past) => words(`Updated ${past}`),
  (_, past) => words(`Was ${past}`),
  (_, past) => words(`Verlängert am ${past}`),
  (_, past) => html('Never', `<span title="Updated ${past}">Never</span>`),
  (_, past) => html('Never', `<time title="Last change ${past}">Never</time>`),
  (draft, past, { expires }) =>
    html(`${past} ${day(draft, expires)}`, `<s>${past}</s> ${day(draft, expires)}`),
  (draft, past, { expires }) =>
    html(day(draft, expires), `${day(draft, expires)} <small>renewed ${past}</small>`),
];

const STRAY_MONTHS: readonly Telling[] = [
  (_, __, grant) => words(`Set to end ${monthAndYear(grant)}`),
  (_, __, grant) => words(`May end ${monthAndYear(grant)}`),
  (_, __, grant) => words(`Runs out ${quarter(grant)}`),
  (_, __, grant) => words(`Market closes ${quarter(grant)}`),
  (_, __, grant) => words(`End of ${quarter(grant)}`),
];

const NO_END: readonly Telling[] = [
  () => words('Never expires'),
  () => words('No expiry'),
  () => words('Never'),
  () => words('—'),
  () => words('Does not expire'),
  () => words('Läuft nicht ab'),
];

/** A grant that can be spent, whose Expires cell says something else than its day. */
function inExpires(tellings: readonly Telling[]): SceneFault {
  return {
    prepare: (draft) => {
      const usable = someUsable(draft);
      if (!usable) return null;
      const base = draft.random.chance(0.6) ? withoutColumn(draft, 'state') : draft;
      const past = day(draft, daysAfter(draft.account.today, -draft.random.int(20, 60)));
      return withCell(base, usable.index, 'expires', draft.random.pick(tellings)(draft, past, usable.grant));
    },
  };
}

/** Days in numbers whose order is not that of page and browser, with nothing but the expiries to tell it. */
function inOtherOrder(draft: Draft): Draft | null {
  const { account, random } = draft;
  const isSmall = (isoDay: string) => Number(isoDay.slice(8)) <= 12;
  const grants = account.grants.map((grant) => ({
    ...grant,
    received: isSmall(grant.received) ? grant.received : `${grant.received.slice(0, 8)}0${random.int(1, 9)}`,
    expires: `${grant.expires.slice(0, 8)}01`,
  }));
  const { today } = account;
  const isSame = grants.every(
    ({ expires, received, status }, index) =>
      status !== 'not-started' &&
      expires <= today === (account.grants[index]?.expires ?? '') <= today &&
      received <= today,
  );
  if (!isSame || grants.length === 0) return null;
  const look = {
    ...draft.look,
    locale: 'en-GB',
    dateForm: '2-digit',
    dateMarkup: 'plain',
    shift: 0,
    pageLanguage: 'en',
    browserLanguages: ['en-US'],
  } as const;
  const own = { ...account, grants };
  return withoutColumn({ account: own, look, random, sheet: sheetOf(own, look, random) }, 'state');
}

/** What was received, in the place of when it ends: a column of days that cannot be read elsewhere. */
function withReceivedGone(draft: Draft): Draft | null {
  const text = draft.random.pick(['last spring', 'a while ago', 'n/a', '???']);
  return withCells(draft, 'received', () => words(text));
}

export const EXPIRY_FAULTS: Record<string, SceneFault> = {
  'expires-names-another-date': inExpires(OTHER_DATES),
  'stray-month-word': inExpires(STRAY_MONTHS),
  'never-expires': inExpires(NO_END),
  'numbers-in-other-order': { prepare: inOtherOrder },
  'received-unreadable': { prepare: withReceivedGone },
};
