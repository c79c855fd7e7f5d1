import { expect, inject, it } from 'vitest';
import { differences, linesIn } from '#pictures';
import { onStage } from '#stage';
import { waitForStatus } from '../browsers/panel.ts';
import { savedScreenshot } from '../browsers/screenshot.ts';
import { samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { announced } from '../visit/announced.ts';
import { DOCUMENTED_INSTANT } from '../visit/documented-report.ts';
import { stoppedClock } from '../visit/frozen-clock.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

const accounts = samples(DOCUMENTED_INSTANT.slice(0, 10));
const { A, B, C, D } = accounts;
const FILE = 'grantlens-credit-grants-2026-11-22-1402.png';
const SECTIONS = ['Order of use', 'Evidence', 'Forecast'];
/** One as it is first made, one with everything in it, one with the order of use, and one that has no parts. */
const PICTURES = [
  { account: A, parts: [] },
  { account: B, parts: SECTIONS },
  { account: C, parts: ['Order of use'] },
  { account: D, parts: [] },
];

/** A page of the documented account whose organization and further columns are what is given. */
function pageOf(organization: string, person: string, project: string): string {
  const rows = B.rows.map(({ received, state, balance, expires }) => [received, state, balance, expires]);
  return pageWithTable({
    headers: ['Received', 'State', 'Balance', 'Expires', 'Issued by', 'Project'],
    rows: rows.map((cells) => [...cells, `${person} &lt;${person}@${organization}.example&gt;`, project]),
    before: `<p><strong title="Organization">${organization}</strong></p>`,
  });
}

onStage((stage, name) => {
  const open = async (page: string, status = 'ok') => {
    const visit = await stage.open({ page });
    await waitForStatus(visit, status);
    return visit;
  };

  it.each(PICTURES)('makes the approved pictures of sample $account.id', async ({ account, parts }) => {
    const visit = await open(samplePage(account), account.truth.status);
    for (const theme of ['Light', 'Dark']) {
      const { name: file, bytes } = await savedScreenshot(visit, theme, '1×', ...parts);
      expect(file).toBe(FILE);
      expect(await differences(`${name}/${account.id}-${theme.toLowerCase()}`, bytes)).toBe(0);
      expect(await announced(visit)).toBe(`Saved ${FILE}.`);
    }
    expect(visit.consoleProblems()).toEqual([]);
  });

  it.each(inject('isThorough') ? [A, B, C] : [B, C])(
    'can be read by a machine: the figures of sample $id',
    async (account) => {
      const visit = await open(samplePage(account));
      const shown = spendable(await panelFacts(visit)) ?? '';
      const { bytes } = await savedScreenshot(visit);
      const lines = (await linesIn(bytes)).map((line) => line.replace(/\s*\/\s*/g, ' / '));
      expect(lines.some((line) => line.split(' ')[0] === shown)).toBe(true);
      expect(lines.join('\n')).toContain(account.headline?.amount);
      const balances = lines.flatMap((line) => /\$[\d,.]+ \/ \$[\d,.]+/.exec(line)?.[0] ?? []);
      expect(balances).toEqual(account.rows.map(({ balance }) => balance));
    },
  );

  it('makes one and the same file of two accounts that differ in names alone', async () => {
    const files = [];
    for (const page of [
      pageOf('Quillfeather', 'zimmerbach', 'proj_7Kx42pQ'),
      pageOf('Bo', 'al', 'A much longer project of somebody else'),
    ]) {
      const visit = await open(page);
      files.push((await savedScreenshot(visit)).bytes);
    }
    const [first, second] = files;
    expect(first?.length).toBe(second?.length);
    expect(first?.every((byte, nth) => byte === second?.[nth])).toBe(true);
  });
}, stoppedClock(DOCUMENTED_INSTANT));
