// @vitest-environment node
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { describePack } from '../../../domain/pack/json-schema.ts';
import { parsePack } from '../../../domain/parsing/parse-pack.ts';
import { defaultSettings } from '../../../storage/settings.ts';
import { listFiles } from '../../architecture/source-files.ts';
import { smallPack } from './small-pack.ts';

const DEFINES = /^domain\/(pack\/(kinds\/|schema\.ts)|site\.ts)/;
const PRODUCT = /^(app|components|content|domain|entrypoints|storage)\//;
const files = listFiles(join(import.meta.dirname, '../../..'));

/** Every word by which product code takes something out of a value: a member, a piece of a pattern, or a name in quotes. */
const taken = new Set<string>();
for (const { path, text } of files) {
  if (!PRODUCT.test(path) || DEFINES.test(path) || path.startsWith('content/sites/') || !/\.tsx?$/.test(path)) continue;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const walk = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) taken.add(node.name.text);
    else if (ts.isBindingElement(node)) taken.add((node.propertyName ?? node.name).getText());
    else if (ts.isStringLiteral(node)) taken.add(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
}

/** The names of all fields that a JSON Schema describes. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { readonly properties?: object };
  return [...Object.keys(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(fieldsOf)];
}

describe('a word that is described', () => {
  it.each([
    ['in a pack', [...new Set(fieldsOf(describePack()))]],
    ['in the settings', Object.keys(defaultSettings)],
  ])('%s is read by something', (_where, words) => {
    expect(words.length).toBeGreaterThan(5);
    // An editor of packs reads the address of the schema.
    expect(words.filter((word) => !taken.has(word) && word !== '$schema')).toEqual([]);
  });
});

describe('a pack with words of former versions', () => {
  const market = {
    country: 'DE',
    languages: ['de'],
    timeZones: ['Europe/Berlin'],
    currency: 'EUR',
    address: { en: 'Sie' },
  };
  const ways = { link: 'forbidden', attachment: 'allowed', coupon: 'allowed', reviewRequest: 'allowed' };
  const policy = { site: 'etsy', ...ways, summary: { en: 'Kindly' }, source: { title: 'Invented' } };
  const [chart] = smallPack().sizeCharts ?? [];
  const [certificate] = smallPack().certificates ?? [];
  const party = { name: 'Lantern EU', address: '1 Lamp Street' };
  const read = (pack: object) => {
    const parsed = parsePack(new TextEncoder().encode(JSON.stringify({ ...smallPack(), ...pack })));
    return parsed.ok ? parsed.value : parsed.fault;
  };

  it.each<[string, object, object]>([
    ['weekend', { markets: [{ ...market, weekend: [6, 7] }] }, { markets: [market] }],
    ['replyWithinHours', { policies: [{ ...policy, replyWithinHours: 24 }] }, { policies: [policy] }],
    ['rounding', { sizeCharts: [{ ...chart, rounding: { EU: 0.5 } }] }, { sizeCharts: [chart] }],
    [
      'belongs and doesNotBelong',
      { intents: [{ id: 'gift', name: { en: 'Gift' }, belongs: 'wrapping', doesNotBelong: 'price' }] },
      { intents: [{ id: 'gift', name: { en: 'Gift' } }] },
    ],
    [
      'contact of a party',
      { certificates: [{ ...certificate, party: { ...party, contact: 'eu@lantern.example' } }] },
      { certificates: [{ ...certificate, party }] },
    ],
  ])('is taken as if they were not there: %s', (_word, former, now) => {
    expect(read(former)).toMatchObject({ format: 'sidedesk-pack/1' });
    expect(read(former)).toEqual(read(now));
  });
});
