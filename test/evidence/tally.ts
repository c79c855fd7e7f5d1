import { STAGES, type Standing } from './standing.ts';

/** Counts over many accounts, at every stage. */
export class Tally {
  accounts = 0;
  wrong = 0;
  wrongIf = 0;
  readonly #settled: number[] = STAGES.map(() => 0);

  add(standings: readonly Standing[]): void {
    this.accounts += 1;
    this.wrong += Number(standings.some(({ isWrong }) => isWrong));
    this.wrongIf += Number(standings.some(({ isWrongIf }) => isWrongIf));
    standings.forEach(({ isSettled }, stage) => {
      this.#settled[stage] = (this.#settled[stage] ?? 0) + Number(isSettled);
    });
  }

  /** The share of accounts settled after 1, 2, 5, 20 readings. */
  power(): string {
    return this.#settled
      .map((count) => `${((100 * count) / this.accounts).toFixed(1)} %`.padStart(7))
      .join(' ');
  }
}
