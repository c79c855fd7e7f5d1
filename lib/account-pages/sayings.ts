import { HEADING } from '../page/index.ts';
import {
  type AccountSaying,
  accountLabel,
  accountSaying,
  makesHard,
  rechargeBy,
  tierIn,
} from '../provider/index.ts';
import { agreed } from './agreed.ts';
import { fieldOf } from './labelled.ts';
import { headingsOver, type Page } from './page.ts';
import type { Piece } from './pieces.ts';
import { type Enforcement, type Field, type Plan, read, type Switch, unknown } from './reading.ts';
import { doubtAround } from './surroundings.ts';

/** The values of texts that need no label, such as “Auto recharge is on”. */
function statementsIn<Value>(page: Page, sayOf: (piece: Piece) => Value | undefined): Field<Value>[] {
  return page.shown.flatMap((piece, at) => {
    const value = piece.kind === 'text' ? sayOf(piece) : undefined;
    if (value === undefined) return [];
    const doubt = doubtAround({ pieces: page.shown, from: at, until: at }, page);
    return doubt ? unknown(doubt) : read(value);
  });
}

const PLANS: Partial<Record<AccountSaying, Plan>> = {
  'pay-as-you-go': 'pay-as-you-go',
  'free-trial': 'free-trial',
};

/** The plan that a heading or a label names. Elsewhere on the page it may be one that can be chosen. */
export function readPlan(page: Page): Field<Plan> {
  const planOf = (text: string) => PLANS[accountSaying(text) ?? 'none'];
  const headed = statementsIn(page, ({ text, element }) =>
    element.closest(HEADING) ? planOf(text) : undefined,
  );
  const labelled = fieldOf(page, { labels: ['plan'] }, ([text = '']) => {
    const plan = planOf(text);
    return plan ? read(plan) : unknown('unknown-words');
  });
  return isNotShown(labelled) ? agreed(headed) : agreed([...headed, labelled]);
}

const isNotShown = (field: Field<unknown>) => field.kind === 'unknown' && field.reason === 'not-shown';

/** Whether auto recharge is on: by the page's words, by its switch, and by what its buttons offer. */
export function readRecharge(page: Page): Field<Switch> {
  const states: Partial<Record<AccountSaying, Switch>> = { 'recharge-on': 'on', 'recharge-off': 'off' };
  const told = statementsIn(page, ({ text }) => states[accountSaying(text) ?? 'none']);
  const labelled = fieldOf<Switch>(page, { labels: ['recharge'] }, ([text = '']) => {
    const saying = accountSaying(text);
    return saying === 'on' || saying === 'off' ? read(saying) : undefined;
  });
  const switches = page.shown.flatMap((piece) =>
    switchOf(piece, (name) => accountLabel(name) === 'recharge'),
  );
  const byButtons = page.shown.flatMap(({ kind, text }) => {
    const state = kind === 'control' ? rechargeBy(text) : undefined;
    return state ? read(state) : [];
  });
  const words = hasNoStatement(labelled) ? told : [...told, labelled];
  const all = [...words, ...switches, ...byButtons];
  return all.length === 0 ? labelled : agreed(all);
}

/** The label of a switch is followed by no words. */
function hasNoStatement(field: Field<Switch>): boolean {
  return field.kind === 'unknown' && (field.reason === 'not-shown' || field.reason === 'no-figure');
}

const SWITCH = '[role="switch"], [role="checkbox"], input[type="checkbox"]';

/** The setting of a piece that is a switch of that name. */
function switchOf(
  { kind, text, element, state }: Piece,
  isNamed: (name: string) => boolean,
): Field<Switch>[] {
  if (kind !== 'control' || !element.matches(SWITCH) || !isNamed(text)) return [];
  const isMixed = element.getAttribute('aria-checked') === 'mixed';
  if (isMixed || (state?.kind !== 'chosen' && state?.kind !== 'not-chosen'))
    return [unknown('unknown-switch')];
  return [read(state.kind === 'chosen' ? 'on' : 'off')];
}

/** Whether calls beyond a limit are refused, by the switch for it under the headings that fit. */
export function readEnforcement(page: Page, fits: (words: readonly string[]) => boolean): Field<Enforcement> {
  const switches = page.shown.flatMap((piece) =>
    fits([piece.text, ...headingsOver(piece.element, page)]) ? switchOf(piece, makesHard) : [],
  );
  const isOn = agreed(switches);
  if (isOn.kind === 'unknown') return isOn;
  return read(isOn.value === 'on' ? 'hard' : 'soft');
}

export function readTier(page: Page): Field<number> {
  return agreed(statementsIn(page, ({ text }) => tierIn(text)));
}
