/** The built-in functions, saved before a script of the page can replace them. */
export const { apply, get: getProperty } = Reflect;
export const { stringify } = JSON;
const { defineProperties, getOwnPropertyDescriptor, getOwnPropertyDescriptors } = Object;

/** Reads a property with the browser's own getter, even if the page replaces the property later. */
export function readerOf<Of extends object, Key extends keyof Of>(
  prototype: Of,
  key: Key,
): (self: Of) => Of[Key] | undefined {
  const get = getOwnPropertyDescriptor(prototype, key)?.get;
  return (self) => (get ? apply(get, self, []) : undefined);
}

/** Copies the current methods of the prototype to the object, so that later changes do not affect it. */
export function pinned<Of extends object>(object: Of, prototype: Of): Of {
  return defineProperties(object, getOwnPropertyDescriptors(prototype));
}
