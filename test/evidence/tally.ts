import { STAGES, type Standing } from './standing.ts';

/** Counts over many accounts, at every stage. */
export class Tally {
  accounts = 0;
  wrong = 0;
  wrongFirm = 0;
  wrongIf = 0;
  readonly #settled = STAGES.map(() => 0);
  readonly #bare = STAGES.map(() => 0);

  add(standings: readonly Standing[]): void {
    this.accounts += 1;
    this.wrong += Number(standings.some(({ isWrong }) => isWrong));
    this.wrongFirm += Number(standings.some(({ isWrongFirm }) => isWrongFirm));
    this.wrongIf += Number(standings.some(({ isWrongIf }) => isWrongIf));
    standings.forEach(({ isSettled, isSettledBare }, stage) => {
      this.#settled[stage] = (this.#settled[stage] ?? 0) + Number(isSettled);
      this.#bare[stage] = (this.#bare[stage] ?? 0) + Number(isSettledBare);
    });
  }

  /** The share of accounts settled after 1, 2, 5, 20 readings. */
  power(): string {
    return this.#shares(this.#settled);
  }

  /** The share that is settled by verdicts that name no assumption. */
  bare(): string {
    return this.#shares(this.#bare);
  }

  #shares(counts: readonly number[]): string {
    return counts.map((count) => `${((100 * count) / this.accounts).toFixed(1)} %`.padStart(7)).join(' ');
  }
}
