/** Follows which organization the page names: between two names it may give none for a moment, which hides no change. */
export class OrganizationNames {
  /** Named last, at whatever address. */
  #last: string | undefined;
  #isNamedHere = false;

  /** Takes the name that the page gives now, if it gives one; whether another one stood there before. */
  follow(name: string | undefined): { isOther: boolean; isNameless: boolean } {
    const isOther = name !== undefined && this.#last !== undefined && name !== this.#last;
    this.#last = name ?? this.#last;
    this.#isNamedHere ||= name !== undefined;
    return { isOther, isNameless: name === undefined && this.#isNamedHere };
  }

  /** Another address may name none at all. */
  enter(): void {
    this.#isNamedHere = false;
  }
}
