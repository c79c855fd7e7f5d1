import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number of the range, both ends included. */
  int: (from: number, to: number) => number;
  /** Whether something happens that happens with this probability (0 to 1). */
  chance: (probability: number) => boolean;
  /** @throws Error for an empty list. */
  pick: <T>(list: readonly T[]) => T;
  shuffled: <T>(list: readonly T[]) => T[];
}

/** Random choices that follow from a seed alone. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(int(0, list.length - 1));
    if (chosen === undefined) throw new Error('There is nothing to pick from.');
    return chosen;
  };
  return {
    int,
    pick,
    chance: (probability) => int(1, 10_000) <= probability * 10_000,
    shuffled: (list) =>
      list
        .map((item) => ({ item, place: int(0, 1_000_000) }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
