import { parseArgs } from 'node:util';
import { SHAPES, type Shape } from './look.ts';

const USAGE =
  'Usage: npm run test:pages -- [--count N] [--seed S] [--shapes table,split-table,…] [--only SEED]';

export interface PagesOptions {
  count: number;
  /** The first of `count` seeds. */
  seed: number;
  shapes: readonly Shape[];
  /** The one page to show. */
  only: number | null;
}

const OPTIONS = {
  count: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
  shapes: { type: 'string', default: SHAPES.join(',') },
  only: { type: 'string' },
} as const;

/** What the command line asks for; throws an Error with the usage where it asks for anything else. */
export function readOptions(args: string[]): PagesOptions {
  const values = valuesIn(args);
  return {
    count: wholeNumber('--count', values.count),
    seed: wholeNumber('--seed', values.seed),
    shapes: values.shapes.split(',').map(shapeNamed),
    only: values.only === undefined ? null : wholeNumber('--only', values.only),
  };
}

function valuesIn(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    throw new Error(USAGE);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} needs a whole number, not "${text}".\n${USAGE}`);
  return Number(text);
}

function shapeNamed(name: string): Shape {
  const shape = SHAPES.find((known) => known === name);
  if (shape === undefined)
    throw new Error(`There is no shape "${name}"; there are ${SHAPES.join(', ')}.\n${USAGE}`);
  return shape;
}
