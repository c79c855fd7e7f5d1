import { type KeptOrganization, type KeptReading, rebuilt, withNext } from '../../../lib/history/index.ts';

/**
 * Makes an organization of readings in order of time, one by one, so that a long history is never in memory at once. A reading from
 * a clock that stood ahead counts only if there is no other.
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
