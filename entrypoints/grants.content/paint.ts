import type { Generated, Paint } from '../../lib/page/index.ts';
import { generatedIn } from './generated-content.ts';
import { edgesOf, isClear, picturesOf } from './looks.ts';

/** How an element is painted. Each answer is computed when it is needed. */
export function paintOf(element: Element): Paint {
  return new MeasuredPaint(element);
}

class MeasuredPaint implements Paint {
  readonly #element: Element;
  readonly #style: CSSStyleDeclaration;
  #isTurned: boolean | undefined;
  #generated: readonly Generated[] | undefined;

  constructor(element: Element) {
    this.#element = element;
    this.#style = getComputedStyle(element);
  }

  get isInline(): boolean {
    return this.#style.display === 'inline';
  }

  get isFromRight(): boolean {
    return this.#style.direction === 'rtl';
  }

  get isTurned(): boolean {
    this.#isTurned ??= this.#hasTurned();
    return this.#isTurned;
  }

  #hasTurned(): boolean {
    const { unicodeBidi, transform, rotate, scale } = this.#style;
    if (unicodeBidi.endsWith('override') && (this.isFromRight || !isAllFromLeft(this.#element))) return true;
    return isMirrored(transform) || /-/.test(scale) || isHalfTurn(rotate);
  }

  get isUnseen(): boolean {
    if (Number.parseFloat(this.#style.fontSize) < 2) return true;
    return isClear(this.#style.webkitTextFillColor || this.#style.color);
  }

  get isStruck(): boolean {
    return this.#style.textDecorationLine.includes('line-through');
  }

  get isItalic(): boolean {
    return this.#style.fontStyle !== 'normal';
  }

  get opacity(): number {
    return Number(this.#style.opacity);
  }

  get filter(): string {
    return this.#style.filter === 'none' ? '' : this.#style.filter;
  }

  get ink(): string {
    return this.#style.color;
  }

  get fill(): string {
    const { backgroundColor } = this.#style;
    return isClear(backgroundColor) ? '' : backgroundColor;
  }

  get picture(): string {
    return picturesOf(this.#style);
  }

  get edges(): string {
    return edgesOf(this.#style);
  }

  get generated(): readonly Generated[] {
    this.#generated ??= generatedIn(this.#element, this.#style);
    return this.#generated;
  }
}

const LETTERS_FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Whether all letters run from left to right anyway, so that an override changes nothing. */
function isAllFromLeft({ textContent }: Element): boolean {
  return !LETTERS_FROM_RIGHT.test(textContent ?? '');
}

const MATRIX = /^matrix\(([^,]+), ([^,]+), ([^,]+), ([^,]+),/u;

/** Whether a transform mirrors the element or turns it upside down. */
function isMirrored(transform: string): boolean {
  if (transform === 'none') return false;
  if (transform.startsWith('matrix3d')) return !/^matrix3d\(0?\.?\d/u.test(transform);
  const [, across, , , down] = MATRIX.exec(transform) ?? [];
  return Number(across) <= 0 || Number(down) <= 0;
}

function isHalfTurn(rotate: string): boolean {
  const degrees = Math.abs(Number.parseFloat(rotate.split(' ').at(-1) ?? ''));
  return degrees >= 90 && degrees <= 270;
}
