import { type KeptOrganization, type KeptReading, rebuilt, withNext } from '../../../lib/history/index.ts';

/** What readings come to, one after another in order of time, so that a long history is never held at once. */
export async function together(
  readings: AsyncIterable<KeptReading>,
  afterEach: () => Promise<void> = async () => undefined,
): Promise<KeptOrganization | undefined> {
  let organization: KeptOrganization | undefined;
  for await (const reading of readings) {
    organization = withNext(organization, reading);
    await afterEach();
  }
  return organization && rebuilt(organization);
}
