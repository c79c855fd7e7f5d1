import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/Options.tsx';
import { type ExactOutcome, type ExactState, optionsViewOf } from '../../../lib/view/options-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

function draw(state: ExactState, outcome: ExactOutcome = 'none') {
  const onSwitch = vi.fn();
  render(<Options view={optionsViewOf(state, outcome, words)} settings={undefined} onSwitch={onSwitch} />);
  return { onSwitch, status: () => screen.getByRole('status').textContent ?? '' };
}

describe('the options page', () => {
  it.each<[ExactState, boolean]>([
    ['off', true],
    ['on', false],
    ['no-site', true],
    ['not-registered', true],
  ])('has in the state %s a switch that asks for “%s”, within the click itself', (state, on) => {
    const { onSwitch } = draw(state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
    const button = screen.getByRole('switch', { name: 'Exact figures' });
    expect(button.getAttribute('aria-checked')).toBe(String(!on));
    fireEvent.click(button);
    expect(onSwitch.mock.calls).toEqual([[on]]);
  });

  it('has the switch above what explains it', () => {
    draw('off');
    const explained = screen.getByText(/whole cents and days/);
    const order = screen.getByRole('switch').compareDocumentPosition(explained);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it.each<[ExactState, ExactOutcome, RegExp]>([
    ['off', 'none', /^Exact figures are off\.$/],
    ['off', 'refused', /are off\..*nothing has changed.*choose Allow/],
    ['off', 'failed', /are off\.Your browser could not ask.*try again/],
    ['off', 'switched-off', /are off\.Grantlens has given the permission back.*Reload open pages/],
    ['on', 'none', /are on\.Reload any pages/],
    ['on', 'refused', /are on\.Reload any pages/],
    ['on', 'switched-off', /are on\.Your browser did not take the access back/],
    ['no-site', 'none', /blocks Grantlens on platform\.openai\.com/],
    ['not-registered', 'none', /did not load the script/],
  ])('says in the state %s after %s how things stand and what to do', (state, outcome, sentence) => {
    expect(draw(state, outcome).status()).toMatch(sentence);
  });

  it('says what it will ask for, why, and what it never does, before anything is asked', () => {
    draw('off');
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said[0]).toMatch(/^Run a script in the page\. The response can be read/);
    expect(said[1]).toMatch(/^Read and change data on platform\.openai\.com\. The script runs/);
    expect(said.slice(2).join(' ')).toMatch(
      /never makes requests.*tokens, cookies or keys.*any other request/,
    );
  });
});
