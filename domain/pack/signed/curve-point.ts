import { Point } from '@noble/ed25519';

/** Order of the group that keys and signatures belong to (RFC 8032, 5.1). */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/**
 * Whether 32 bytes are the one spelling of a point that a real key can have: on the curve, y below p, not the neutral point, and in the group of
 * prime order. For a point of small order anybody can sign, and verifiers disagree about every point outside that group.
 */
export function isSoundPoint(bytes: Uint8Array): boolean {
  try {
    const point = Point.fromBytes(bytes);
    return !point.is0() && point.isTorsionFree();
  } catch {
    return false;
  }
}

/** Whether 64 bytes can be a signature at all: R is such a point too, and S, the second half, is below the order of the group. */
export function isSoundSignature(bytes: Uint8Array): boolean {
  return bytes.length === 64 && readNumber(bytes.subarray(32)) < ORDER && isSoundPoint(bytes.subarray(0, 32));
}

/** A number as RFC 8032 writes it, the lowest byte first. */
function readNumber(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
