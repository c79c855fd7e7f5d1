/** A list in parts of at most `most` items, in order. */
export function* inParts<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let place = 0; place < items.length; place += most) yield items.slice(place, place + most);
}
