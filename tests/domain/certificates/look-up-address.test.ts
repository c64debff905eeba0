import { describe, expect, it } from 'vitest';
import { lookUpAddress } from '../../../domain/certificates/look-up-address.ts';
import { shippedRegisters } from '../../../domain/certificates/shipped-registers.ts';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import type { Scheme } from '../../../domain/pack/schema.ts';
import { smallPack } from '../pack/small-pack.ts';
import base from '../../../packs/base/schemes.json' with { type: 'json' };

const schemes = base.schemes as unknown as readonly Scheme[];
const hostOf = (address: string) => new URL(address).host;
const [shipped] = shippedRegisters;
if (shipped === undefined) throw new Error('no register ships');

const number = { pattern: '^T\\d{4}$', example: 'T1234', confidence: 'confirmed' } as const;
const at = (numberUrl: string) => ({
  name: 'Mark',
  number,
  lookUp: { url: 'https://register.example/', title: 'Register', numberUrl },
});

describe('the registers that ship', () => {
  it('A22: are those that the schemes name, and no other', () => {
    const named = schemes.flatMap(({ lookUp }) =>
      lookUp ? [lookUp.url, ...(lookUp.numberUrl === undefined ? [] : [lookUp.numberUrl])].map(hostOf) : [],
    );
    expect(shippedRegisters).toEqual([...new Set(named)].toSorted());
  });

  it.each(schemes.filter(({ lookUp }) => lookUp?.numberUrl !== undefined))(
    'A22: take the example of $id into the address, also from a conversation',
    (scheme) => {
      expect(lookUpAddress(scheme, scheme.number?.example, false)).toMatchObject({ hasNumber: true, isShipped: true });
    },
  );
});

describe('a number in an address', () => {
  const own = 'https://checks.example/?no={number}';
  const known = `https://${shipped}/?no={number}`;

  it.each([
    ['of the scheme’s form, at a register that ships', 'T1234', known, false, `https://${shipped}/?no=T1234`],
    ['of the team’s own certificate, at a host of the pack', 'T1234', own, true, 'https://checks.example/?no=T1234'],
    ['from a conversation, at a host of the pack', 'T1234', own, false, undefined],
    ['of another form, at a register that ships', '+44 20 7946 0000', known, false, undefined],
    ['of another form, of the team’s own certificate', '+44 20 7946 0000', own, true, undefined],
    ['in the name of a host', 'T1234', 'https://{number}.checks.example/', true, undefined],
    ['that is not there', undefined, known, true, undefined],
  ])('A22: %s', (_what, written, numberUrl, isOwn, href) => {
    expect(lookUpAddress(at(numberUrl), written, isOwn)).toMatchObject(
      href === undefined ? { href: 'https://register.example/', hasNumber: false } : { href, hasNumber: true },
    );
  });

  it('A22: stands there as one value, whatever signs are in it', () => {
    const odd = { ...at(known), number: { ...number, pattern: '^[A-Z&=#/$]+$' } };
    expect(lookUpAddress(odd, 'A&B=C#D/$&', false)?.href).toBe(`https://${shipped}/?no=A%26B%3DC%23D%2F%24%26`);
  });
});

describe('the host of a register', () => {
  it.each([
    ['https://register.example/a', 'register.example'],
    ['https://registеr.example/', 'xn--registr-dhg.example'],
    ['https://register.example:8443/', 'register.example:8443'],
  ])('A22 D21: of %s is told as %s', (url, host) => {
    expect(lookUpAddress({ name: 'Mark', lookUp: { url, title: 'Register' } }, undefined, false)?.host).toBe(host);
  });

  it('A22: of a scheme without a register is none', () => {
    expect(lookUpAddress({ name: 'Mark', number }, 'T1234', true)).toBeUndefined();
  });

  it('A22: may not hold the number in a pack', () => {
    const [scheme] = smallPack().schemes ?? [];
    const lookUp = { url: 'https://register.example/', title: 'Register', numberUrl: 'https://{number}.evil.example/' };
    const checked = checkPack(smallPack({ schemes: [{ ...scheme!, lookUp }] }));
    expect(checked.ok ? [] : checked.fault.faults).toEqual([
      { path: ['schemes', 0, 'lookUp', 'numberUrl'], code: 'bad-url' },
    ]);
  });
});

describe('a number with half of a character', () => {
  it('D7: leads to the register without the number, as of a pack that was stored before such packs were refused', () => {
    const scheme = { ...at('https://register.example/?no={number}'), number: { ...number, pattern: '^NW-.$' } };
    expect(lookUpAddress(scheme, 'NW-\ud800', true)).toMatchObject({
      hasNumber: false,
      href: 'https://register.example/',
    });
  });
});
