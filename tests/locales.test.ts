// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CannotCheckReason, HandleType } from '../domain/blacklist/verdict-kinds.ts';
import type { FileState } from '../domain/certificates/file-state.ts';
import type { NumberFlag } from '../domain/certificates/number-form.ts';
import type { CertificateAction } from '../domain/certificates/shelf.ts';
import type { LanguageReason } from '../domain/language/choose-language.ts';
import { isKnownVariable } from '../domain/macros/check-template.ts';
import type { Mark } from '../domain/mark-shapes.ts';
import { packFaultCodes } from '../domain/pack/faults.ts';
import type { BuyerEntry, Scheme } from '../domain/pack/schema.ts';
import { packTroubleCodes } from '../domain/pack/team.ts';
import type { ProductMatch } from '../domain/products/find-product.ts';
import type { InsertRefusal, PackStatus, PageConduct } from '../domain/protocol.ts';
import type { Reading } from '../domain/reading.ts';
import type { PartName } from '../domain/site.ts';
import type { SizeAudience, SizeKind, SizeMeasure } from '../domain/sizes/size-question.ts';
import en from '../locales/en.json' with { type: 'json' };
import { interfaceLanguages } from '../locales/index.ts';
import zhCN from '../locales/zh-CN.json' with { type: 'json' };
import zhTW from '../locales/zh-TW.json' with { type: 'json' };
import { isCode, listFiles } from './architecture/source-files.ts';
import {
  findLeftEnglish,
  findLooseChinese,
  findWrongPlaces,
  findWrongPlurals,
  listKeys,
  listTexts,
  placeholdersOf,
} from './locales/texts.ts';
import { isMeant, readMentions, readUses } from './locales/used-keys.ts';

const root = join(import.meta.dirname, '..');
const english = listTexts(en);
const languages = [
  { language: 'en', texts: english },
  { language: 'zh-CN', texts: listTexts(zhCN) },
  { language: 'zh-TW', texts: listTexts(zhTW) },
];
const chinese = languages.slice(1);

