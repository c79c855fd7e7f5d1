import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Modal } from '../../../components/Modal.tsx';

const onClose = vi.fn();
const modal = (words: string) => (
  <Modal titleId="title" aboutId="about" onClose={onClose}>
    {words}
  </Modal>
);
const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });

/** As a browser closes it on Escape: at once, and tells of it in a later task. */
function pressEscape(): () => void {
  const element = dialog();
  element.dispatchEvent(new Event('cancel'));
  element.removeAttribute('open');
  return () => element.dispatchEvent(new Event('close'));
}

beforeEach(() => onClose.mockClear());
afterEach(cleanup);

it('stays closed where it is drawn anew between Escape and what the browser tells of it', () => {
  const { rerender } = render(modal('before'));
  const close = pressEscape();
  rerender(modal('after'));
  expect(dialog().open).toBe(false);
  close();
  expect(onClose).toHaveBeenCalledOnce();
});

it('opens again where the page has taken it away', () => {
  const { rerender } = render(modal('before'));
  dialog().removeAttribute('open');
  rerender(modal('after'));
  expect(dialog().open).toBe(true);
});

it('stays open where a field in it was cancelled', () => {
  const { rerender } = render(modal('before'));
  dialog().append(document.createElement('input'));
  dialog()
    .querySelector('input')
    ?.dispatchEvent(new Event('cancel', { bubbles: true }));
  dialog().removeAttribute('open');
  rerender(modal('after'));
  expect(dialog().open).toBe(true);
});
