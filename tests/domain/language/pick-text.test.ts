import { describe, expect, it } from 'vitest';
import { agentText, baseLanguage, isSameLanguage, pickText } from '../../../domain/language/pick-text.ts';

describe('two language tags', () => {
  it.each([
    ['de', 'de', true],
    ['de-AT', 'de', true],
    ['pt', 'pt-BR', true],
    ['pt-PT', 'pt-BR', true],
    ['de', 'nl', false],
    ['zh-CN', 'zh-Hans', true],
    ['zh', 'zh-CN', true],
    ['zh-HK', 'zh-TW', true],
    ['zh-Hant-HK', 'zh-TW', true],
    ['zh-tw', 'zh-TW', true],
    ['zh-CN', 'zh-TW', false],
    ['zh-tw', 'zh-CN', false],
    ['fi', 'fil', false],
    ['P1: tl', 'fil', true],
    ['P1: fil', 'tl', true],
    ['P1: iw', 'he', true],
    ['P1: no', 'nb', true],
    ['P1: zh_TW', 'zh-HK', true],
    ['P1: zh-Hans-HK', 'zh-CN', true],
    ['P1: zh-Hans-HK', 'zh-TW', false],
    ['P1: yue', 'zh-TW', true],
  ])('%s and %s are one language: %s', (wanted, offered, expected) => {
    expect(isSameLanguage(wanted.replace('P1: ', ''), offered)).toBe(expected);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['EN', 'en'],
    ['', ''],
    ['tl', 'fil'],
    ['no tag', 'no tag'],
  ])('"%s" has the bare language "%s"', (tag, base) => {
    expect(baseLanguage(tag)).toBe(base);
  });
});

describe('F9: a text that stands in', () => {
  it.each([
    ['cs', { sk: 'ahoj', en: 'hello' }, 'sk'],
    ['nb', { da: 'hej', en: 'hello' }, 'da'],
    ['cs', { cs: 'ahoj', sk: 'ahoj', en: 'hello' }, 'cs'],
    ['hr', { sr: 'здраво', en: 'hello' }, 'en'],
  ])('for %s of %j is %s', (wanted, texts, language) => {
    expect(pickText(texts, wanted, ['en'])).toMatchObject({ language, exact: language === wanted });
  });
});

describe('the text for a language', () => {
  const texts = { en: 'Hello', 'pt-BR': 'Olá', 'zh-CN': '你好', 'zh-TW': '你好（繁）' };

  it.each([
    ['is the exact one', 'zh-TW', [], { language: 'zh-TW', text: '你好（繁）', exact: true }],
    ['is one of the same language', 'pt', [], { language: 'pt-BR', text: 'Olá', exact: true }],
    ['keeps to the script of Chinese', 'zh-HK', [], { language: 'zh-TW', text: '你好（繁）', exact: true }],
    [
      'is the first fallback that exists',
      'ja',
      ['ko', 'zh-CN', 'en'],
      { language: 'zh-CN', text: '你好', exact: false },
    ],
    ['is any before none', 'ja', [], { language: 'en', text: 'Hello', exact: false }],
  ])('%s', (_what, wanted, fallbacks, expected) => {
    expect(pickText(texts, wanted, fallbacks)).toEqual(expected);
  });

  it('is missing only where there is no text at all', () => {
    expect(pickText({}, 'en', ['de'])).toBeUndefined();
  });

  it('P1: is found under the other name of its language', () => {
    expect(pickText({ en: 'Hello', fil: 'Kumusta' }, 'tl')).toEqual({ language: 'fil', text: 'Kumusta', exact: true });
  });

  it('of the exact tag wins over an earlier one of the same language', () => {
    expect(pickText({ 'de-AT': 'Jänner', de: 'Januar' }, 'de')?.text).toBe('Januar');
  });
});

describe('a text for the agent', () => {
  it.each([
    ['in their own language', { en: 'Lamp', 'zh-CN': '灯' }, 'zh-CN', '灯'],
    ['in the other Chinese before English', { en: 'Lamp', 'zh-CN': '灯' }, 'zh-TW', '灯'],
    ['in English before another language', { de: 'Lampe', en: 'Lamp' }, 'zh-CN', 'Lamp'],
    ['in whatever there is', { de: 'Lampe' }, 'en', 'Lampe'],
  ])('is %s', (_what, texts, language, expected) => {
    expect(agentText(texts, language)).toBe(expected);
  });
});
