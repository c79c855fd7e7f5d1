import type { TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import type { ExportFormat } from '../lib/exports/formats.ts';
import type { Controls } from '../lib/view/controls.ts';

interface ExportMenuProps {
  label: string;
  formats: Controls['formats'];
  onChoose: (format: ExportFormat) => void;
}

/** The Export button with its menu, after the ARIA menu button pattern; the browser's popover opens and closes it. */
export function ExportMenu({ label, formats, onChoose }: ExportMenuProps) {
  return (
    <span class="menu-anchor">
      <button type="button" class="button" aria-haspopup="menu" popovertarget="export-menu">
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div
        id="export-menu"
        class="menu"
        role="menu"
        popover="auto"
        aria-label={label}
        tabIndex={-1}
        onToggle={focusFirst}
        onKeyDown={moveFocus}
      >
        {formats.map(({ format, name }) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            tabIndex={-1}
            popovertarget="export-menu"
            popovertargetaction="hide"
            onClick={(event) => {
              focusTrigger(event.currentTarget);
              onChoose(format);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </span>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function focusFirst({ currentTarget, newState }: TargetedToggleEvent<HTMLElement>): void {
  if (newState === 'open') itemsOf(currentTarget)[0]?.focus();
}

function focusTrigger(within: HTMLElement): void {
  within.closest('.menu-anchor')?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
}

/** Moves the focus as the keys of a menu do; opening, and closing by a click elsewhere, are the popover's own. */
function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const current = items.findIndex((item) => item.matches(':focus'));
  if (event.key === 'Tab' || event.key === 'Escape') event.currentTarget.hidePopover();
  if (event.key === 'Escape') focusTrigger(event.currentTarget);
  const target: Record<string, number> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = target[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
