import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../components/HistoryPage.tsx';
import { SettingsSection } from '../../../components/SettingsSection.tsx';
import { Sure } from '../../../components/Sure.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import type { SeenPage } from '../../../lib/account-pages/index.ts';
import { DEFAULT_SETTINGS } from '../../../lib/history/settings.ts';
import { historyViewOf } from '../../../lib/view/history-view.ts';
import { settingsViewOf } from '../../../lib/view/settings-view.ts';
import { welcomeViewOf } from '../../../lib/view/welcome-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { daysOn, usage } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

const reading = (days: number) => ({
  id: `r${days}`,
  from: daysOn(days),
  until: daysOn(days),
  status: 'ok' as const,
  atLeast: '5.00',
  atMost: '5.00',
  grants: 2,
});

/** The page with two readings of one organization, or with none. */
function drawn(days: readonly number[], chosen: readonly string[] = [], pages: readonly SeenPage[] = []) {
  const actions = {
    choose: vi.fn(),
    showMore: vi.fn(),
    forget: vi.fn(),
    exportHistory: vi.fn(),
    exportReadings: vi.fn(),
    importHistory: vi.fn(),
  };
  const organizations =
    days.length > 0 ? [{ key: 'k', name: 'Acme', readings: days.map(reading), hasMore: true }] : [];
  const view = historyViewOf(organizations, null, words, pages);
  render(<HistoryPage {...{ view, chosen, actions }} changes={undefined} told="Deleted." />);
  return actions;
}

describe('the page of what is kept', () => {
  it('lists readings in a table named Readings, and chooses those that are compared', async () => {
    const { choose } = drawn([3, 0], ['r3']);
    const table = screen.getByRole('table', { name: 'Readings' });
    const boxes = within(table).getAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    await userEvent.click(boxes[1] ?? expect.fail('no box'));
    expect(choose).toHaveBeenCalledWith('r0');
    expect(screen.getByRole('status').textContent).toBe('Deleted.');
  });

  it('deletes one reading, one organization or everything, each only once it is asked again', async () => {
    const { forget } = drawn([0]);
    const names = [/^Delete the reading of/, 'Delete all readings of Acme', 'Delete everything'];
    for (const name of names) {
      await userEvent.click(screen.getByRole('button', { name }));
      expect(forget).not.toHaveBeenCalled();
      await userEvent.click(screen.getByRole('button', { name: 'Delete for good?' }));
      expect(forget).toHaveBeenCalledOnce();
      forget.mockClear();
    }
  });

  it('lists what other pages showed where no reading is kept, and deletes it', async () => {
    const seenAt = daysOn(1);
    const { forget } = drawn(
      [],
      [],
      [usage('Zimmerbach', 7), usage(null, 2)].map((reading) => ({ reading, seenAt })),
    );
    const table = screen.getByRole('table', { name: 'Other account pages' });
    expect(within(table).getAllByText('Usage')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Delete what Usage showed for Zimmerbach' }));
    expect(forget).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good?' }));
    expect(forget).toHaveBeenCalledWith({ seenPage: 'usage', of: 'Zimmerbach' });
    expect(screen.getByRole('button', { name: 'Delete everything' })).toBeTruthy();
  });

  it('leads to the settings and to Help', () => {
    drawn([]);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/options.html', '/help.html']);
  });

  it('shows more where there is more', async () => {
    const { showMore } = drawn([0]);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(showMore).toHaveBeenCalledWith('k');
  });

  it('takes a file, and the same one again', async () => {
    const { importHistory } = drawn([]);
    const field = screen.getByLabelText('Import history') as HTMLInputElement;
    const file = new File(['{}'], 'history.json', { type: 'application/json' });
    await userEvent.upload(field, file);
    expect(importHistory).toHaveBeenCalledWith(file);
    expect(field.value).toBe('');
  });

  it('exports nothing and deletes nothing where nothing is kept', () => {
    drawn([]);
    for (const name of ['Export history', 'Export readings'])
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
  });
});

describe('a button that asks once more', () => {
  it('asks anew after the focus has gone elsewhere', async () => {
    const onSure = vi.fn();
    render(<Sure name="Delete" sure="Sure?" onSure={onSure} />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onSure).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Sure?' }));
    expect(onSure).toHaveBeenCalledOnce();
  });
});

describe('the settings of look and memory', () => {
  it('show what is set, and tell what is chosen', async () => {
    const [onKeep, onChoose] = [vi.fn(), vi.fn()];
    const view = settingsViewOf({ ...DEFAULT_SETTINGS, theme: 'dark' }, true, null, words);
    render(<SettingsSection {...{ view, onKeep, onChoose }} />);
    const theme = screen.getByLabelText('Colors') as HTMLSelectElement;
    expect(theme.value).toBe('dark');
    await userEvent.selectOptions(theme, 'light');
    expect(onChoose).toHaveBeenCalledWith('theme', 'light');
    await userEvent.click(screen.getByRole('switch', { name: 'Keep readings', checked: true }));
    expect(onKeep).toHaveBeenCalledWith(false);
  });
});

describe('the welcome page', () => {
  it('shows one picture that is described, and leads to the grants and to the settings', () => {
    render(<Welcome view={welcomeViewOf(words)} picture="/welcome.png" />);
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('alt'))).toEqual([
      expect.stringMatching(/\w/),
    ]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/options.html',
      expect.stringMatching(/^https:\/\/platform\.openai\.com\//),
    ]);
  });
});
