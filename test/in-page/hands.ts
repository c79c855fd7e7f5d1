import { commands } from 'vitest/browser';
import type { Visit } from '../browsers/driver.ts';

let highest = 0;

/** Mouse and keyboard, in a frame that lies above all others. */
export function hands(
  frame: HTMLIFrameElement,
): Pick<Visit, 'clickAt' | 'hover' | 'wheel' | 'press' | 'type' | 'screenshot'> {
  const raise = () => {
    highest += 1;
    frame.style.zIndex = String(highest);
    // The frame in which Vitest runs the tests has a place in its own page.
    return window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  };
  const focus = () => {
    raise();
    // From the last of its controls Tab goes on to what is around the frame, where in a tab of its own it begins anew.
    if (!document.hasFocus()) frame.blur();
    if (document.activeElement !== frame) frame.focus();
  };
  return {
    clickAt(x, y) {
      const { left, top } = raise();
      return commands.clickAt(left + x, top + y);
    },
    hover(x, y) {
      const { left, top } = raise();
      return commands.moveTo(left + x, top + y);
    },
    async wheel(x, y, dx, dy) {
      const { left, top } = raise();
      await commands.moveTo(left + x, top + y);
      await commands.turnWheel(dx, dy);
    },
    press(key) {
      focus();
      return commands.pressKey(key);
    },
    type(text) {
      focus();
      return commands.typeText(text);
    },
    screenshot(path, area) {
      const { left, top } = raise();
      const { x = 0, y = 0, width = frame.clientWidth, height = frame.clientHeight } = area ?? {};
      return commands.takePicture(path, { x: left + x, y: top + y, width, height });
    },
  };
}
