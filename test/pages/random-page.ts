import { randomAccount, type TrueAccount, withoutStartsToCome } from './account.ts';
import { drawPage } from './draw/page.ts';
import { FAILED_BARE_SEEDS } from './failed-seeds.ts';
import { FAULTS, type Fault, withFault } from './faults.ts';
import { type Look, randomLook, SHAPES, type Shape } from './look.ts';
import { judge } from './oracle.ts';
import { randomOf } from './random.ts';
import type { Draft } from './scene/draft.ts';
import { DRESSINGS } from './scene/dressings.ts';
import { emptyPage } from './scene/empty-pages.ts';
import { SCENE_FAULTS } from './scene/index.ts';
import { htmlOf, sceneOf } from './scene/scene.ts';
import { putUnknownControl } from './scene/unknown-controls.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The page at one moment of its loading. */
export interface Stage {
  name: 'final' | 'skeleton' | 'half';
  sheet: Sheet;
  html: string;
}

/** What was done to a page. */
export type Deed =
  /** A fault in what it prints. */
  | { kind: 'data-fault'; name: Fault }
  /** Something by which its rows mean something else than they seem to. */
  | { kind: 'scene-fault'; name: string }
  /** Known things that change nothing; none for a page of the list alone. */
  | { kind: 'harmless'; dressings: readonly string[] }
  /** A control that nobody knows and that changes nothing. */
  | { kind: 'unknown-control' };

/** A page that follows from its seed alone, with what is true of it. */
export interface RandomPage {
  seed: number;
  account: TrueAccount;
  look: Look;
  deed: Deed;
  /** The whole page without a fault. */
  sound: Sheet;
  /** In the order in which the page shows them; the last is the whole page. */
  stages: readonly Stage[];
}

/** The shape of a seed's page: the shapes take turns, so that a run of some shapes has the seeds of a run of all. */
export function shapeOf(seed: number): Shape {
  return SHAPES[seed % SHAPES.length] ?? 'table';
}

const BARE_SEEDS = new Set(FAILED_BARE_SEEDS.map(({ seed }) => seed));
/** So that what is done to a page is chosen apart from what it prints. */
const SECOND_STREAM = 0x5eed;
const KINDS_TRIED = 4;

/** The page of a seed as it is before anything is done to it; its choices go on from there. */
export function draftOf(seed: number): Draft {
  const random = randomOf(seed);
  const drawn = randomAccount(random);
  const look = randomLook(drawn, shapeOf(seed), random);
  const tellsStarts = look.columns.includes('received') || look.columns.includes('state');
  const account = tellsStarts ? drawn : withoutStartsToCome(drawn);
  return { account, look, sheet: sheetOf(account, look, random), random };
}

/** The page of a seed. */
export function randomPage(seed: number): RandomPage {
  const first = draftOf(seed);
  if (BARE_SEEDS.has(seed)) return barePage(first, seed);
  const random = randomOf(seed ^ SECOND_STREAM);
  const draft: Draft = { ...first, random };
  const share = random.int(1, 100);
  if (share <= 35) return barePage(first, seed);
  if (share <= 70) return withSceneFault(draft, seed) ?? barePage(first, seed);
  if (share <= 92) return dressed(draft, seed) ?? barePage(first, seed);
  return withUnknownControl(draft, seed) ?? barePage(first, seed);
}

/** A page of the list alone; half of them have a fault in what they print. */
function barePage({ account, look, sheet: sound, random }: Draft, seed: number): RandomPage {
  const fault = random.chance(0.5) ? random.pick(FAULTS) : null;
  const spoilt = fault && withFault(sound, fault, random);
  const deed: Deed =
    fault && spoilt ? { kind: 'data-fault', name: fault } : { kind: 'harmless', dressings: [] };
  return { seed, account, look, deed, sound, stages: stagesOf(spoilt ?? sound, look) };
}

/** The first of some kinds of fault that can happen to the page; a fraction for all grants has kinds of its own. */
function withSceneFault(draft: Draft, seed: number): RandomPage | null {
  const isGauge = draft.look.shape.startsWith('gauge');
  const names = Object.keys(SCENE_FAULTS).filter((name) => name.startsWith('bill') === isGauge);
  for (const name of draft.random.shuffled(names).slice(0, KINDS_TRIED)) {
    const page = spoiltBy(name, draft, seed);
    if (page) return page;
  }
  return null;
}

/** The page with a fault of that name; `null` where it cannot happen to it. */
export function spoiltBy(name: string, draft: Draft, seed: number): RandomPage | null {
  const fault = SCENE_FAULTS[name];
  const prepared = fault?.prepare ? fault.prepare(draft) : draft;
  const scene = prepared && sceneOf(prepared, draft.sheet);
  if (!scene || fault?.stage?.(scene) === false) return null;
  return {
    ...pageOf(prepared, seed, htmlOf(scene)),
    deed: { kind: 'scene-fault', name },
    sound: draft.sheet,
  };
}

function dressed(draft: Draft, seed: number): RandomPage | null {
  if (draft.account.grants.length === 0) {
    const deed: Deed = { kind: 'harmless', dressings: ['words-for-none'] };
    return { ...pageOf({ ...draft, sheet: { ...draft.sheet, total: null } }, seed, emptyPage(draft)), deed };
  }
  const scene = sceneOf(draft, draft.sheet);
  if (!scene) return null;
  const wanted = draft.random.shuffled(Object.keys(DRESSINGS)).slice(0, draft.random.int(1, 4));
  const dressings = wanted.filter((name) => DRESSINGS[name]?.(scene));
  return { ...pageOf(draft, seed, htmlOf(scene)), deed: { kind: 'harmless', dressings } };
}

/** Only beside a list of which everything else can be known. */
function withUnknownControl(draft: Draft, seed: number): RandomPage | null {
  const { look, account } = draft;
  const isOpen = judge(draft.sheet, look, account).onlyRange.length > 0;
  if (isOpen || look.wording === 'unknown' || !look.columns.includes('state')) return null;
  const scene = sceneOf(draft, draft.sheet);
  if (!scene) return null;
  putUnknownControl(scene);
  return { ...pageOf(draft, seed, htmlOf(scene)), deed: { kind: 'unknown-control' } };
}

function pageOf({ account, look, sheet }: Draft, seed: number, html: string): Omit<RandomPage, 'deed'> {
  return { seed, account, look, sound: sheet, stages: [{ name: 'final', sheet, html }] };
}

function stagesOf(sheet: Sheet, look: Look): Stage[] {
  const stage = (name: Stage['name'], rows: Sheet['rows']): Stage => {
    const shown = { ...sheet, rows };
    return { name, sheet: shown, html: drawPage(shown, look) };
  };
  const final = stage('final', sheet.rows);
  const half = sheet.rows.slice(0, Math.ceil(sheet.rows.length / 2));
  if (look.delivery === 'at-once' || half.length === 0) return [final];
  if (look.delivery === 'half') return [stage('half', half), final];
  const blank = half.map((row) => row.map(() => ({ text: '', exact: null })));
  return [stage('skeleton', blank), final];
}
