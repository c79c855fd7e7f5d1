import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { blockedFile } from './blocked-schema.ts';
import type { Outcome } from './outcome.ts';
import { runBlockedCase, runErrorPaste } from './run-blocked-case.ts';
import { runBurnCase } from './run-burn-case.ts';
import { runInferenceCase } from './run-inference-case.ts';
import { caseFile } from './schema.ts';

export interface CaseResult {
  file: string;
  id: string;
  title: string;
  outcome: Outcome;
}

const known = z.union([caseFile, blockedFile]);
const anyFile = z.object({ schema: z.string(), cases: z.array(z.object({ id: z.string() })) });

/**
 * Runs every case of a file. Cases of a schema that nothing here runs are skipped.
 * @throws Error that names the file and what is wrong with it.
 */
export function runFile(path: string): CaseResult[] {
  const file = basename(path);
  const content = contentOf(path);
  const parsed = known.safeParse(content);
  if (parsed.success) return resultsOf(file, parsed.data);
  const other = anyFile.safeParse(content);
  if (!other.success || isRunHere(other.data.schema))
    throw new Error(`${path} is no file of cases:\n${z.prettifyError(parsed.error)}`);
  const outcome: Outcome = { kind: 'skipped', reason: `schema ${other.data.schema} is not run here` };
  return other.data.cases.map(({ id }) => ({ file, id, title: '', outcome }));
}

/** Whose cases have a form that they must have. */
function isRunHere(schema: string): boolean {
  return /^(?:credit|blocked)-|^error-pastes/.test(schema);
}

function resultsOf(file: string, data: z.infer<typeof known>): CaseResult[] {
  switch (data.schema) {
    case 'credit-burndown-cases/1':
      return data.cases.map((test) => resultOf(file, test, () => runBurnCase(test)));
    case 'credit-inference-cases/1':
      return data.cases.map((test) => resultOf(file, test, () => runInferenceCase(test)));
    case 'blocked-cases/1':
      return data.cases.map((test) => resultOf(file, test, () => runBlockedCase(test)));
    case 'error-pastes/1':
      return data.entries.map((test) =>
        resultOf(file, { id: test.id, title: test.client }, () => runErrorPaste(test)),
      );
  }
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${messageOf(error)}`);
  }
}

function resultOf(
  file: string,
  { id, title }: { id: string; title: string },
  run: () => Outcome,
): CaseResult {
  try {
    return { file, id, title, outcome: run() };
  } catch (error) {
    return { file, id, title, outcome: { kind: 'ran', differences: [messageOf(error)] } };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
