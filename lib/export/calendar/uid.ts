/**
 * A name for an event that is always the same for the same grant, and does not say what it is made from
 * (RFC 7986, 5.3, of 2016: a UID should hold no data that could identify anyone).
 */
export async function uidOf(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  const digits = [...new Uint8Array(digest).subarray(0, 16)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `${digits.join('')}@grantlens`;
}
