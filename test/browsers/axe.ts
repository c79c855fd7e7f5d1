import type { AxeResults } from 'axe-core';
import source from 'axe-core/axe.min.js?raw';
import type { Visit } from './driver.ts';

/** The problems that axe finds within the elements of the selector, including shadow roots. One line for each. */
export async function violations(visit: Visit, selector: string): Promise<string[]> {
  // `void 0`, because the value of the last expression is returned, and axe itself cannot be serialized.
  await visit.run(`${source}; void 0`);
  const results = await visit.evaluate(runAxe, selector);
  return results.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** The problems that axe finds in the panel, one line for each. It leaves `window.axe` behind in the page. */
export function panelViolations(visit: Visit): Promise<string[]> {
  return violations(visit, 'grantlens-panel');
}

async function runAxe(selector: string): Promise<{ id: string; help: string; nodes: { html: string }[] }[]> {
  const { axe } = window as unknown as {
    axe: { run(context: { include: string[] }): Promise<AxeResults> };
  };
  const { violations } = await axe.run({ include: [selector] });
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) }));
}
