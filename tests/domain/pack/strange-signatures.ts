import { createHash } from 'node:crypto';
import { Point } from '@noble/ed25519';

/** A signature and the key said to have made it. */
export interface Vector {
  readonly what: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly message: Uint8Array<ArrayBuffer>;
}

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** 32 bytes, little-endian, with the sign of x in the highest bit. */
export function encode(y: bigint, sign = 0n): Uint8Array<ArrayBuffer> {
  const number = y | (sign << 255n);
  return Uint8Array.from({ length: 32 }, (_none, at) => Number((number >> BigInt(8 * at)) & 255n));
}

/**
 * The eight points of small order, the neutral one first. Multiplying a point outside the prime-order group by that
 * order yields one; the first of order 8 generates all.
 */
function findSmallPoints(): Point[] {
  for (let y = 2n; ; y += 1n) {
    let point: Point;
    try {
      point = Point.fromBytes(encode(y));
    } catch {
      continue;
    }
    const small = point.multiplyUnsafe(L - 1n).add(point);
    if (small.double().double().is0()) continue;
    const multiples = [Point.ZERO];
    while (multiples.length < 8) multiples.push((multiples.at(-1) ?? small).add(small));
    return multiples;
  }
}

const small = findSmallPoints();
const bytesOf = (point: Point) => Uint8Array.from(point.toBytes());

/** Every encoding of a point of small order: eight canonical ones and six that aren't. */
export const smallSpellings: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ...small.map((point, at) => [`small order, ${at} times`, bytesOf(point)] as const),
  ['neutral with a sign', encode(1n, 1n)],
  ['order 2 with a sign', encode(P - 1n, 1n)],
  ['y = p', encode(P)],
  ['y = p with a sign', encode(P, 1n)],
  ['y = p + 1', encode(P + 1n)],
  ['y = p + 1 with a sign', encode(P + 1n, 1n)],
];

/** Other keys that no honest tool makes: not on the curve, y not below p, and a real key with a small-order component. */
export const strangeKeys: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['not on the curve', encode(2n)],
  ['y far above p', Uint8Array.from({ length: 32 }, () => 255)],
  ['y = p + 3', encode(P + 3n)],
  ['of mixed order', bytesOf(Point.BASE.multiply(77n).add(small[1] ?? Point.ZERO))],
];

interface Recipe {
  readonly what: string;
  /** Secret scalars of key and R; 0: small order only. */
  readonly a: bigint;
  readonly r: bigint;
  /** Multiples of the point of order 8 added to them. */
  readonly keyPart: number;
  readonly rPart: number;
  /** Added to S. */
  readonly more?: bigint;
  /** Whether the equation also holds without the cofactor. RFC 8032, 5.1.7, allows verifiers to check either, so two may differ. */
  readonly isCofactorless: boolean;
  /** Encoded like this instead. */
  readonly keyBytes?: Uint8Array<ArrayBuffer>;
  readonly rBytes?: Uint8Array<ArrayBuffer>;
}

/** The kinds of the twelve vectors in "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko, 2020, table 5), computed here, not copied. */
const recipes: readonly Recipe[] = [
  { what: '0: S = 0, key and R of small order', a: 0n, r: 0n, keyPart: 1, rPart: 3, isCofactorless: true },
  { what: '1: key of small order, R mixed', a: 0n, r: 9n, keyPart: 1, rPart: 3, isCofactorless: true },
  { what: '2: key mixed, R of small order', a: 7n, r: 0n, keyPart: 1, rPart: 3, isCofactorless: true },
  { what: '3: both mixed, holds without the cofactor', a: 7n, r: 9n, keyPart: 1, rPart: 3, isCofactorless: true },
  { what: '4: both mixed, holds with the cofactor alone', a: 7n, r: 9n, keyPart: 1, rPart: 3, isCofactorless: false },
  { what: '5: key mixed, R good', a: 7n, r: 9n, keyPart: 1, rPart: 0, isCofactorless: false },
  { what: '6: S + L', a: 7n, r: 9n, keyPart: 0, rPart: 0, more: L, isCofactorless: true },
  { what: '7: S far above L', a: 7n, r: 9n, keyPart: 0, rPart: 0, more: 14n * L, isCofactorless: true },
  { what: '8: R spelled y = p', a: 7n, r: 0n, keyPart: 1, rPart: 2, isCofactorless: true, rBytes: encode(P) },
  {
    what: '9: R neutral with a sign',
    a: 7n,
    r: 0n,
    keyPart: 1,
    rPart: 0,
    isCofactorless: true,
    rBytes: encode(1n, 1n),
  },
  {
    what: '10: key spelled y = p + 1',
    a: 0n,
    r: 9n,
    keyPart: 0,
    rPart: 0,
    isCofactorless: true,
    keyBytes: encode(P + 1n),
  },
  {
    what: '11: key neutral with a sign',
    a: 0n,
    r: 9n,
    keyPart: 0,
    rPart: 0,
    isCofactorless: true,
    keyBytes: encode(1n, 1n),
  },
];

const ofScalar = (scalar: bigint) => (scalar === 0n ? Point.ZERO : Point.BASE.multiply(scalar));

/** Tries messages until the small-order components cancel each other, or until they don't, as the recipe asks. */
function cook({ what, a, r, keyPart, rPart, more = 0n, isCofactorless, ...spelled }: Recipe): Vector {
  const [keyTorsion, rTorsion] = [small[keyPart] ?? Point.ZERO, small[rPart] ?? Point.ZERO];
  const key = spelled.keyBytes ?? bytesOf(ofScalar(a).add(keyTorsion));
  const commitment = spelled.rBytes ?? bytesOf(ofScalar(r).add(rTorsion));
  for (let count = 0; ; count += 1) {
    const message = new TextEncoder().encode(`message ${count}`);
    const hash = createHash('sha512').update(commitment).update(key).update(message).digest();
    const h = hash.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % L;
    let rest = rTorsion;
    for (let times = h % 8n; times > 0n; times -= 1n) rest = rest.add(keyTorsion);
    if (rest.is0() !== isCofactorless) continue;
    const s = ((r + h * a) % L) + more;
    const signature = Uint8Array.from([...commitment, ...encode(s)]);
    return { what, key, signature, message };
  }
}

export const strangeSignatures: readonly Vector[] = recipes.map(cook);
