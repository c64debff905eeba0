// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTranslator, hasWords, watchTranslation } from '../../../content/reading/find-translator.ts';
import { fingerprintReading } from '../../../content/watching/fingerprint-reading.ts';
import { keepOriginals } from '../../../content/reading/keep-originals.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { TRANSLATOR_MARKS } from '../../../content/reading/translator-marks.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildMatch } from '../build-site.ts';

const root = document.documentElement;
const before = root.lang;

afterEach(() => {
  root.className = '';
  root.lang = before;
  root.removeAttribute('imt-state');
  document.body.replaceChildren();
});

interface Texts {
  readonly name?: string;
  readonly total?: string;
  readonly message?: string;
}

const variant: Partial<SiteVariant> = {
  buyer: {
    name: [{ at: '#buyer' }],
    alias: [{ at: '#alias' }],
    language: [{ at: 'html', attribute: 'lang' }],
    country: [{ at: '#land', words: { China: 'CN', 中国: 'CN' } }],
  },
  order: { id: [{ at: '#order', pattern: 'R\\d{4}' }], amount: [{ at: '#total', pattern: '[€$]\\d+' }] },
};

function page({ name = 'Annika Vogelsang', total = 'Order total: €54', message = 'Wo ist es?' }: Texts = {}): string {
  return `<main><p id="buyer">${name}</p><p id="alias">${name}</p><p id="land">China</p><p id="order">Order R1234</p><p id="total">${total}</p>
    <ul id="thread"><li><i class="buyer"></i>${message}</li></ul></main>`;
}

function read(html: string): Reading {
  document.body.innerHTML = html;
  const found = readPage(new URL('https://chat.example/inbox/77'), document, buildMatch(variant));
  if (found.kind !== 'open') throw new Error('The page shows no conversation.');
  return found.reading;
}

/** What each program leaves behind when it has replaced a text. */
const programs: readonly [string, (text: string) => string, (() => void)?][] = [
  [
    'chrome',
    (text) => `<font dir="auto"><font>${text}</font></font>`,
    () => {
      root.className = 'translated-ltr';
    },
  ],
  ['edge', (text) => `<font _mstmutation="1" _msttexthash="27820" _msthash="1">${text}</font>`],
  ['deepl', (text) => `<span data-dl-uid="3" data-dl-original="true" data-dl-translated="true">${text}</span>`],
  ['immersive', (text) => `<span data-imt-p="1" data-imt-translation-only="1">${text}</span>`],
  ['yandex', (text) => `<ya-tr-span data-translated="true" data-source-lang="de">${text}</ya-tr-span>`],
  [
    'other',
    (text) => `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`,
  ],
];

