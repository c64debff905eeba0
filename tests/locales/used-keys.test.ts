// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listTexts } from './texts.ts';
import { isMeant, readMentions, readUses } from './used-keys.ts';

const text = listTexts({ variable: { 'buyer.name': 'Name' }, verdict: { cannot: { stale: 'Old' } } });

describe('a use of a key', () => {
  it.each([
    ["t('a.b')", ['a.b']],
    ["i18next.t('a.b')", ['a.b']],
    ["t(isX ? 'a.b' : 'a.c')", ['a.b', 'a.c']],
    ["t(kind === 'x' ? 'a.b' : (isY ? 'a.c' : `a.${d}`))", ['a.b', 'a.c', 'a.*']],
    ['t(`a.${b}.c`)', ['a.*.c']],
    ['t(whyNot())', []],
    ["set('a.b')", []],
    ["// t('a.b')", []],
  ])('in %s is of %j', (code, keys) => {
    expect(readUses('a.tsx', code).map(({ key }) => key)).toEqual(keys);
  });

  it('tells its line', () => {
    expect(readUses('a.tsx', "\nt('a.b')")[0]?.at).toBe('a.tsx:2');
  });

  it.each([
    ["t('a.b')", []],
    ["t('a.b', { day, count: 2 })", ['day', 'count']],
    ["t('a.b', { ...values, day })", undefined],
    ["t('a.b', values)", undefined],
  ])('in %s hands over %j', (code, values) => {
    expect(readUses('a.tsx', code)[0]?.values).toEqual(values);
  });
});

describe('a mention of a key', () => {
  it('is any string or template that could be one', () => {
    expect(readMentions('a.tsx', "const a = 'a.b'; const c = `x.${y}`; const d = `${e} and ${f}`;")).toEqual([
      'a.b',
      'x.*',
    ]);
  });
});

describe('a pattern', () => {
  it.each([
    ['verdict.cannot.stale', ['verdict.cannot.stale']],
    ['verdict.cannot.*', ['verdict.cannot.stale']],
    ['verdict.*.stale', ['verdict.cannot.stale']],
    ['variable.*', ['variable.buyer.name']],
    ['verdict.*', []],
    ['verdict.cannot', []],
    ['other.*', []],
  ])('%s stands for %j', (pattern, keys) => {
    expect(text.filter((one) => isMeant(pattern, one)).map(({ key }) => key)).toEqual(keys);
  });
});
