/** The language's own, before any script of the page can put another in its place. */
export const { apply } = Reflect;
export const { stringify } = JSON;
const { defineProperties, getOwnPropertyDescriptor, getOwnPropertyDescriptors } = Object;

/** Reads a property as the browser itself does, whatever the page puts in its place later. */
export function readerOf<Of extends object, Key extends keyof Of>(
  prototype: Of,
  key: Key,
): (self: Of) => Of[Key] | undefined {
  const get = getOwnPropertyDescriptor(prototype, key)?.get;
  return (self) => (get ? apply(get, self, []) : undefined);
}

/** An object that keeps the methods of its kind as they are now. */
export function pinned<Of extends object>(object: Of, prototype: Of): Of {
  return defineProperties(object, getOwnPropertyDescriptors(prototype));
}
