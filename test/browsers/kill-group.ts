import { execFileSync } from 'node:child_process';
import { poll } from './poll.ts';

/** Kills a process and all that it has started, and waits until none of them is left. */
export async function killGroup(pid: number): Promise<void> {
  const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
  const own = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(process.pid)], { encoding: 'utf8' }));
  if (!(group > 1) || group === own) throw new Error(`Process ${pid} has no group of its own.`);
  process.kill(-group, 'SIGKILL');
  await poll(() => !isLeft(group), 'the killed browser to end');
}

function isLeft(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
