import { AMOUNT_FAULTS } from './faults/amounts.ts';
import { BARE_FAULTS } from './faults/bare.ts';
import { BILL_FAULTS } from './faults/bill.ts';
import { EXPIRY_FAULTS } from './faults/expiry.ts';
import { NEIGHBOUR_FAULTS } from './faults/neighbours.ts';
import { PART_FAULTS } from './faults/part.ts';
import { ROW_FAULTS } from './faults/rows.ts';
import { STATE_FAULTS } from './faults/states.ts';
import { TOTAL_FAULTS } from './faults/totals.ts';
import type { SceneFault } from './scene-fault.ts';

/** Everything that can stand on a page by which its rows mean something else, by name. */
export const SCENE_FAULTS: Readonly<Record<string, SceneFault>> = {
  ...PART_FAULTS,
  ...AMOUNT_FAULTS,
  ...TOTAL_FAULTS,
  ...ROW_FAULTS,
  ...STATE_FAULTS,
  ...EXPIRY_FAULTS,
  ...NEIGHBOUR_FAULTS,
  ...BARE_FAULTS,
  ...BILL_FAULTS,
};
