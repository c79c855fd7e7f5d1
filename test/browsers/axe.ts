import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Visit } from './driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong within the elements that the selector matches, shadow roots included; one line a finding. */
export async function violations(visit: Visit, selector: string): Promise<string[]> {
  // `void 0`: the value of the last expression travels back, and axe itself cannot.
  await visit.run(`${source}; void 0`);
  const results = await visit.evaluate(runAxe, selector);
  return results.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

async function runAxe(selector: string): Promise<{ id: string; help: string; nodes: { html: string }[] }[]> {
  const { axe } = window as unknown as {
    axe: { run(context: { include: string[] }): Promise<AxeResults> };
  };
  const { violations } = await axe.run({ include: [selector] });
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) }));
}
