import type { GrantsAnalysis } from '../../../../lib/analysis/analysis.ts';
import { escapeHtml } from '../../../samples/page.ts';
import type { TrueAccount } from '../../account.ts';
import { money } from '../draft.ts';
import { elementsOf, type Scene } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';

const MICRO_A_CENT = 10_000;

/** What the month cost, of what it may cost: a fraction that says nothing of the credit. */
function bill(scene: Scene): string {
  const { random, look, account } = scene;
  const limit = random.chance(0.5)
    ? random.int(1, 40) * 500
    : account.grants.reduce((sum, { granted }) => sum + granted, 0);
  const fraction = [random.int(0, limit + 5000), limit]
    .map((cents) => escapeHtml(money(scene, cents)))
    .join(look.slash);
  const heading = random.pick([
    'Monthly bill',
    'Usage this month',
    'Monthly budget',
    'November',
    'Spending limit',
  ]);
  const bar = random.chance(0.5) ? '<div role="progressbar"><div style="width:40%"></div></div>' : '';
  return `<section><h3>${heading}</h3>${bar}<div>${fraction}</div><a href="/account/limits">Increase limit</a></section>`;
}

function moreThanGranted({ totals }: GrantsAnalysis, { grants }: TrueAccount): string | null {
  const granted = grants.reduce((sum, grant) => sum + grant.granted, 0);
  const { atMost } = totals.spendable;
  return atMost !== null && atMost > granted * MICRO_A_CENT ? 'more than was granted' : null;
}

function withBill(isAlone: boolean): SceneFault {
  return {
    prepare: (draft) => (draft.look.shape.startsWith('gauge') ? draft : null),
    stage: (scene) => {
      const { section } = scene;
      const [made] = elementsOf(scene, bill(scene));
      if (!made) return false;
      if (isAlone) section.querySelector('.gauge')?.remove();
      section.before(made);
      return true;
    },
    faultOf: moreThanGranted,
  };
}

export const BILL_FAULTS: Record<string, SceneFault> = {
  'bill-beside-credit': withBill(false),
  'bill-alone': withBill(true),
};
