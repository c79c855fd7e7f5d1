import { vi } from 'vitest';
import type { PanelActions } from '../../components/panel-actions.ts';

/** Actions that only record their calls. */
export function mockedActions() {
  return {
    copySummary: vi.fn(),
    openScreenshot: vi.fn(),
    openBlocked: vi.fn(),
    exportAs: vi.fn(),
    chooseRule: vi.fn(),
    correctCategory: vi.fn(),
    settle: vi.fn(),
    typeRate: vi.fn(),
    toggleCollapsed: vi.fn(),
    turnKeeping: vi.fn(),
    openHistory: vi.fn(),
    openOptions: vi.fn(),
    openReportPage: vi.fn(),
    openProblemReport: vi.fn(),
    openSupportQuestion: vi.fn(),
    reload: vi.fn(),
    openHelp: vi.fn(),
    explain: vi.fn(),
    pressInDialog: vi.fn(),
    closeDialog: vi.fn(),
  } satisfies PanelActions;
}
