import { describe, expect, it } from 'vitest';
import { basicAuthorization, beforeLogin, isSameHost, isSendable, mayHear } from '../../../domain/team/host-login.ts';

describe('a login', () => {
  it.each([
    ['mei', 'app-password', true],
    ['mei@nordwind.example', 'with:colons', true],
    ['梅', 'пароль', true],
    ['', 'x', false],
    ['mei', '', false],
    ['mei:lead', 'x', false],
    ['mei\r\nX-Other: 1', 'x', false],
    ['mei', 'x\u0000', false],
    ['mei', 'x'.repeat(501), false],
  ])('of "%s" with "%s" can be sent: %s', (user, password, isGood) => {
    expect(isSendable({ user, password })).toBe(isGood);
  });

  it.each([
    ['Aladdin', 'open sesame', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
    ['test', '123£', 'Basic dGVzdDoxMjPCow=='],
  ])('of %s is written as RFC 7617 says', (user, password, header) => {
    expect(basicAuthorization({ user, password })).toBe(header);
  });

  it.each([
    ['https://dav.nordwind.example/acme/o/1', true],
    ['https://dav.nordwind.example:443/pack.json', true],
    ['http://dav.nordwind.example/pack.json', false],
    ['https://dav.nordwind.example:8443/pack.json', false],
    ['https://dav.nordwind.example.thief.example/pack.json', false],
    ['https://nordwind.example/pack.json', false],
  ])('for one host is heard at %s: %s', (address, isHeard) => {
    expect(mayHear(address, { origin: 'https://dav.nordwind.example' })).toBe(isHeard);
  });
});

describe('before a login is asked for', () => {
  it.each([
    ['a signed team that was compared', { isSigned: true }, false, 'nothing'],
    ['a signed team of a former version', { isSigned: true, isUncompared: true }, false, 'comparison'],
    ['one that holds a login already', { isSigned: true, isUncompared: true, hasLogin: true }, false, 'nothing'],
    ['one that the administrator has set', { isSigned: true, isUncompared: true }, true, 'nothing'],
    ['a pack without signatures', {}, false, 'host-name'],
    ['a pack without signatures that the administrator has set', {}, true, 'nothing'],
    ['a pack without signatures whose host holds a login', { hasLogin: true }, false, 'nothing'],
  ] as const)('A7: %s needs: %s', (_what, status, isVouched, need) => {
    expect(beforeLogin(status, isVouched)).toBe(need);
  });

  it.each([
    ['dav.nordwind.example', true],
    [' DAV.Nordwind.example ', true],
    ['https://dav.nordwind.example/', true],
    ['dav.nordwind.example.evil.example', false],
    ['nordwind.example', false],
    ['http://dav.nordwind.example', false],
    ['', false],
  ])('A7: "%s" names the host: %s', (typed, isSame) => {
    expect(isSameHost(typed, 'dav.nordwind.example')).toBe(isSame);
  });

  it.each([
    ['müller.example', 'xn--mller-kva.example', true],
    ['MÜLLER.example', 'xn--mller-kva.example', true],
    ['xn--mller-kva.example', 'xn--mller-kva.example', true],
    ['muller.example', 'xn--mller-kva.example', false],
    ['mülIer.example', 'xn--mller-kva.example', false],
    ['云盘。例子', 'xn--9kqv59g.xn--fsqu00a', true],
    ['dav。nordwind。example', 'dav.nordwind.example', true],
    ['ｄａｖ.nordwind.example', 'dav.nordwind.example', true],
    ['dav.nordwind.example:443', 'dav.nordwind.example', true],
    ['dav.nordwind.example:8443', 'dav.nordwind.example:8443', true],
    ['dav.nordwind.example', 'dav.nordwind.example:8443', false],
    ['[2001:DB8::1]', '[2001:db8::1]', true],
    ['ann@dav.nordwind.example', 'dav.nordwind.example', false],
    ['evil.example/dav.nordwind.example', 'evil.example', false],
    ['dav.nordwind.example\\.evil.example', 'dav.nordwind.example', false],
    ['dаv.nordwind.example', 'dav.nordwind.example', false],
  ])('Q5: "%s" names %s as a browser reads it: %s', (typed, host, isSame) => {
    expect(isSameHost(typed, host)).toBe(isSame);
  });
});
