import type { CDPSession } from 'playwright-core';

const SAMPLE_EVERY_MICROSECONDS = 100;

/**
 * The share of the time, in percent, in which the page's main thread worked for an extension while `during` ran. It is
 * the share of profiler samples, among those in which the thread worked, whose call stack has a function of an
 * extension's script, including what that calls (selectors, forced layout, garbage collection), multiplied by the share
 * of the time in which the thread had a processor. So other work on the machine does not count.
 */
export async function extensionShare(tools: CDPSession, during: () => Promise<unknown>): Promise<number> {
  await tools.send('Profiler.enable');
  await tools.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_MICROSECONDS });
  await tools.send('Profiler.start');
  const share = await processorShare(tools, during);
  const { profile } = await tools.send('Profiler.stop');
  await tools.send('Profiler.disable');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const [ours, idle] = [withinExtension(nodes), idleOnes(nodes)];
  const timeIn = (isCounted: (id: number) => boolean) =>
    samples.reduce((sum, id, index) => sum + (isCounted(id) ? (timeDeltas[index] ?? 0) : 0), 0);
  return (share * timeIn((id) => ours.has(id))) / timeIn((id) => !idle.has(id));
}

/** The share of the time, in percent, in which the page's main thread had a processor while `during` ran. */
async function processorShare(tools: CDPSession, during: () => Promise<unknown>): Promise<number> {
  await tools.send('Performance.enable');
  const before = await metricsOf(tools);
  await during();
  const after = await metricsOf(tools);
  return (100 * (after.worked - before.worked)) / (after.now - before.now);
}

/** Seconds of processor time that the page's main thread has used. */
export async function processorTime(tools: CDPSession): Promise<number> {
  await tools.send('Performance.enable');
  return (await metricsOf(tools)).worked;
}

/** The main thread's processor time and the clock's time, in seconds. */
async function metricsOf(tools: CDPSession): Promise<{ worked: number; now: number }> {
  const { metrics } = await tools.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { worked: metric('ThreadTime'), now: metric('Timestamp') };
}

interface CallNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}

/** The nodes of the call tree that are functions of an extension, or are called by one. */
function withinExtension(nodes: readonly CallNode[]): Set<number> {
  const ours = new Set<number>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return ours;
}

function idleOnes(nodes: readonly CallNode[]): Set<number> {
  return new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
}
