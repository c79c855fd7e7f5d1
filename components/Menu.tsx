import type { TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';

interface MenuProps<Id extends string> {
  /** Unique in the panel. */
  id: string;
  label: string;
  items: readonly { id: Id; name: string }[];
  onChoose: (item: Id) => void;
}

/** A button with a menu, following the ARIA menu button pattern. The browser's popover opens and closes the menu. */
export function Menu<Id extends string>({ id: menu, label, items, onChoose }: MenuProps<Id>) {
  return (
    <span class="menu-anchor">
      <button type="button" class="button" aria-haspopup="menu" popovertarget={menu}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div
        id={menu}
        class="menu"
        role="menu"
        popover="auto"
        aria-label={label}
        tabIndex={-1}
        onToggle={focusFirst}
        onKeyDown={moveFocus}
      >
        {items.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            popovertarget={menu}
            popovertargetaction="hide"
            onClick={(event) => {
              focusTrigger(event.currentTarget);
              onChoose(id);
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

/** Moves the focus by the keys of a menu. The popover itself handles opening and closing by a click elsewhere. */
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
