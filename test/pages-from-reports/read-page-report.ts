import * as z from 'zod';
import { TAGS } from '../../lib/page-report/kept.ts';
import { STRUCTURE_ATTRIBUTES, TEXT_ATTRIBUTES } from '../../lib/page-report/outline.ts';
import { LONGEST_REPORT, type PageReport } from '../../lib/page-report/page-report.ts';
import type { ReportElement, ReportNode } from '../../lib/page-report/report-tree.ts';
import type { Day } from '../../lib/values/day.ts';

const DEEPEST = 200;

const attributes = z.strictObject(
  Object.fromEntries(
    [...STRUCTURE_ATTRIBUTES, ...TEXT_ATTRIBUTES].map((name) => [name, z.string().exactOptional()]),
  ),
);

const element: z.ZodType<ReportElement> = z.strictObject({
  tag: z.enum(TAGS),
  attributes: attributes.exactOptional(),
  get children() {
    return z.array(node).exactOptional();
  },
});

const node: z.ZodType<ReportNode> = z.union([
  z.string(),
  z.strictObject({ leftOut: z.int().min(1) }),
  z.lazy(() => element),
]);

const pageReport: z.ZodType<PageReport> = z.object({
  format: z.literal('grantlens-page-report'),
  version: z.literal(1),
  generator: z.object({ name: z.literal('grantlens'), version: z.string() }),
  madeAt: z.custom<Day>((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)),
  path: z.string(),
  language: z.string().regex(/^[\w-]*$/),
  browserLanguages: z.array(z.string().regex(/^[\w-]+$/)),
  status: z.string(),
  layouts: z.object({ tried: z.array(z.string()), recognised: z.array(z.string()) }),
  problems: z.array(z.string()),
  tree: element,
});

/**
 * Reads the text of a page report, which a stranger wrote.
 * @throws Error with a sentence that says what is wrong with it and where.
 */
export function readPageReport(text: string): PageReport {
  if (text.length > LONGEST_REPORT)
    throw new Error(`it is longer than any page report (${LONGEST_REPORT / 1000} kB)`);
  const value = parsed(text);
  const { format, version } = z
    .object({ format: z.unknown(), version: z.unknown() })
    .catch({ format: 0, version: 0 })
    .parse(value);
  if (format !== 'grantlens-page-report')
    throw new Error('it does not begin as a "grantlens-page-report" does');
  if (version !== 1) throw new Error(`only version 1 can be read, and it says ${JSON.stringify(version)}`);
  const { data, error } = pageReport.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not understood'}`);
}

function parsed(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new Error(`it is nested more than ${DEEPEST} levels deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}

/** How deep brackets stand within one another, outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
