import { commands } from 'vitest/browser';

const inBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** `differences`, `linesIn` and `areAlike` of `test/e2e/screenshots.ts`, which need what a page has not. */
export function differences(name: string, bytes: Uint8Array): Promise<number | string> {
  return commands.differences(name, inBase64(bytes));
}

export function linesIn(bytes: Uint8Array): Promise<string[]> {
  return commands.linesIn(inBase64(bytes));
}

export function areAlike(one: string, other: string): Promise<boolean> {
  return commands.areAlike(one, other);
}
