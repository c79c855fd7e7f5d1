import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { BrowserCommand } from 'vitest/node';
import type { Area, ColorScheme } from '../browsers/driver.ts';

/** A command of the tests in a page, carried out by the browser that the page is in. */
function command<Given extends unknown[]>(
  run: (page: Page, ...given: Given) => Promise<unknown>,
): BrowserCommand<Given> {
  return async (context, ...given) => void (await run((context as unknown as { page: Page }).page, ...given));
}

/** What only a real user or the browser can do to a page. Positions are pixels of the browser's whole viewport. */
export const pageCommands = {
  clickAt: command((page, x: number, y: number) => page.mouse.click(x, y)),
  moveTo: command((page, x: number, y: number) => page.mouse.move(x, y)),
  turnWheel: command((page, dx: number, dy: number) => page.mouse.wheel(dx, dy)),
  pressKey: command((page, key: string) => page.keyboard.press(key)),
  typeText: command((page, text: string) => page.keyboard.type(text)),
  preferScheme: command((page, colorScheme: ColorScheme) => page.emulateMedia({ colorScheme })),
  takePicture: command((page, file: string, clip: Area) => {
    const path = resolve(import.meta.dirname, '../..', file);
    mkdirSync(dirname(path), { recursive: true });
    return page.screenshot({ path, clip });
  }),
};

type Told<Command> = Command extends BrowserCommand<infer Given> ? (...given: Given) => Promise<void> : never;

declare module 'vitest/browser' {
  interface BrowserCommands extends ToldCommands {}
}

type ToldCommands = { [Name in keyof typeof pageCommands]: Told<(typeof pageCommands)[Name]> };
