import { isLabelOfSomebody } from '../provider/index.ts';
import { isKnown, type Knowledge, type Place } from './known.ts';
import { datesIn } from './known-date.ts';
import { holdsName } from './known-name.ts';

/** How one kind of output writes a text. */
export interface Policy {
  /** Replaces a text of which nothing is known. */
  replaced: (text: string) => string;
  /** Writes a text that is known to be harmless, and the separators between texts. */
  kept: (text: string) => string;
}

/** Redacts a text: only what is known to be harmless in its place stays. */
export type Redact = (text: string, place: Place) => string;

/** Whose texts they are. */
export interface About {
  /** The languages that the browser prefers, in addition to those of every page. Dates in them are recognised. */
  languages: readonly string[];
  organization: string | null;
}

/** The direction marks that Intl writes into dates and amounts. */
const DIRECTION = '\\u200e\\u200f\\u061c';
/** An emoji or icon with its modifiers. It separates texts, and reveals as much as a name. Trademark signs belong to a name. */
const PICTURE = '(?![™®©℠])[\\p{So}\\u{1f3fb}-\\u{1f3ff}][\\u{fe0f}\\u{200d}\\u{20e3}\\u{e0020}-\\u{e007f}]*';
const PICTURES = new RegExp(PICTURE, 'gu');
/** What separates texts that are judged one by one. */
const SEPARATOR = new RegExp(`((?:[·•|]|${PICTURE})+|\\s[–—-]\\s)`, 'u');
/** A longer text is not split into parts. */
const LONGEST = 1000;
const SPACES = new RegExp(`[\\s${DIRECTION}]`, 'gu');
const SAYS_SOMETHING = /[\p{L}\p{M}\p{N}]/u;
/** Signs that tables show next to a text or instead of one. Others may be a name, or hide one. */
const SIGNS = /^(?:[\p{P}\p{Sc}+−<>=~]{0,2}|([-–—_.*])\1\1)$/u;
/** Characters that may hide an unknown text: invisible ones, and those without a meaning. */
const UNSEEN = new RegExp(`(?![${DIRECTION}])[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]`, 'u');

/** Replaces unknown text by one fixed word, so that nothing of it is left, not even its length. */
export function replacedBy(standIn: string): Policy {
  return { replaced: () => standIn, kept: (text) => text.replace(PICTURES, '') };
}

const WITH_LABELS = new Set<Place>(['label', 'kind', 'currency', 'anywhere']);

/** Creates the redactor, the only one for all outputs that name nobody. */
export function redactorOf({ replaced, kept }: Policy, { languages, organization }: About): Redact {
  const knowledge: Knowledge = { isDate: datesIn(languages), organization };
  return remembered((text, place) => {
    if (text.trim() === '') return text;
    const isHarmless = (part: string) => !UNSEEN.test(part) && isKnown(part, place, knowledge);
    if (isHarmless(text)) return kept(text);
    if (place === 'name' || text.length > LONGEST) return replaced(text);
    // A page may split the words of a name.
    if (WITH_LABELS.has(place) && holdsName(text, organization)) return replaced(text);
    const parts = text.split(SEPARATOR).map((part, index) => ({
      part,
      kind: kindOf(part, index, isHarmless),
    }));
    return runsOf(withoutNames(parts))
      .map(({ kind, text: run }) => (kind === 'unknown' ? around(run, replaced) : kept(run)))
      .join('');
  });
}

/** Cached, because pages repeat a few texts over many rows. */
function remembered(write: Redact): Redact {
  const written = new Map<string, string>();
  return (text, place) => {
    const key = `${place} ${text}`;
    const known = written.get(key) ?? write(text, place);
    written.set(key, known);
    return known;
  };
}

type Kind = 'known' | 'unknown' | 'sign';

function kindOf(part: string, index: number, isHarmless: (part: string) => boolean): Kind {
  if (index % 2 === 1) return 'sign';
  if (!SAYS_SOMETHING.test(part)) return SIGNS.test(part.replace(SPACES, '')) ? 'sign' : 'unknown';
  return isHarmless(part) ? 'known' : 'unknown';
}

interface Part {
  part: string;
  kind: Kind;
}

/** What comes after a label of somebody is unknown, whatever its words, unless it is such a label too. */
function withoutNames(parts: readonly Part[]): Part[] {
  let isOfSomebody = false;
  return parts.map(({ part, kind }) => {
    if (kind === 'sign') return { part, kind };
    const isLabel = isLabelOfSomebody(part);
    const mayName = isOfSomebody && !isLabel;
    isOfSomebody = isLabel;
    return { part, kind: mayName ? 'unknown' : kind };
  });
}

/** Joins unknown texts with nothing known between them, to hide their number. Punctuation next to a known text stays. */
function runsOf(parts: readonly Part[]): { kind: Kind; text: string }[] {
  const runs: { kind: Kind; text: string }[] = [];
  for (const [index, { part, kind }] of parts.entries()) {
    const isWithin =
      kind === 'sign' && !isBesideKnown(parts, index) && parts.some((other) => other.kind === 'unknown');
    const runKind = isWithin ? 'unknown' : kind;
    const last = runs.at(-1);
    if (last?.kind === 'unknown' && runKind === 'unknown') last.text += part;
    else runs.push({ kind: runKind, text: part });
  }
  return runs;
}

function isBesideKnown(parts: readonly Part[], index: number): boolean {
  return parts[index - 1]?.kind === 'known' || parts[index + 1]?.kind === 'known';
}

/** Keeps the spaces around a text. */
function around(text: string, replaced: (text: string) => string): string {
  const core = text.trim();
  const start = text.indexOf(core);
  return text.slice(0, start) + replaced(core) + text.slice(start + core.length);
}
