import { secondsInDay } from 'date-fns/constants';
import { millisecondsToMinutes } from 'date-fns/millisecondsToMinutes';
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { type Account, type GrantsAnalysis, seesAll } from '../../analysis/index.ts';
import { type Day, dayBefore, dayOfInstant, daysBetween, utcMidnight } from '../../values/index.ts';
import { issueMessage, upToWords, type Words } from '../../words/index.ts';
import { type ExportFile, fileOf, type NoFile } from '../export-file.ts';
import { categoryWords, dayWords } from '../figures.ts';
import { webAddress } from '../web-address.ts';
import { type Deadline, deadlinesOf } from './deadline.ts';

const ALARM_DAYS = [30, 7, 1];

/**
 * Writes an all-day event for each grant with money left, on the UTC day on which it expires. A later export uses the
 * same UIDs and a higher sequence number, so that a calendar updates its events.
 */
export async function calendarFile(account: Account, words: Words): Promise<ExportFile | NoFile> {
  const { analysis, version } = account;
  if (analysis.status === 'empty') return { reason: words.say('calendar.no_grants') };
  const { deadlines, withoutDay } = deadlinesOf(analysis);
  if (deadlines.length === 0)
    return { reason: words.say(withoutDay.length > 0 ? 'calendar.no_day' : 'calendar.nothing_left') };
  const calendar = ical({
    name: words.say('calendar.name'),
    prodId: { company: 'Grantlens', product: `Grantlens ${version}`, language: words.locale },
  });
  for (const deadline of deadlines)
    calendar.createEvent(await eventOf(deadline, analysis, withoutDay, words));
  return fileOf('calendar', analysis, `${calendar.toString()}\r\n`);
}

async function eventOf(
  deadline: Deadline,
  analysis: GrantsAnalysis,
  withoutDay: readonly number[],
  words: Words,
) {
  const { provenance, organization } = analysis;
  const { grant, name } = deadline;
  const readAt = new Date(provenance.readAt);
  const url = webAddress(provenance.url);
  const expiry = words.say('calendar.summary', amountOf(deadline, words), lastDay(deadline, words));
  const summary =
    organization === null
      ? words.starting(expiry)
      : words.say('calendar.of_organization', organization, expiry);
  return {
    id: await uidOf(name),
    stamp: readAt,
    lastModified: readAt,
    sequence: millisecondsToMinutes(readAt.getTime()),
    start: utcMidnight(grant.expires),
    allDay: true,
    summary: withoutControls(summary),
    description: descriptionOf(deadline, analysis, withoutDay, words).map(withoutControls).join('\n'),
    ...(url && { url }),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    alarms: alarmDays(grant.expires, dayOfInstant(provenance.readAt)).map((days) => ({
      type: ICalAlarmType.display,
      trigger: days * secondsInDay,
      description: withoutControls(words.count('calendar.alarm', days, summary)),
    })),
  };
}

/** How many days before an expiry to remind of it: only alarms in the future. */
function alarmDays(expires: Day, today: Day): number[] {
  return ALARM_DAYS.filter((days) => days < daysBetween(today, expires));
}

/** Replaces control characters, which the text of a calendar must not contain (RFC 5545, 3.3.11). */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** The last day to use the grant: known grants end at the beginning of their UTC day. */
function lastDay({ grant }: Deadline, words: Words): string {
  return words.monthDay(dayBefore(grant.expires));
}

/** What is left in a grant that has not started; otherwise what can be spent of it. */
function amountOf({ grant }: Deadline, words: Words): string {
  const { spendable, left, status } = grant;
  if (status === 'not-started' && left !== null) return words.money(left);
  return upToWords(words, spendable);
}

function descriptionOf(
  deadline: Deadline,
  analysis: GrantsAnalysis,
  withoutDay: readonly number[],
  words: Words,
): string[] {
  const { grant, isDoubtful } = deadline;
  return [
    words.say(
      'calendar.grant',
      String(grant.row),
      dayWords(grant.received, words),
      categoryWords(grant, words),
    ),
    ...(isDoubtful ? [words.say('calendar.doubtful')] : []),
    ...grant.issues.map((one) => issueMessage(words, one)),
    ...(seesAll(analysis) && analysis.isEachRowSure ? [] : [words.say('calendar.uncertain')]),
    words.say('calendar.day', lastDay(deadline, words)),
    ...(withoutDay.length > 0 ? [words.say('calendar.without_day', words.list(withoutDay.map(String)))] : []),
    words.say('calendar.read', words.instant(analysis.provenance.readAt)),
    words.say('file.unaffiliated'),
  ];
}

/**
 * A UID that is always the same for the same grant, and does not reveal what it is made from (RFC 7986, 5.3, of 2016: a
 * UID should hold no data that could identify anyone).
 */
async function uidOf(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  const digits = [...new Uint8Array(digest).subarray(0, 16)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `${digits.join('')}@grantlens`;
}
