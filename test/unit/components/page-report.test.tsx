import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/Panel.tsx';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { problemReportViewOf } from '../../../lib/view/text-dialogs.ts';
import type { Words } from '../../../lib/words/words.ts';
import { analysePage } from '../../support/analysis.ts';
import { tableOf } from '../../support/page.ts';
import { mockedActions } from '../../support/panel-actions.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

const FILE = { name: 'grantlens-page-report-2026-11-22.json', text: '{"format":"grantlens-page-report"}\n' };

function drawn(html: string, isReportShown: boolean, issues: string | null = null) {
  const analysis = analysePage(html) ?? expect.fail();
  const actions = mockedActions();
  const panel = (isShown: boolean) => (
    <Panel
      view={panelViewOf(analysis, words)}
      theme="light"
      isCollapsed={false}
      announcement=""
      dialog={isShown ? problemReportViewOf(FILE, issues, words) : undefined}
      actions={actions}
    />
  );
  const { rerender } = render(panel(isReportShown));
  return { actions, close: () => rerender(panel(false)) };
}

describe('the panel of a page that cannot be read', () => {
  it('offers a page report in its message and in its More menu, and no export', () => {
    const { actions } = drawn('<p>Hello</p>', false);
    fireEvent.click(screen.getByRole('button', { name: 'Report a problem…' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Report a problem…', hidden: true }));
    expect(actions.openProblemReport).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Settings', hidden: true }));
    expect(actions.openOptions).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Export/ })).toBeNull();
  });
});

describe.each([
  ['waits', tableOf([['', '', '', '']])],
  ['has no grants', '<p>No credit grants found.</p>'],
  ['has grants', tableOf([['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027']])],
])('the panel of a page that %s', (_, html) => {
  it('has a More menu, and no offer of a page report beside it', () => {
    drawn(html, false);
    expect(screen.getByRole('button', { name: /^More/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Report a problem…' })).toBeNull();
  });
});

describe('the dialog of a page report', () => {
  it('shows the text of the file, says what was replaced, and saves only that', () => {
    const { actions, close } = drawn('<p>Hello</p>', true);
    const dialog = within(screen.getByRole('dialog', { name: 'Report a problem with this page' }));
    const text = dialog.getByRole('textbox', { name: `Contents of ${FILE.name}` });
    expect(text).toMatchObject({ value: FILE.text, readOnly: true });
    expect(dialog.getByText(/every digit of the page is a 9/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(actions.pressInDialog.mock.calls).toEqual([['save']]);
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(actions.closeDialog).toHaveBeenCalledOnce();
    close();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to a new issue where the address is known, and says where else to send it where it is not', () => {
    drawn('<p>Hello</p>', true, 'https://forge.example/acme/grantlens/issues');
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open a new issue' }).href).toBe(
      'https://forge.example/acme/grantlens/issues/new?template=page.yml',
    );
    cleanup();
    drawn('<p>Hello</p>', true);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/give it to whoever gave you Grantlens/)).toBeTruthy();
  });
});
