import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { runBurnCase } from './run-burn-case.ts';
import { runInferenceCase } from './run-inference-case.ts';
import { caseFile } from './schema.ts';

export interface CaseResult {
  file: string;
  id: string;
  title: string;
  outcome: Outcome;
}

const anyFile = z.object({ schema: z.string(), cases: z.array(z.object({ id: z.string() })) });

/**
 * Runs every case of a file. Cases of a schema that is not about the ledger are skipped.
 * @throws Error that names the file and what is wrong with it.
 */
export function runFile(path: string): CaseResult[] {
  const file = basename(path);
  const content = contentOf(path);
  const other = anyFile.safeParse(content);
  if (other.success && !other.data.schema.startsWith('credit-')) {
    const outcome: Outcome = { kind: 'skipped', reason: `schema ${other.data.schema} is not run here` };
    return other.data.cases.map(({ id }) => ({ file, id, title: '', outcome }));
  }
  const parsed = caseFile.safeParse(content);
  if (!parsed.success) throw new Error(`${path} is no file of cases:\n${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return data.schema === 'credit-burndown-cases/1'
    ? data.cases.map((test) => resultOf(file, test, () => runBurnCase(test)))
    : data.cases.map((test) => resultOf(file, test, () => runInferenceCase(test)));
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
