import type { MemoryState } from '../history/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

/** Whether what is shown is kept, in a few words, and the way to change that. */
export interface MemoryLine {
  text: string;
  /** Not known yet: it takes its room and is not to be seen, so that nothing moves when it is known. */
  isAwaited: boolean;
  /** `null`: here it cannot be changed. */
  action: { label: string; turnsOn: boolean } | null;
}

const FAILED = {
  newer: 'memory.newer',
  corrupt: 'memory.corrupt',
  full: 'memory.full',
  refused: 'memory.refused',
} as const satisfies Record<Extract<MemoryState, { kind: 'failed' }>['problem'], MessageKey>;

/** Until it is known, what it most likely will be. */
export function memoryLineOf(state: MemoryState, { say }: Words): MemoryLine {
  const isAwaited = state.kind === 'waiting';
  switch (state.kind) {
    case 'waiting':
    case 'kept':
      return {
        text: say('memory.kept'),
        isAwaited,
        action: { label: say('memory.turn_off'), turnsOn: false },
      };
    case 'off':
      return {
        text: say('memory.off'),
        isAwaited,
        action: { label: say('memory.turn_on'), turnsOn: true },
      };
    case 'private':
      return { text: say('memory.private'), isAwaited, action: null };
    case 'failed':
      return { text: say(FAILED[state.problem]), isAwaited, action: null };
  }
}
