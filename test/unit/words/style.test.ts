import { beforeAll, describe, expect, it } from 'vitest';
import { browserMessages } from '../../support/words.ts';

/** What files say, and the extension’s own pages; the style guide is the panel’s (`assets/locales/README.md`). */
const ELSEWHERE =
  /^(?:blocked_report|file|summary|calendar|field|status|support|options|opened|popup|page_report|extension)_|^(?:a_guess|set_by_user)$/;

/** Names and values that people’s scripts rely on keep their words. */
const FIXED = /^(?:headline_|panel_region$|draw_choice$|mark_)/;

/** The provider calls this way of billing so, and the causes of a refused call speak of it. */
const PREPAID_BILLING = /^blocked_/;

const MAX_SENTENCES = 2;
const MAX_WORDS = 25;

/** Forms that make a reader read twice, and synonyms of the glossary’s terms. */
const BANNED: Record<string, RegExp> = {
  'what cannot be told': /\bcannot (?:be told|tell)\b|\b(?:is|are) (?:not )?told\b/i,
  'nobody, and one without a noun': /\bnobody\b|\bno one\b/i,
  'advice in disguise': /\bshould\b|\bsimply\b|\bof course\b/i,
  'draw for use': /\bdraws?\b|\bdrawn\b/i,
  'verbs of position': /\b(?:holds? (?!back)|held|stands?|lies|bears?)\b/i,
  'other words for credit':
    /\bfunds?\b|\bgift\b|^(?!.*(?:monthly|account|not|grants were|key)).*\bprepaid\b/i,
  'other words for spendable': /\busable\b|\beffective\b|\bcorrected\b|\bwhat can be spent\b/i,
  'other words for total granted': /\bever granted\b/i,
  'other words for a reading': /\bvisits?\b|\bsnapshot\b/i,
  'other words for a verdict': /\bconsistent\b/i,
  'left as a verb': /\bleft (?:the|it|a)\b/i,
  'from … on': /\bfrom \S+(?: a day)? on\b/i,
};

let spoken: [name: string, message: string][];
beforeAll(async () => {
  const all = Object.entries(await browserMessages());
  spoken = all.filter(([name]) => !ELSEWHERE.test(name) && !FIXED.test(name));
});

const sentencesOf = (message: string) => message.split(/(?<=[.?!])\s+/);

describe('what the panel says', () => {
  it('takes two sentences at most, of 25 words at most', () => {
    const long = spoken.flatMap(([name, message]) => {
      const sentences = sentencesOf(message);
      const words = Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
      return sentences.length > MAX_SENTENCES || words > MAX_WORDS ? `${name}: ${message}` : [];
    });
    expect(long).toEqual([]);
  });

  it.each(Object.entries(BANNED))('has no %s', (_, form) => {
    const said = spoken.map(([name, message]) =>
      PREPAID_BILLING.test(name) ? [name, message.replace(/prepaid/gi, '')] : [name, message],
    );
    expect(said.filter(([, message = '']) => form.test(message))).toEqual([]);
  });

  it('ends two sentences with a stop', () => {
    const open = spoken.filter(([, message]) => sentencesOf(message).length > 1 && !/[.?!:]$/.test(message));
    expect(open).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each(
    Object.entries({
      'what cannot be told': 'It cannot be told whether',
      'draw for use': 'which is drawn first',
      'other words for spendable': 'usable balance',
      'from … on': 'from $2 on',
      'left as a verb': '$13.60 left the $20.00 grant',
    }),
  )('find %s', (name, message) => {
    expect(BANNED[name]?.test(message)).toBe(true);
  });
});
