import type { CellApart, OpenedReport } from '../../report/index.ts';
import type { MessageKey, Words } from '../../words/index.ts';
import { differenceSentences } from './difference-words.ts';
import { pathWords } from './refusal-words.ts';

/** What a file says that its rows do not give, and what there is to know of it. */
export interface FindingsView {
  /** Whether anything does not fit. */
  isApart: boolean;
  title: string;
  sentences: string[];
  notes: string[];
}

const MAX_SENTENCES = 20;
const MAX_FIELDS = 5;

const CELL: Record<CellApart['cell'], MessageKey> = {
  received: 'opened.received',
  state: 'opened.state',
  left: 'opened.left',
  granted: 'opened.granted',
  expires: 'opened.expires',
};

/** Tells plainly where a file and its own rows differ. */
export function findingsView(report: OpenedReport, words: Words): FindingsView {
  const { differences, cells, isVisitApart } = report.findings;
  const apart = [
    ...differenceSentences(differences, words),
    ...cells
      .filter(({ kind }) => kind === 'contradicts')
      .map((cell) => words.say('opened.contradicts', ...cellWords(cell, words))),
    ...(isVisitApart ? [words.say('opened.visit_apart')] : []),
  ];
  const more = apart.length - MAX_SENTENCES;
  return {
    isApart: apart.length > 0,
    title:
      apart.length > 0
        ? apartWords(report, words)
        : words.say(report.ground === 'basis' ? 'opened.fits' : 'opened.grants_fit'),
    sentences: [
      ...apart.slice(0, MAX_SENTENCES),
      ...(more > 0 ? [words.count('opened.more_apart', more)] : []),
    ],
    notes: notesOn(report, words),
  };
}

/** What this version wrote itself can only have been changed since. */
function apartWords({ writtenBy, material }: OpenedReport, words: Words): string {
  return writtenBy === material.version
    ? words.say('opened.apart_since')
    : words.say('opened.apart', words.say('quoted', writtenBy));
}

function cellWords({ row, cell, text }: CellApart, words: Words): string[] {
  return [String(row), words.say(CELL[cell]), words.say('quoted', text.slice(0, 80))];
}

function notesOn({ ground, findings }: OpenedReport, words: Words): string[] {
  const { cells, unknown, isOtherLanguage, isReadLater } = findings;
  const notes = ground === 'grants' ? [words.say('opened.from_grants')] : [];
  if (isReadLater) notes.push(words.say('opened.read_later'));
  const unsaid = cells.filter(({ kind }) => kind === 'unsaid');
  const [first] = unsaid;
  if (first) notes.push(words.count('opened.unsaid', unsaid.length, ...cellWords(first, words)));
  if (unknown.length > 0) {
    const named = unknown.slice(0, MAX_FIELDS).map((path) => pathWords(path, words));
    notes.push(words.count('opened.unknown_fields', unknown.length, words.list(named)));
  }
  if (isOtherLanguage) notes.push(words.say('opened.other_language'));
  return notes;
}
