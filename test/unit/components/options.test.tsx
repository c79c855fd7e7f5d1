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
  render(<Options view={optionsViewOf(state, outcome, words)} onSwitch={onSwitch} />);
  return { onSwitch, status: () => screen.getByRole('status').textContent ?? '' };
}

describe('the options page', () => {
  it.each<[ExactState, string, boolean]>([
    ['off', 'Switch exact figures on', true],
    ['on', 'Switch exact figures off', false],
    ['no-site', 'Switch exact figures on', true],
    ['not-registered', 'Switch exact figures on', true],
  ])('offers in the state %s to “%s”, within the click itself', (state, name, on) => {
    const { onSwitch } = draw(state);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onSwitch.mock.calls).toEqual([[on]]);
  });

  it.each<[ExactState, ExactOutcome, RegExp]>([
    ['off', 'none', /^Exact figures are off\.$/],
    ['off', 'refused', /are off\..*nothing has changed.*choose Allow/],
    ['off', 'failed', /are off\.The browser could not ask.*try again/],
    ['off', 'switched-off', /are off\.The permission to run a script has been given back.*Reload open pages/],
    ['on', 'none', /are on\.Reload pages/],
    ['on', 'refused', /are on\.Reload pages/],
    ['on', 'switched-off', /are on\.The browser did not take the permission back/],
    ['no-site', 'none', /keeps Grantlens off platform\.openai\.com/],
    ['not-registered', 'none', /did not take the script/],
  ])('says in the state %s after %s how things stand and what to do', (state, outcome, sentence) => {
    expect(draw(state, outcome).status()).toMatch(sentence);
  });

  it('says what it will ask for, why, and what it never does, before anything is asked', () => {
    draw('off');
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said[0]).toMatch(/^Run a script in the page\. Only from inside/);
    expect(said[1]).toMatch(/^Read and change data on platform\.openai\.com\. The script runs/);
    expect(said.slice(2).join(' ')).toMatch(/no request.*no header, no token.*every other call/);
  });
});
