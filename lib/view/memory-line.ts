import type { MemoryState } from '../history/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

/** Says whether the reading is stored, with a button that changes this. */
export interface MemoryLine {
  text: string;
  /** Whether the state is not known yet. The line is then invisible but takes its room, so that nothing moves later. */
  isAwaited: boolean;
  /** `null` if it cannot be changed here. */
  action: { label: string; turnsOn: boolean } | null;
}

const FAILED = {
  newer: 'memory.newer',
  corrupt: 'memory.corrupt',
  full: 'memory.full',
  refused: 'memory.refused',
} as const satisfies Record<Extract<MemoryState, { kind: 'failed' }>['problem'], MessageKey>;

/** Until the state is known, the text is the most likely one. */
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
