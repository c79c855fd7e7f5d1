import { parseArgs } from 'node:util';
import { ASSUMPTIONS } from '../../lib/ledger/evidence/assumption.ts';
import { type Account, randomAccount, randomWays, type Ways } from './account.ts';
import { bestPossible } from './best-possible.ts';
import { randomPayer } from './debt.ts';
import { Random } from './random.ts';
import { smallAccount } from './small-account.ts';
import { isSettled, STAGES, standingAfter } from './standing.ts';
import { Tally } from './tally.ts';

process.exitCode = main();

/**
 * Lets the evidence judge simulated accounts whose true rule is known: it must never be ruled out. The same numbers
 * make the same accounts.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string', default: '100000' },
      small: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [accounts, small, seed] = [values.accounts, values.small, values.seed].map(Number);
  if (![accounts, small, seed].every(Number.isSafeInteger)) {
    console.error('Give whole numbers: npm run test:evidence -- --accounts 2000 --small 100 --seed 7');
    return 1;
  }
  const [count, first] = [accounts ?? 0, seed ?? 1];
  const wrong =
    judgeAccounts(count, first) + judgeMisled(Math.ceil(count / 5), first) + judgeSmall(small ?? 0, first);
  judgeBoth(Math.ceil(count / 10), first);
  console.log(`\ntrue rule ruled out: ${wrong}`);
  return wrong === 0 ? 0 : 1;
}

/** The ways are drawn apart from the accounts, so that an account stays the same whatever misleads its reader. */
function waysOf(seed: number, nth: number): Ways {
  return randomWays(new Random(seed * 7_000_003 + nth));
}

function accountOf(seed: number, nth: number, ways: Ways): Account {
  return randomAccount(new Random(seed * 1_000_003 + nth), ways);
}

function judgeAccounts(count: number, seed: number): number {
  console.log(
    `${count} accounts, with charges split or whole, figures even or late by grant, and refunds seen or hidden:`,
  );
  return judgeWith(count, seed, () => ({}));
}

/** What a verdict has to name: debts that no reading shows, and purchases that were paid back while their rows show credit. */
function judgeMisled(count: number, seed: number): number {
  const misled: Record<string, (random: Random) => Partial<Ways>> = {
    'a debt that no reading shows, paid by what comes later': (random) => ({ debtor: randomPayer(random) }),
    'a purchase that was paid back, whose row says Available': () => ({ purchases: 'cancelled' }),
    both: (random) => ({ debtor: randomPayer(random), purchases: 'cancelled' }),
    'an order within a category that nobody has published': (random) => ({
      ties: random.one(['oldest', 'newest', 'largest'] as const),
    }),
  };
  const wrong = Object.entries(misled).map(([name, change]) => {
    console.log(`\n${count} such accounts with ${name}:`);
    return judgeWith(count, seed, change);
  });
  return wrong.reduce((sum, each) => sum + each, 0);
}

function judgeWith(count: number, seed: number, change: (random: Random) => Partial<Ways>): number {
  const tally = new Tally();
  for (let nth = 0; nth < count; nth += 1) {
    const ways = { ...waysOf(seed, nth), ...change(new Random(seed * 3_000_017 + nth)) };
    const account = accountOf(seed, nth, ways);
    const standings = STAGES.map((stage) => standingAfter(account, stage));
    if (standings.some(({ isWrong }) => isWrong)) {
      console.log(`WRONG: account ${nth} of seed ${seed}: ${Object.values(ways).join(', ')}`);
    }
    tally.add(standings);
  }
  tell(tally);
  return tally.wrong;
}

function tell(tally: Tally): void {
  console.log(`  true rule ruled out though all that it rests on holds  ${tally.wrong}`);
  console.log(`  true rule ruled out, naming something that does not     ${tally.wrongFirm}`);
  console.log(`  true rule ruled out if something holds that does not    ${tally.wrongIf}`);
  console.log(`  settled after ${STAGES.join(', ')} readings, nothing guessed     ${tally.power()}`);
  console.log(`  the same with nothing assumed at all                    ${tally.bare()}`);
}

/** What is not promised: a charge that is larger than all that left, since a refund into the same grant hides it. */
function judgeBoth(count: number, seed: number): void {
  const tally = new Tally();
  for (let nth = 0; nth < count; nth += 1) {
    const account = accountOf(seed, nth, { ...waysOf(seed, nth), charges: 'whole', refund: 'hidden' });
    tally.add(STAGES.map((stage) => standingAfter(account, stage)));
  }
  console.log(
    `\n${count} accounts with whole charges and a refund that no figure shows (known limit, not counted below):`,
  );
  tell(tally);
}

/** Accounts so small that all usage can be tried, to see what any method could reach. */
function judgeSmall(count: number, seed: number): number {
  const [ours, told, best] = [new Tally(), new Tally(), new Tally()];
  for (let nth = 0; nth < count; nth += 1) {
    const account = smallAccount(new Random(seed * 1_000_003 + nth));
    const survived = [...bestPossible(account)];
    ours.add(STAGES.map((stage) => standingAfter(account, stage)));
    told.add(STAGES.map((stage) => standingAfter(account, stage, ASSUMPTIONS)));
    best.add(
      STAGES.map((stage) => {
        const left = survived.filter(([, readings]) => readings >= stage).map(([rule]) => rule);
        return {
          isWrong: !left.includes(account.rule),
          isWrongFirm: false,
          isWrongIf: false,
          isSettled: isSettled(account, left, account.readings[stage - 1]?.at ?? 0),
          isSettledBare: false,
        };
      }),
    );
  }
  console.log(
    `\n${count} accounts of up to 6 grants, next to trying all usage (which is told the zone and that figures do not lag):`,
  );
  console.log(
    `  true rule ruled out                            ${ours.wrong}, by trying all usage ${best.wrong}`,
  );
  console.log(`  settled after ${STAGES.join(', ')} readings, nothing assumed  ${ours.power()}`);
  console.log(`  told that charges split and nothing is hidden        ${told.power()}`);
  console.log(`  the best that any method could reach                 ${best.power()}`);
  return ours.wrong + told.wrong + best.wrong;
}
