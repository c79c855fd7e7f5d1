import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LoadingButton } from '../../../components/LoadingButton.tsx';
import { ScreenshotDialog } from '../../../components/ScreenshotDialog.tsx';
import { firstChoices } from '../../../lib/picture/choices.ts';
import { screenshotViewOf } from '../../../lib/picture/screenshot-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

function dialogWithout(hasParts: boolean, hasFailed = false) {
  const choices = firstChoices('dark');
  const view = screenshotViewOf(choices, { description: '', hasFailed, hasParts }, words);
  const done = { onChoose: vi.fn(), onCopy: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
  render(<ScreenshotDialog view={view} choices={choices} picture={undefined} {...done} />);
  return { choices, ...done };
}

describe('the Screenshot button', () => {
  it('does nothing more while its dialog is on its way, and keeps the focus', async () => {
    let arrive = () => {};
    const onPress = vi.fn(() => new Promise<void>((done) => (arrive = done)));
    render(<LoadingButton name="Screenshot" onPress={onPress} />);
    const button = screen.getByRole('button', { name: 'Screenshot' });
    button.focus();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledOnce();
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
    expect(document.activeElement).toBe(button);
    arrive();
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(2);
  });
});

describe('the screenshot’s dialog', () => {
  it('hides names, is as dark as the page and twice as sharp at first, with the answer and the table in it', () => {
    dialogWithout(true);
    const isChecked = (name: string) => screen.getByLabelText<HTMLInputElement>(name).checked;
    expect(
      ['Table', 'Order of use', 'Evidence', 'Forecast', 'Hide organization and names'].map(isChecked),
    ).toEqual([true, false, false, false, true]);
    expect(['Light', 'Dark', '1×', '2×'].map(isChecked)).toEqual([false, true, false, true]);
  });

  it('hands on what is chosen', () => {
    const { choices, onChoose } = dialogWithout(true);
    for (const name of ['Evidence', 'Hide organization and names', 'Light', '1×'])
      fireEvent.click(screen.getByLabelText(name));
    expect(onChoose.mock.calls).toEqual([
      [{ ...choices, parts: { ...choices.parts, evidence: true } }],
      [{ ...choices, hidesNames: false }],
      [{ ...choices, theme: 'light' }],
      [{ ...choices, scale: 1 }],
    ]);
  });

  it('says where there is no picture, and offers none', () => {
    const { onCopy, onSave } = dialogWithout(true, true);
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('could not make the picture');
    for (const name of ['Copy', 'Save']) fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(onCopy).not.toHaveBeenCalled();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('has no parts to choose of an account without grants', () => {
    dialogWithout(false);
    expect(screen.queryByLabelText('Table')).toBeNull();
  });
});
