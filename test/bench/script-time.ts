import type { CDPSession } from 'playwright-core';

/** The browser's record of a running script. Times are in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tid: number;
  args: { data?: { url?: string }; fileName?: string };
}

const CATEGORIES = 'devtools.timeline,v8,disabled-by-default-devtools.timeline';

/**
 * The milliseconds that an extension's scripts took while `during` ran, by the browser's own trace: to compile them, to
 * run them the first time, and each call of their functions from outside, including everything it calls.
 */
export async function extensionTime(tools: CDPSession, during: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  tools.on('Tracing.dataCollected', collect);
  await tools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  await during();
  const done = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
  await tools.send('Tracing.end');
  await done;
  tools.off('Tracing.dataCollected', collect);
  return outermost(events.filter(isOfExtension)).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

function isOfExtension({ dur, args }: TraceEvent): boolean {
  const url = args.data?.url ?? args.fileName ?? '';
  return dur !== undefined && url.startsWith('chrome-extension:');
}

/** The events that are not within another one of the same thread. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<number, number>();
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return inOrder.filter(({ tid, ts, dur = 0 }) => {
    if (ts < (ends.get(tid) ?? 0)) return false;
    ends.set(tid, ts + dur);
    return true;
  });
}
