/**
 * Bytes that become text in one call: spread as arguments, a list of some 100,000 overflows the stack. A multiple of 3, so that pieces join without
 * padding.
 */
const PIECE = 6144;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding: the one spelling used in heads, keys and links. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of base64url; `undefined` for anything that `toBase64url` would not have written, so that nothing has two spellings. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || !endsInZeros(text)) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Digits hold 6 bits, bytes 8: the bits left over in the last digit must be zero, or the same bytes would have several spellings. */
function endsInZeros(text: string): boolean {
  const rest = text.length % 4;
  if (rest === 0) return true;
  const leftOver = rest === 2 ? 0b1111 : 0b11;
  return rest !== 1 && (DIGITS.indexOf(text.at(-1) ?? '') & leftOver) === 0;
}
