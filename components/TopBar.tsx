import type { PanelView } from '../lib/view/panel-view.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TopBarProps {
  view: PanelView;
  isCollapsed: boolean;
  actions: PanelActions;
}

/** The panel's name, what was read, and its buttons; collapsed, it is all there is of the panel. */
export function TopBar({ view: { controls, content }, isCollapsed, actions }: TopBarProps) {
  const canExport = content.kind === 'figures' || content.canExport;
  const toggleName = isCollapsed ? controls.expand : controls.collapse;
  return (
    <div class="top">
      <b>{controls.name}</b>
      <span class="read">{isCollapsed ? content.oneLine : content.read}</span>
      <span class="buttons">
        {canExport && !isCollapsed && (
          <>
            <button type="button" class="button" onClick={actions.copySummary}>
              {controls.copySummary}
            </button>
            <ExportMenu label={controls.exportMenu} formats={controls.formats} onChoose={actions.exportAs} />
          </>
        )}
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
      </span>
    </div>
  );
}
