import type { MemoryLine, PanelView } from '../lib/view/index.ts';
import { CopyButton } from './CopyButton.tsx';
import { LoadingButton } from './LoadingButton.tsx';
import { Menu } from './Menu.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TopBarProps {
  view: PanelView;
  isCollapsed: boolean;
  actions: PanelActions;
}

/** The panel's name, what was read, and the buttons. Nothing else is shown if the panel is collapsed. */
export function TopBar({ view: { controls, content, memory }, isCollapsed, actions }: TopBarProps) {
  const canExport = content.kind === 'figures' || content.canExport;
  const { folding, blocked } = controls;
  const toggleName = folding?.[isCollapsed ? 'expand' : 'collapse'];
  return (
    <div class="top">
      <b>{controls.name}</b>
      <span class="read" data-one-line={content.oneLine}>
        {isCollapsed ? content.oneLine : content.readLine}{' '}
        {memory && !isCollapsed && <Memory memory={memory} onTurn={actions.turnKeeping} />}
      </span>
      <span class="buttons">
        {canExport && !isCollapsed && (
          <>
            <CopyButton name={controls.copySummary} done={controls.done} onPress={actions.copySummary} />
            <LoadingButton name={controls.screenshot} onPress={actions.openScreenshot} />
            <Menu
              id="export-menu"
              label={controls.exportMenu}
              items={controls.formats}
              onChoose={actions.exportAs}
            />
          </>
        )}
        {blocked && !isCollapsed && <LoadingButton name={blocked} onPress={actions.openBlocked} />}
        {controls.more.length > 0 && !isCollapsed && (
          <Menu
            id="more-menu"
            label={controls.moreMenu}
            items={controls.more}
            onChoose={(item) => actions[item]()}
          />
        )}
        {folding && (
          <button
            type="button"
            class="button square"
            aria-expanded={!isCollapsed}
            aria-label={toggleName}
            title={toggleName}
            onClick={actions.toggleCollapsed}
          >
            <span aria-hidden="true">{isCollapsed ? '+' : '–'}</span>
          </button>
        )}
      </span>
    </div>
  );
}

/** Whether the reading is stored, and a button that changes this. */
function Memory({
  memory: { text, isAwaited, action },
  onTurn,
}: {
  memory: MemoryLine;
  onTurn: (turnsOn: boolean) => void;
}) {
  return (
    <span class={isAwaited ? 'memory awaited' : 'memory'}>
      {`· ${text}`}
      {action && (
        <>
          {'\u00a0· '}
          <button type="button" class="turn" onClick={() => onTurn(action.turnsOn)}>
            {action.label}
          </button>
        </>
      )}
    </span>
  );
}
