import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import { smallPack, type PackInput } from './small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const { certificates = [], schemes = [], sizeCharts = [] } = smallPack();
const [certificate] = certificates;
const [scheme] = schemes;
const [chart] = sizeCharts;
if (!certificate || !scheme || !chart) throw new Error('the small pack lacks a kind');

/** Every kind of link a pack can contain, with its place. */
const places: readonly [string, (url: string) => Partial<PackInput>][] = [
  ['certificates[0].link', (link) => ({ certificates: [{ ...certificate, link }] })],
  ['schemes[0].lookUp.url', (url) => ({ schemes: [{ ...scheme, lookUp: { url, title: 'Register' } }] })],
  [
    'schemes[0].lookUp.numberUrl',
    (numberUrl) => ({
      schemes: [{ ...scheme, lookUp: { url: 'https://register.example/', title: 'Register', numberUrl } }],
    }),
  ],
  ['sizeCharts[0].source.url', (url) => ({ sizeCharts: [{ ...chart, source: { title: 'Maker', url } }] })],
];

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/hosts',
  'chrome://settings',
  'blob:https://register.example/1',
  '//register.example/',
  'http://register.example/',
  'https://register.example@evil.example/',
  'https://ann:word@register.example/',
  'https://register.example/ x',
  'https://register.example/\u202egro.',
  'register.example',
  '',
];

function faultsOf(changes: Partial<PackInput>): string[] {
  const checked = checkPack(smallPack(changes));
  return checked.ok ? [] : checked.fault.faults.map(writePlace);
}

describe.each(places)('the link of a pack at %s', (path, put) => {
  it.each(hostile)('X02: is refused with its place when it is %j', (url) => {
    expect(faultsOf(put(url))).toEqual([path]);
  });

  it('X02: is taken when it leads to a host by https', () => {
    expect(faultsOf(put('https://register.example/look?up=1#x'))).toEqual([]);
  });

  it('X02: is kept as a browser reads it, without tabs and line breaks', () => {
    const checked = checkPack(smallPack(put('ht\ttps://register.\nexample/')));
    expect(JSON.stringify(checked)).toContain('"https://register.example/"');
  });
});
