import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/driver.ts';

const USAGE = 'Usage: npm start [-- [--headed] [--firefox] [PAGE.html | REPORT.json]]';

export interface DemoOptions {
  browser: BrowserName;
  /** Whether to leave the samples open in a window. */
  headed: boolean;
  /** A saved page, or a problem report, to show instead of the samples. */
  savedPage: string | null;
}

/** Reads the command line. Throws with the usage if it is not valid. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): DemoOptions {
  const { values, positionals } = parse(args);
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (values.headed && !hasDisplay && process.platform === 'linux')
    throw new Error('--headed needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.');
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    headed: values.headed || hasDisplay,
    savedPage: positionals[0] ?? null,
  };
}

function parse(args: string[]) {
  const parsed = parseOrUsage(args);
  if (parsed.positionals.length > 1) throw new Error(USAGE);
  return parsed;
}

function parseOrUsage(args: string[]) {
  const options = {
    headed: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
}
