import type { MemoryState } from '../history/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

/** Whether what is shown is kept, in a few words, and the way to change that. */
export interface MemoryLine {
  text: string;
  /** `null`: here it cannot be changed. */
  action: { label: string; turnsOn: boolean } | null;
}

const FAILED = {
  newer: 'memory.newer',
  corrupt: 'memory.corrupt',
  full: 'memory.full',
  refused: 'memory.refused',
} as const satisfies Record<Extract<MemoryState, { kind: 'failed' }>['problem'], MessageKey>;

/** `null` until it is known. */
export function memoryLineOf(state: MemoryState, { say }: Words): MemoryLine | null {
  switch (state.kind) {
    case 'waiting':
      return null;
    case 'kept':
      return { text: say('memory.kept'), action: { label: say('memory.turn_off'), turnsOn: false } };
    case 'off':
      return { text: say('memory.off'), action: { label: say('memory.turn_on'), turnsOn: true } };
    case 'private':
      return { text: say('memory.private'), action: null };
    case 'failed':
      return { text: say(FAILED[state.problem]), action: null };
  }
}
