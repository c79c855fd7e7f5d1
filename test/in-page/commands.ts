import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { BrowserCommand } from 'vitest/node';
import type { Area, ColorScheme } from '../browsers/driver.ts';
import { areAlike, differences, linesIn } from '../e2e/screenshots.ts';

/** A command that the browser carries out in which the tests' page is open. */
function inBrowser<Given extends unknown[]>(
  run: (page: Page, ...given: Given) => Promise<unknown>,
): BrowserCommand<Given> {
  return async (context, ...given) => void (await run((context as unknown as { page: Page }).page, ...given));
}

/**
 * What a page cannot do: what a user or the browser does to it, at positions in pixels of the browser's whole viewport, and
 * what looks at pictures, which come as Base64.
 */
export const pageCommands = {
  clickAt: inBrowser((page, x: number, y: number) => page.mouse.click(x, y)),
  moveTo: inBrowser((page, x: number, y: number) => page.mouse.move(x, y)),
  turnWheel: inBrowser((page, dx: number, dy: number) => page.mouse.wheel(dx, dy)),
  pressKey: inBrowser((page, key: string) => page.keyboard.press(key)),
  typeText: inBrowser((page, text: string) => page.keyboard.type(text)),
  preferScheme: inBrowser((page, colorScheme: ColorScheme) => page.emulateMedia({ colorScheme })),
  layOutFor: inBrowser((page, media: 'print' | 'screen') => page.emulateMedia({ media })),
  takePicture: inBrowser((page, file: string, clip: Area) => {
    const path = resolve(import.meta.dirname, '../..', file);
    mkdirSync(dirname(path), { recursive: true });
    return page.screenshot({ path, clip });
  }),
  differences: ((_, name, picture) =>
    differences(name, Buffer.from(picture, 'base64'))) satisfies BrowserCommand<
    [name: string, picture: string]
  >,
  areAlike: ((_, one, other) => areAlike(one, other)) satisfies BrowserCommand<[one: string, other: string]>,
  linesIn: ((_, picture) => linesIn(Buffer.from(picture, 'base64'))) satisfies BrowserCommand<
    [picture: string]
  >,
};

type Told<Command> = Command extends (context: never, ...given: infer Given) => infer Result
  ? (...given: Given) => Promise<Awaited<Result>>
  : never;
type ToldCommands = { [Name in keyof typeof pageCommands]: Told<(typeof pageCommands)[Name]> };

declare module 'vitest/browser' {
  interface BrowserCommands extends ToldCommands {}
}