const source = listFiles(root).filter((file) => isCode(file) && /^(components|entrypoints|content)\//.test(file.path));
const uses = source.flatMap(({ path, text }) => readUses(path, text));
const mentions = [...new Set(source.flatMap(({ path, text }) => readMentions(path, text)))];

describe('the languages of the interface', () => {
  it('are those that have a file', () => {
    const files = readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.json'));

    expect(files.sort()).toEqual(interfaceLanguages.map((language) => `${language}.json`).sort());
  });

  it.each(languages)('have in $language the keys of English', ({ texts }) => {
    expect(listKeys(texts)).toEqual(listKeys(english));
  });

  it.each(languages)('have in $language the plural forms of that language', ({ texts, language }) => {
    expect(findWrongPlurals(texts, language)).toEqual([]);
  });

  it.each(languages)('have in $language the places of the English texts', ({ texts }) => {
    expect(findWrongPlaces(texts, english)).toEqual([]);
  });

  it.each(languages)('have in $language no empty text', ({ texts }) => {
    expect(texts.filter(({ value }) => value.trim() === '')).toEqual([]);
  });

  it.each(chinese)('have in $language no English left', ({ texts }) => {
    expect(findLeftEnglish(texts, english)).toEqual([]);
  });

  it.each(chinese)('have in $language full-width signs, and no space beside Latin letters', ({ texts }) => {
    expect(findLooseChinese(texts)).toEqual([]);
  });
});

describe('the keys in the source', () => {
  it('are found at all', () => {
    expect(uses.length).toBeGreaterThan(100);
  });

  it('all have a text', () => {
    const missing = uses.filter(({ key }) => !english.some((text) => isMeant(key, text)));

    expect(missing.map(({ at, key }) => `${at} ${key}`)).toEqual([]);
  });

  it('leave no text unused', () => {
    const unused = english.filter((text) => !mentions.some((mention) => isMeant(mention, text)));

    expect(listKeys(unused)).toEqual([]);
  });

  it('come with a value for every place of their text', () => {
    const exact = uses.filter(({ key }) => !key.includes('*'));
    const unfilled = exact.flatMap(({ at, key, values }) => {
      const needed = english.filter((text) => isMeant(key, text)).flatMap(({ value }) => placeholdersOf(value));
      return [...new Set(needed)]
        .filter((name) => values?.includes(name) === false)
        .map((name) => `${at} ${key} ${name}`);
    });

    expect(unfilled).toEqual([]);
  });
});

/** Every member of a union, because the compiler refuses a list with one too few. */
const all = <T extends string>(members: Readonly<Record<T, true>>): string[] => Object.keys(members);

const families: Readonly<Record<string, readonly string[]>> = {
  packFaults: packFaultCodes,
  trouble: packTroubleCodes,
  part: all<PartName>({
    inbox: true,
    composer: true,
    conversation: true,
    buyer: true,
    order: true,
    product: true,
    messages: true,
  }),
  said: all<Exclude<InsertRefusal, 'busy'>>({
    'conversation-changed': true,
    'no-composer': true,
    'read-only': true,
    composing: true,
    'too-long': true,
    'draft-in-the-way': true,
    'not-taken': true,
    'not-seen': true,
  }),
  tab: all<Exclude<Mark, 'none'>>({
    'not-listed': true,
    'past-case': true,
    caution: true,
    block: true,
    'cannot-check': true,
    reading: true,
    'layout-changed': true,
  }),
  conduct: all<Exclude<PageConduct, 'calm'>>({
    hides: true,
    'took-keyboard': true,
    'keeps-keyboard': true,
    fights: true,
  }),
  'pack.state': all<PackStatus['state']>({
    sample: true,
    fresh: true,
    ageing: true,
    stale: true,
    unverified: true,
    none: true,
  }),
  'product.by': all<ProductMatch['by']>({ sku: true, listing: true, title: true, search: true }),
  'reply.needs': all<NonNullable<Reading['composerNeeds']>>({ reason: true, 'answer-button': true }),
  'language.because': all<LanguageReason>({
    'your-choice': true,
    'page-hint': true,
    'buyer-writes': true,
    'market-default': true,
    'team-default': true,
  }),
  'certificates.act.insert': all<CertificateAction>({
    number: true,
    attach: true,
    link: true,
    declare: true,
    party: true,
  }),
  'certificates.act.copy': all<CertificateAction>({
    number: true,
    attach: true,
    link: true,
    declare: true,
    party: true,
  }),
  'certificates.flag': all<NumberFlag>({ 'full-width': true, 'look-alike': true, 'digit-letter': true }),
  'certificates.say': all<Scheme['claim']>({
    declared: true,
    certified: true,
    registered: true,
    reported: true,
    stated: true,
  }),
  'certificates.by': all<NonNullable<Scheme['issuer']>['kind']>({
    maker: true,
    body: true,
    authority: true,
    register: true,
    laboratory: true,
  }),
  'files.state': all<Exclude<FileState, 'held'>>({
    elsewhere: true,
    'not-fetched': true,
    fetching: true,
    offline: true,
    'not-there': true,
    'wrong-hash': true,
    'no-room': true,
    unavailable: true,
  }),
  'sizes.audience': all<SizeAudience>({ women: true, men: true, children: true, unisex: true }),
  'sizes.kind': all<SizeKind>({
    shoe: true,
    clothing: true,
    suit: true,
    shirt: true,
    trousers: true,
    bra: true,
    ring: true,
    hat: true,
    glove: true,
    belt: true,
    sock: true,
  }),
  'sizes.measure': all<SizeMeasure>({
    'foot-length': true,
    bust: true,
    chest: true,
    waist: true,
    hip: true,
    'inside-leg': true,
    height: true,
    neck: true,
    head: true,
    palm: true,
    finger: true,
    'under-bust': true,
    cup: true,
  }),
  'verdict.by': all<HandleType>({ id: true, alias: true, order: true }),
  'verdict.exact': all<HandleType>({ id: true, alias: true, order: true }),
  'verdict.do': all<`${BuyerEntry['severity']}` | 'unknown'>({ 1: true, 2: true, 3: true, unknown: true }),
  'verdict.cannot': all<CannotCheckReason>({
    'no-handle': true,
    'no-team': true,
    'no-key': true,
    'no-list': true,
    stale: true,
    unverified: true,
    unavailable: true,
  }),
  'verdict.reason': all<BuyerEntry['reason']>({
    'empty-return': true,
    'item-swapped': true,
    'not-received-with-proof': true,
    'repeated-chargeback': true,
    extortion: true,
    'abusive-messages': true,
    'unpaid-orders': true,
    'resale-breach': true,
  }),
};

describe('a family of keys', () => {
  it.each(Object.entries(families))('%s has a text for every code of the domain', (family, codes) => {
    const keys = new Set(listKeys(english));

    expect(codes.filter((code) => !keys.has(`${family}.${code}`))).toEqual([]);
  });

  it('packFaults has no text for a code that no longer exists', () => {
    expect(Object.keys(en.packFaults).sort()).toEqual([...packFaultCodes].sort());
  });

  it('variable names only variables that a macro may use', () => {
    expect(Object.keys(en.variable).filter((name) => !isKnownVariable(name))).toEqual([]);
  });
});
