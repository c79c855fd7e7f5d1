import { parseArgs } from 'node:util';
import { type Refunds, randomAccount } from './account.ts';
import { bestPossible } from './best-possible.ts';
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
  const wrong = judgeAccounts(accounts ?? 0, seed ?? 1, 'seen') + judgeSmall(small ?? 0, seed ?? 1);
  judgeAccounts(Math.ceil((accounts ?? 0) / 10), seed ?? 1, 'hidden');
  console.log(`\ntrue rule ruled out: ${wrong}`);
  return wrong === 0 ? 0 : 1;
}

function judgeAccounts(count: number, seed: number, refunds: Refunds): number {
  const tally = new Tally();
  for (let nth = 0; nth < count; nth += 1) {
    const account = randomAccount(new Random(seed * 1_000_003 + nth), refunds);
    const standings = STAGES.map((stage) => standingAfter(account, stage));
    if (refunds === 'seen' && standings.some(({ isWrong }) => isWrong))
      console.log(`WRONG: account ${nth} of seed ${seed}`);
    tally.add(standings);
  }
  if (refunds === 'hidden') {
    console.log(
      `\n${count} accounts with a refund inside a window, which no figure shows (known limit, not counted below):`,
    );
  } else console.log(`${count} accounts:`);
  console.log(`  true rule ruled out                       ${tally.wrong}`);
  console.log(`  true rule ruled out under a guess only    ${tally.wrongIfGuessed}`);
  console.log(`  settled after ${STAGES.join(', ')} readings       ${tally.power()}`);
  return tally.wrong;
}

/** Accounts so small that all usage can be tried, to see what any method could reach. */
function judgeSmall(count: number, seed: number): number {
  const [ours, best] = [new Tally(), new Tally()];
  for (let nth = 0; nth < count; nth += 1) {
    const account = smallAccount(new Random(seed * 1_000_003 + nth));
    const survived = [...bestPossible(account)];
    ours.add(STAGES.map((stage) => standingAfter(account, stage)));
    best.add(
      STAGES.map((stage) => {
        const left = survived.filter(([, readings]) => readings >= stage).map(([rule]) => rule);
        return {
          isWrong: !left.includes(account.rule),
          isWrongIfGuessed: false,
          isSettled: isSettled(account, left, account.readings[stage - 1]?.at ?? 0),
        };
      }),
    );
  }
  console.log(
    `\n${count} accounts of up to 6 grants, next to trying all usage (which is told the zone and the lag):`,
  );
  console.log(`  true rule ruled out                       ${ours.wrong}, by trying all usage ${best.wrong}`);
  console.log(`  settled after ${STAGES.join(', ')} readings       ${ours.power()}`);
  console.log(`  the best that any method could reach      ${best.power()}`);
  return ours.wrong + best.wrong;
}
