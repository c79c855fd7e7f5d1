import { randomAccount, type TrueAccount, withoutStartsToCome } from './account.ts';
import { drawPage } from './draw/page.ts';
import { FAULTS, type Fault, withFault } from './faults.ts';
import { type Look, randomLook, SHAPES, type Shape } from './look.ts';
import { randomOf } from './random.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The page at one moment of its loading. */
export interface Stage {
  name: 'final' | 'skeleton' | 'half';
  sheet: Sheet;
  html: string;
}

/** A page that follows from its seed alone, with what is true of it. */
export interface RandomPage {
  seed: number;
  account: TrueAccount;
  look: Look;
  /** `null`: nothing is wrong with the page. */
  fault: Fault | null;
  /** The whole page without the fault. */
  sound: Sheet;
  /** In the order in which the page shows them; the last is the whole page. */
  stages: readonly Stage[];
}

/** The shape of a seed's page: the shapes take turns, so that a run of some shapes has the seeds of a run of all. */
export function shapeOf(seed: number): Shape {
  return SHAPES[seed % SHAPES.length] ?? 'table';
}

/** The page of a seed; half of the pages have a fault. */
export function randomPage(seed: number): RandomPage {
  const random = randomOf(seed);
  const drawn = randomAccount(random);
  const look = randomLook(drawn, shapeOf(seed), random);
  const tellsStarts = look.columns.includes('received') || look.columns.includes('state');
  const account = tellsStarts ? drawn : withoutStartsToCome(drawn);
  const sound = sheetOf(account, look, random);
  const fault = random.chance(0.5) ? random.pick(FAULTS) : null;
  const spoilt = fault && withFault(sound, fault, random);
  const stages = stagesOf(spoilt ?? sound, look);
  return { seed, account, look, fault: spoilt ? fault : null, sound, stages };
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
