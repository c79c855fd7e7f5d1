import type { DrawnBy, RechargeAnswer } from '../../blocked/index.ts';
import { type Day, dayOfTime } from '../../values/index.ts';
import { named, ruleName } from '../field-words.ts';
import { rateWords } from '../insight/rate-words.ts';
import type { Words } from '../words.ts';

/** How long credit lasts without auto recharge, the worst case first; where it is on, that nobody has to switch it off to see it. */
export function rechargeSentences(answer: RechargeAnswer, isOn: boolean, today: Day, words: Words): string[] {
  const advice = (key: 'recharge.no_need' | 'recharge.keep', told: string) =>
    isOn ? words.say('recharge.advised', words.say(key), told) : told;
  if (answer.kind === 'cannot-tell')
    return [advice('recharge.keep', words.say(`recharge.${named(answer.reason)}`))];
  const { rate, isPart } = answer;
  const [worst, ...others] = answer.lasting;
  const spend = rateWords(rate, words);
  const lines = others.map(({ by, earliest }) =>
    words.say('recharge.line', wayWords(by, words), untilWords(earliest, today, words)),
  );
  return [
    advice('recharge.no_need', worstSentence(worst, spend, today, words)),
    ...lines,
    ...(isPart ? [words.say('recharge.part')] : []),
    ...(isOn ? [words.say('recharge.instead')] : []),
  ];
}

type Lasting = Extract<RechargeAnswer, { kind: 'known' }>['lasting'][number];

function worstSentence({ by, earliest }: Lasting, spend: string, today: Day, words: Words): string {
  if (earliest === null) return words.say('recharge.no_end', spend);
  const way = wayWords(by, words);
  return dayOfTime(earliest) <= today
    ? words.say('recharge.at_once', spend, way)
    : words.say('recharge.worst', spend, untilWords(earliest, today, words), way);
}

function untilWords(time: number | null, today: Day, words: Words): string {
  if (time === null) return words.say('table.no_end');
  const day = dayOfTime(time);
  return day <= today ? words.say('recharge.now') : words.day(day);
}

function wayWords(by: DrawnBy, words: Words): string {
  return by === 'promotional-not-drawn'
    ? words.say('recharge.way_not_drawn')
    : words.say('recharge.way_rule', ruleName(words, by));
}