describe('F3: a page translated in its place', () => {
  it.each(programs)('by %s gives no language, name, country or amount, and keeps its order', (by, write, mark) => {
    mark?.();
    root.lang = 'zh-CN';
    const texts = { name: write('安妮卡·福格尔桑'), total: write('订单总额：€54'), message: write('在哪里？') };
    const reading = read(page(texts).replace('China', write('中国')).replace('Order R1234', write('订单 R1234')));

    expect(reading.translated).toBe(by);
    expect(reading.buyer).toEqual({ handles: [{ type: 'order', value: 'R1234' }] });
    expect(reading.order).toEqual({ id: 'R1234' });
    expect(reading.messages[0]?.text).toBe('在哪里？');
  });

  it('gives what the translator left alone', () => {
    root.className = 'translated-ltr';
    expect(read(page({ message: '<font><font>在哪里？</font></font>' })).buyer.name).toBe('Annika Vogelsang');
  });

  it('keeps its conversation where only the name tells it, and shows no name', () => {
    root.className = 'translated-ltr';
    document.body.innerHTML = page({ name: '<font><font>安妮卡</font></font>' });
    const conversation: SiteVariant['conversation'] = { from: [], combine: ['buyer.name'] };
    const found = readPage(new URL('https://chat.example/inbox'), document, buildMatch({ ...variant, conversation }));
    expect(found).toMatchObject({ kind: 'open', reading: { conversation: '安妮卡', translated: 'chrome' } });
    expect(found.kind === 'open' && found.reading.buyer.name).toBeUndefined();
  });

  it('is a change of the page, though nothing else changed', () => {
    const original = read(page());
    root.className = 'translated-rtl';
    expect(fingerprintReading(read(page()))).not.toBe(fingerprintReading(original));
  });

  it.each([
    ['as it was written', ''],
    ['in old markup', '<font color="red"><font size="2">Hello</font></font>'],
    ['with a copy beside the original', '<font class="immersive-translate-target-wrapper">你好</font>'],
    ['back in its original', '<span data-dl-translated="false">Hello</span>'],
  ])('is not a page %s', (_what, html) => {
    root.setAttribute('imt-state', 'dual');
    const reading = read(page({ message: `Hallo ${html}` }));
    expect(reading.translated).toBeUndefined();
    expect(reading.buyer.name).toBe('Annika Vogelsang');
    expect(reading.order?.amount).toBe('€54');
  });

  it('is also told without an open conversation', () => {
    root.className = 'translated-ltr';
    document.body.innerHTML = '<main></main>';
    const found = readPage(new URL('https://chat.example/inbox'), document, buildMatch(variant));
    expect(found).toMatchObject({ kind: 'no-conversation', translated: 'chrome' });
  });

  it('has marks that each browser can look for', () => {
    for (const { page: selector, text } of TRANSLATOR_MARKS) {
      expect(() => document.querySelector(`${selector}, ${text}`)).not.toThrow();
    }
  });
});

describe('F3: what was read before a translation', () => {
  const remember = () => {
    const keep = keepOriginals();
    const of = (reading: Reading) => {
      const state = keep({ kind: 'open', reading });
      return state.kind === 'open' ? state.reading : undefined;
    };
    return of;
  };

  it('is given back while the page is translated', () => {
    const keep = remember();
    root.lang = 'de';
    keep(read(page()));
    root.className = 'translated-ltr';
    root.lang = 'zh-CN';
    const wrap = (text: string) => `<font><font>${text}</font></font>`;
    const found = keep(
      read(page({ name: wrap('安妮卡'), total: wrap('订单总额：€54') }).replace('China', wrap('中国'))),
    );

    expect(found?.buyer).toMatchObject({ name: 'Annika Vogelsang', language: 'de', country: 'CN' });
    expect(found?.order).toEqual({ id: 'R1234', amount: '€54' });
    expect(found?.translated).toBe('chrome');
  });

  it('is not given to another conversation or order', () => {
    const keep = remember();
    keep(read(page()));
    const translated = { ...read(page()), translated: 'edge', buyer: { handles: [] } } as const;

    expect(keep({ ...translated, conversation: '78' })?.buyer.name).toBeUndefined();
    expect(keep({ ...translated, order: { id: 'R9' } })?.order).toEqual({ id: 'R9' });
  });
});

describe('F3: Firefox, which leaves no mark', () => {
  it('is seen at work, and from then on no words are taken', async () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<p id="buyer">Annika <b>Vogelsang</b></p>';
    const told = vi.fn();
    const end = new AbortController();
    watchTranslation({ window: window as unknown as Window & typeof globalThis, document: other }, told, end.signal);
    expect(findTranslator(other)).toBeUndefined();

    const part = other.querySelector('b') as HTMLElement;
    part.dataset.mozTranslationsId = '0';
    delete part.dataset.mozTranslationsId;
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(findTranslator(other)).toBe('firefox');
    end.abort();
  });

  it.each([
    ['3387204191', false],
    ['R1234', false],
    ['NW-88/2', false],
    ['€54.00', false],
    ['bluebird', true],
    ['安妮卡', true],
    ['54 euros', true],
  ])('takes %j for words: %s', (value, expected) => {
    expect(hasWords(value)).toBe(expected);
  });
});
