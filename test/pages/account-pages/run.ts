import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { readAccountPage } from '../../../lib/account-pages/index.ts';
import { CONTEXT, told } from '../../support/account-page.ts';
import { randomOf } from '../random.ts';
import { FAULTS } from './faults.ts';
import { htmlOf, randomScene, type Scene } from './scene.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const LEAST_SHARE_RIGHT = 0.99;

interface Outcome {
  seed: number;
  fault: string | null;
  wrong: string[];
  /** Fields that could be known and were not. */
  open: string[];
}

/** The page of a seed: one of three is without a fault. */
function pageOf(seed: number): { scene: Scene; fault: string | null } {
  const random = randomOf(seed);
  const scene = randomScene(random);
  if (seed % 3 === 0) return { scene, fault: null };
  const fault = random.pick(Object.keys(FAULTS));
  const field = random.pick([...scene.pairs.keys()]);
  return { scene: FAULTS[fault]?.(scene, field, random) ?? scene, fault };
}

/** A window keeps what was made in it: many pages share one, and then it goes. */
const PAGES_A_WINDOW = 100;
let window = new Window();
let parsed = 0;

function bodyOf(html: string): Element {
  parsed += 1;
  if (parsed % PAGES_A_WINDOW === 0) {
    void window.happyDOM.close();
    window = new Window();
  }
  // The library writes its own types for what it implements.
  const document: unknown = new window.DOMParser().parseFromString(html, 'text/html');
  return (document as Document).body;
}

function outcomeOf(seed: number): Outcome {
  const { scene, fault } = pageOf(seed);
  const html = htmlOf(scene);
  const fields = told(readAccountPage(bodyOf(html), scene.address, CONTEXT));
  const { truth } = scene;
  const wordOf = (name: string) => {
    const value = truth[name];
    return typeof value === 'number' ? (value / 100).toFixed(2) : value;
  };
  const wrong = Object.entries(fields).flatMap(([name, { value, reason }]) =>
    reason === undefined && value !== wordOf(name) ? `${name}: ${value}, not ${wordOf(name)}` : [],
  );
  const open = Object.keys(truth).flatMap((name) =>
    fields[name]?.reason ? `${name}: ${fields[name].reason}` : [],
  );
  if (values.only) console.log(html);
  return { seed, fault, wrong, open };
}

/** What a library keeps of its windows fills the memory: a process reads so many pages at most. */
const PAGES_A_PROCESS = 1000;

function readPages(first: number, count: number): boolean {
  const outcomes = Array.from({ length: count }, (_, nth) => outcomeOf(first + nth));
  const plain = outcomes.filter(({ fault }) => fault === null);
  const right = plain.filter(({ open, wrong }) => open.length + wrong.length === 0).length;
  const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0);
  for (const { seed, fault, wrong: each } of wrong)
    console.log(`wrong: ${seed} (${fault}) ${each.join('; ')}`);
  for (const { seed, open } of plain.filter((outcome) => outcome.open.length > 0))
    console.log(`open: ${seed} ${open.join('; ')}`);
  const share = plain.length === 0 ? 1 : right / plain.length;
  console.log(
    `${count} pages of the account: ${wrong.length} read wrong for certain; ${right} of ${plain.length} without a fault read right`,
  );
  return wrong.length === 0 && share >= LEAST_SHARE_RIGHT;
}

const first = Number(values.only ?? values.seed);
const count = values.only ? 1 : Number(values.count);
let isPassed = true;
if (count <= PAGES_A_PROCESS) isPassed = readPages(first, count);
else
  for (let at = 0; at < count; at += PAGES_A_PROCESS) {
    const share = ['--seed', String(first + at), '--count', String(Math.min(PAGES_A_PROCESS, count - at))];
    const { status } = spawnSync(process.execPath, [import.meta.filename, ...share], { stdio: 'inherit' });
    isPassed &&= status === 0;
  }
process.exitCode = isPassed ? 0 : 1;
