import type { CellMismatch, OpenedReport } from '../../report/index.ts';
import type { MessageKey, Words } from '../../words/index.ts';
import { differenceSentences } from './difference-words.ts';
import { pathWords } from './refusal-words.ts';

/** Where a file does not match its own rows, and other notes for its reader. */
export interface FindingsView {
  outcome: 'match' | 'mismatch';
  title: string;
  sentences: string[];
  notes: string[];
}

const MAX_SENTENCES = 20;
const MAX_FIELDS = 5;

const CELL: Record<CellMismatch['cell'], MessageKey> = {
  received: 'opened.received',
  state: 'opened.state',
  left: 'opened.left',
  granted: 'opened.granted',
  expires: 'opened.expires',
};

/** The findings on an opened report as texts. */
export function findingsView(report: OpenedReport, words: Words): FindingsView {
  const { differences, cells, hasVisitMismatch } = report.findings;
  const mismatches = [
    ...differenceSentences(differences, words),
    ...cells
      .filter(({ kind }) => kind === 'contradicts')
      .map((cell) => words.say('opened.contradicts', ...cellWords(cell, words))),
    ...(hasVisitMismatch ? [words.say('opened.visit_apart')] : []),
  ];
  const hasMismatch = mismatches.length > 0;
  const more = mismatches.length - MAX_SENTENCES;
  return {
    outcome: hasMismatch ? 'mismatch' : 'match',
    title: hasMismatch
      ? mismatchTitle(report, words)
      : words.say(report.ground === 'basis' ? 'opened.fits' : 'opened.grants_fit'),
    sentences: [
      ...mismatches.slice(0, MAX_SENTENCES),
      ...(more > 0 ? [words.count('opened.more_apart', more)] : []),
    ],
    notes: notesOn(report, words),
  };
}

/** If this version wrote the report, a difference means that somebody changed the file. */
function mismatchTitle({ writtenBy, account }: OpenedReport, words: Words): string {
  return writtenBy === account.version
    ? words.say('opened.apart_since')
    : words.say('opened.apart', words.say('quoted', writtenBy));
}

function cellWords({ row, cell, text }: CellMismatch, words: Words): string[] {
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
