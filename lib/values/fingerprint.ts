const WIDTH = 16;

/** A short hash of a text. Two texts share one with a chance of 1 in 2^53. It is not secret: it does not protect the text. */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = mixed(high, low);
  low = mixed(low, high);
  return ((high >>> 0) * 2 ** 20 + (low >>> 12)).toString(16).padStart(WIDTH, '0');
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}
