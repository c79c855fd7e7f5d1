import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type HistoryActions, HistoryPage } from '../../components/index.ts';
import { type ChangesView, historyViewOf, type ListedOrganization } from '../../lib/view/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { allPages, type Memory, openMemory, sizeOnDisk } from '../shared/memory/index.ts';
import { compared } from './compared.ts';
import { importedFrom, savedHistory, savedReadings } from './files.ts';
import { listed, PAGE } from './listed.ts';
import '../../components/own-page.css';
import '../../components/report.css';
import '../../components/history.css';

const found = document.getElementById('history');
if (!found) throw new Error('history.html has no element #history.');
const root = found;
const words = extensionWords();
const { version } = browser.runtime.getManifest();
document.documentElement.lang = words.locale;
document.title = words.say('history.title');

interface Kept {
  organizations: readonly ListedOrganization[];
  changes: ChangesView | undefined;
  size: number | null;
  /** How many of the account's other pages are kept. */
  pages: number;
}

const NOTHING: Kept = { organizations: [], changes: undefined, size: null, pages: 0 };

let listing = NOTHING;
/** How many readings of an organization are listed. */
const shown = new Map<string, number>();
let chosen: string[] = [];
let told = '';

/** The memory is closed after each use: the background may have to take all of it away. */
async function withMemory<Result>(use: (memory: Memory) => Promise<Result>): Promise<Result> {
  const memory = await openMemory(() => undefined);
  try {
    return await use(memory);
  } finally {
    memory.close();
  }
}

/** Two can be compared; a third takes the place of the second. */
function choose(id: string): void {
  chosen = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen.slice(0, 1), id];
  void draw();
}

/** Tells how far something is, while what is listed stays. */
function tell(progress: string): void {
  if (progress === told) return;
  told = progress;
  paint();
}

async function doing(work: () => Promise<string>): Promise<void> {
  told = await work().catch(() => words.say('history.failed'));
  await draw();
}

const actions: HistoryActions = {
  choose,
  showMore: (organization) => {
    shown.set(organization, (shown.get(organization) ?? PAGE) + PAGE);
    void draw();
  },
  forget: (what) =>
    void doing(async () => {
      await askBackground('forget', { what });
      chosen = [];
      return words.say('history.forgotten');
    }),
  exportHistory: () => void doing(() => withMemory((memory) => savedHistory(memory, version, words))),
  exportReadings: () => void doing(() => withMemory((memory) => savedReadings(memory, version, words))),
  importHistory: (file) =>
    void doing(async () => {
      const outcome = await withMemory((memory) => importedFrom(file, memory, words, tell));
      await askBackground('imported', {});
      return outcome;
    }),
};

async function draw(): Promise<void> {
  listing = await withMemory(kept).catch(() => {
    told = words.say('history.unavailable');
    return NOTHING;
  });
  paint();
}

function paint(): void {
  const { organizations, changes, size, pages } = listing;
  const view = historyViewOf(organizations, size, words, pages);
  render(<HistoryPage {...{ view, chosen, changes, told, actions }} />, root);
}

async function kept(memory: Memory): Promise<Kept> {
  return {
    organizations: await listed(memory, shown),
    changes: await compared(memory, chosen, version, words),
    size: await sizeOnDisk(),
    pages: (await allPages(memory)).length,
  };
}

void draw();
