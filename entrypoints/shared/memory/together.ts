import { type KeptOrganization, type KeptReading, rebuilt, withNext } from '../../../lib/history/index.ts';

/**
 * What readings come to, one after another in order of time, so that a long history is never held at once. One that a clock ahead told
 * the time of counts only where there is no other.
 */
export async function together(
  readings: AsyncIterable<KeptReading>,
  afterEach: () => Promise<void> = async () => undefined,
): Promise<KeptOrganization | undefined> {
  let organization: KeptOrganization | undefined;
  let ahead: KeptReading | undefined;
  for await (const reading of readings) {
    if (reading.isAhead) ahead = reading;
    else organization = withNext(organization, reading);
    await afterEach();
  }
  const all = organization ?? (ahead && withNext(undefined, ahead));
  return all && rebuilt(all);
}
