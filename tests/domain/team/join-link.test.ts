import { describe, expect, it } from 'vitest';
import { decodeTeamKey } from '../../../domain/blacklist/team-key.ts';
import { parseJoinLink, writeJoinLink } from '../../../domain/team/join-link.ts';

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';

describe('a joining link', () => {
  it('gives the address without the fragment, and the key', () => {
    const link = ` https://files.example.com/a/pack.json?v=2#key=${key} `;
    expect(parseJoinLink(link)).toEqual({
      ok: true,
      value: { address: 'https://files.example.com/a/pack.json?v=2', key },
    });
  });

  const lead = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
  const other = 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw';
  const address = 'https://files.example.com/pack.json';

  it.each([
    [{ address, key, signed: { team: 'lantern shop', keys: { number: 3, threshold: 2, keys: [lead, other] } } }],
    [{ address, signed: { team: 't', keys: { number: 1, threshold: 1, keys: [lead] } } }],
    [{ address, key }],
    [
      {
        address,
        key,
        signed: {
          team: 't',
          keys: {
            number: 2,
            threshold: 1,
            keys: [lead],
            root: { threshold: 1, keys: [other] },
            expires: '2027-12-31',
          },
        },
      },
    ],
  ])('is read as it was written: %j', (link) => {
    expect(parseJoinLink(writeJoinLink(link))).toEqual({ ok: true, value: link });
  });

  it('needs one signature of the first set of keys where it says nothing else', () => {
    const parsed = parseJoinLink(`${address}#team=t&keys=${lead}`);
    expect(parsed.ok && parsed.value.signed?.keys).toEqual({ number: 1, threshold: 1, keys: [lead] });
  });

  it.each([
    ['keys without a team', `keys=${lead}`],
    ['a team without keys', 'team=t'],
    ['a short key', 'team=t&keys=AAAA'],
    ['a key twice', `team=t&keys=${lead}.${lead}`],
    ['more needed than there are', `team=t&keys=${lead}&need=2`],
    ['none needed', `team=t&keys=${lead}&need=0`],
    ['a set that is no number', `team=t&keys=${lead}&set=x`],
    ['a number in another writing', `team=t&keys=${lead}&need=1e0`],
    ['a root role without keys', `team=t&keys=${lead}&rootneed=1`],
    ['a root key that signs every day', `team=t&keys=${lead}&root=${lead}`],
    ['an end that is no day', `team=t&keys=${lead}&until=soon`],
    ['an end alone', 'until=2027-12-31'],
    ['a team of too many letters', `team=${'t'.repeat(65)}&keys=${lead}`],
  ])('with %s is refused rather than taken for an unsigned one', (_what, fragment) => {
    expect(parseJoinLink(`${address}#${fragment}&key=${key}`)).toEqual({ ok: false, fault: 'bad-keys' });
  });

  it.each([
    ['quotes around it', (link: string) => `"${link}"`],
    ['curly quotes around it', (link: string) => `“${link}”`],
    ['angle brackets around it', (link: string) => `<${link}>`],
    ['Chinese brackets around it', (link: string) => `【${link}】`],
    ['a full stop behind it', (link: string) => `${link}.`],
    ['a Chinese full stop behind it', (link: string) => `${link}。`],
    ['a comma and a bracket behind it', (link: string) => `(${link}),`],
    ['a byte order mark before it', (link: string) => `\ufeff${link}`],
    ['characters in it that nobody sees', (link: string) => link.replace('&set', '\u200b&\u2060set')],
    ['a line break in it', (link: string) => link.replace('&set', '\r\n&set')],
    ['&amp; for &', (link: string) => link.replaceAll('&', '&amp;')],
    ['%23 for #', (link: string) => link.replace('#', '%23')],
    ['an upper-case scheme', (link: string) => link.replace('https', 'HTTPS')],
  ])('F4: is mended before anything is asked: %s', (_what, change) => {
    const link = { address, key, signed: { team: 't', keys: { number: 1, threshold: 1, keys: [lead] } } };
    expect(parseJoinLink(change(writeJoinLink(link)))).toEqual({ ok: true, value: link });
  });

  it.each([
    ['a part twice', `${address}#key=${key}&key=${key}`],
    ['a part that is not known', `${address}#key=${key}&pin=1`],
    ['a part that lost its sign', `${address}#team=t&keys=${lead}&key${key}`],
    ['an escape that is none', `${address}#team=t%ZZ&keys=${lead}`],
    ['two #', `${address}##key=${key}`],
    ['a host that mixes alphabets', `https://f\u0456les.example.com/pack.json#key=${key}`],
  ])('F4: is refused before anything is asked, with %s', (_what, link) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault: 'changed' });
  });

  it('F4: is refused with a name that reads otherwise than it is', () => {
    expect(parseJoinLink(`${address}#team=a%E2%80%AEb&keys=${lead}`)).toEqual({ ok: false, fault: 'bad-keys' });
  });

  const inside = encodeURIComponent(`${address}#team=t&keys=${lead}&key=${key}`);

  it.each([
    ['Safe Links', `https://eur01.safelinks.protection.outlook.com/?url=${inside}&data=05%7C02`],
    [
      'Safe Links, which writes %2523',
      `https://deu01.safelinks.protection.outlook.com/?url=${inside.replace('%23', '%2523')}`,
    ],
    ['a search engine', `https://www.google.com/url?q=${inside}&sa=D`],
    [
      'a mail filter that writes -23',
      `https://urldefense.proofpoint.com/v2/url?u=https-3A__files.example.com_pack.json-23key-3D${key}&d=DwMF`,
    ],
    ['a mail filter that writes a star', `https://urldefense.com/v3/__${address}*key=${key}__;Iw!!a`],
    ['%2523 for #', `${address}%2523key=${key}`],
    ['two of them', `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${inside}`)}`],
    ['a # that was lost', `${address}key=${key}`],
    ['a slash for #', `${address}/key=${key}`],
    ['a ? for #', `${address}?team=t&keys=${lead}&key=${key}`],
  ])('Q2: is refused before a host is told its keys, with %s', (_what, link) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault: 'wrapped' });
  });

  const whole = `${address}#team=t&keys=${lead}&need=1&root=${other}&rootneed=1&set=2&until=2027-12-31&key=${key}`;
  const parts = whole.slice(address.length + 1).split('&');
  const nameOf = (part = '') => part.slice(0, part.indexOf('='));
  /** Cut within each part's name, at every character, and right behind it. */
  const cuts = parts.flatMap((part, at) => {
    const before = parts.slice(0, at).join('&');
    const begun = `${address}#${before}${at === 0 ? '' : '&'}`;
    const after = at === 0 ? '#' : `${nameOf(parts[at - 1])}=…`;
    const name = nameOf(part);
    return Array.from({ length: name.length + 1 }, (_none, end) => [`${begun}${name.slice(0, end)}`, after] as const);
  });

  it.each(cuts)('F4: says that it was cut, and after which part: %s', (link, after) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault: 'cut', after });
  });

  it.each([
    [`${address}#team=`, '#'],
    [`${address}#team=t&keys=`, 'team=…'],
    [`${address}#team=t&keys=${lead}&need=`, 'keys=…'],
    [`${address}#team=%E6%9C%88%E`, '#'],
    [`${address}#keys=${lead}&team=a%`, 'keys=…'],
    [`“${address}#team=t&r”`, 'team=…'],
  ])('F4: says so where it ends right before what a part says, or within an escape: %s', (link, after) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault: 'cut', after });
  });

  it.each(Array.from({ length: 21 }, (_none, at) => at + 1))(
    'F4: says so where %i characters of its team key are gone',
    (lost) => {
      expect([parseJoinLink(whole.slice(0, -lost)), parseJoinLink(`${address}#key=${key.slice(0, -lost)}`)]).toEqual([
        { ok: false, fault: 'cut', after: 'until=…' },
        { ok: false, fault: 'cut', after: '#' },
      ]);
    },
  );

  it('F4: is never taken for whole where it was cut within its keys or numbers', () => {
    // What lost only whole parts at its end is a link of its own; the fingerprint tells it from the one that was sent.
    const ends = new Set(parts.map((_part, at) => parts.slice(0, at + 1).join('&').length + address.length + 1));
    const taken = Array.from(whole, (_character, end) => end).filter(
      (end) => end > address.length && !ends.has(end) && parseJoinLink(whole.slice(0, end)).ok,
    );
    expect(taken).toEqual([]);
  });

  it.each(['＃', '﹟'])('Q2: is mended where an input method typed %s', (sign) => {
    const link = `${address}${sign}team=t＆keys＝${lead}＆key＝${key}`;
    const keys = { number: 1, threshold: 1, keys: [lead] };
    expect(parseJoinLink(link)).toEqual({ ok: true, value: { address, key, signed: { team: 't', keys } } });
  });

  it.each([
    'https://files.example.com/pack.json?key=AIzaSyA-0123456789abcdefghijklmnopqrstuv&alt=media',
    'https://files.example.com/s/a%20b%23c/pack.json',
    'https://files.example.com/pack.json?sig=a%2Bb%3D&team=1',
    'https://files.example.com/monkey=1/pack.json',
  ])('Q2: is taken as it is where nothing of it was meant for behind a #: %s', (bare) => {
    expect(parseJoinLink(bare)).toEqual({ ok: true, value: { address: bare } });
  });

  it('may be a bare address, which has no key', () => {
    const link = 'https://files.example.com/pack.json';
    expect(parseJoinLink(link)).toEqual({ ok: true, value: { address: link } });
  });

  it.each([
    ['pack.json', 'not-a-link'],
    ['', 'not-a-link'],
    ['http://files.example.com/pack.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['file:///pack.json', 'not-https'],
    ['https://ann:secret@files.example.com/pack.json', 'has-password'],
    ['https://files.example.com/pack.json#key=', 'bad-key'],
    ['https://files.example.com/pack.json#key=short', 'bad-key'],
    [`https://files.example.com/pack.json#key=${key.replace('A', '*')}`, 'bad-key'],
  ])('"%s" is refused as %s', (link, fault) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault });
  });
});

describe('a team key', () => {
  it('is decoded from base64url', () => {
    expect(decodeTeamKey(key)).toEqual(Uint8Array.from({ length: 32 }, (_none, i) => i));
  });

  it('may carry padding', () => {
    expect(decodeTeamKey('-_-_-_-_-_-_-_-_-_-_-w==')?.length).toBe(16);
  });
});
