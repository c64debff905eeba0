import { describe, expect, it } from 'vitest';
import { chooseLanguage, type LanguageClues } from '../../../domain/language/choose-language.ts';
import type { Written } from '../../../domain/language/written-language.ts';

const sure = (...candidates: string[]): Written => ({ candidates, certainty: 'sure' });
const oneOf = (...candidates: string[]): Written => ({ candidates, certainty: 'one-of' });
const either = (...candidates: string[]): Written => ({ candidates, certainty: 'either' });
const perhaps = (...candidates: string[]): Written => ({ candidates, certainty: 'perhaps' });

const everything: LanguageClues = {
  choice: 'ja',
  pageHint: 'fr',
  written: sure('de'),
  marketLanguages: ['it', 'en'],
  teamDefault: 'en',
};

describe('the language of a reply', () => {
  it.each([
    ["is the agent's own choice before all else", {}, { language: 'ja', reason: 'your-choice' }],
    ["is the page's hint without a choice", { choice: undefined }, { language: 'fr', reason: 'page-hint' }],
    [
      'is what the buyer writes without a hint',
      { choice: undefined, pageHint: undefined },
      { language: 'de', reason: 'buyer-writes' },
    ],
    [
      "is the market's first where nothing was written",
      { choice: undefined, pageHint: undefined, written: undefined },
      { language: 'it', reason: 'market-default' },
    ],
    [
      "is the team's where the market has none",
      { choice: undefined, pageHint: undefined, written: undefined, marketLanguages: [] },
      { language: 'en', reason: 'team-default' },
    ],
  ])('%s', (_what, changes, expected) => {
    expect(chooseLanguage({ ...everything, ...changes })).toEqual(expected);
  });

  it("is the team's where nothing at all is known", () => {
    expect(chooseLanguage({ teamDefault: 'zh-CN' })).toEqual({ language: 'zh-CN', reason: 'team-default' });
  });
});

describe('a language that the market knows better', () => {
  it.each([
    ['pt', ['pt-BR'], 'pt-BR'],
    ['en', ['pt-BR'], 'en'],
    ['zh-TW', ['zh-HK', 'en'], 'zh-HK'],
    ['zh-CN', ['zh-TW', 'en'], 'zh-CN'],
    ['id', ['ms', 'en'], 'ms'],
    ['ms', ['id'], 'id'],
    ['da', ['nb', 'en'], 'nb'],
    ['id', ['en'], 'id'],
    ['id', ['ms', 'id'], 'id'],
    ['P1: tl', ['en', 'fil'], 'fil'],
    ['P1: fil', ['en', 'tl'], 'tl'],
    ['P1: iw', ['en'], 'he'],
    ['P1: in', ['ms'], 'ms'],
    ['P1: no', ['nb', 'en'], 'nb'],
    ['P1: yue', ['en'], 'zh-HK'],
  ])('that is written as %s becomes, in a market of %j, %s', (language, marketLanguages, expected) => {
    const written = sure(language.replace('P1: ', ''));
    expect(chooseLanguage({ written, marketLanguages, teamDefault: 'en' })).toEqual({
      language: expected,
      reason: 'buyer-writes',
    });
  });

  it.each([
    ['pt', ['es', 'pt-BR'], 'pt-BR'],
    ['es-MX', ['es'], 'es'],
    ['tl', ['en', 'fil'], 'fil'],
    ['zh_TW', ['en'], 'zh-TW'],
  ])("P1: that is the page's hint %s becomes, in a market of %j, %s", (pageHint, marketLanguages, expected) => {
    expect(chooseLanguage({ pageHint, marketLanguages, teamDefault: 'en' }).language).toBe(expected);
  });

  it('stays as the agent chose it', () => {
    expect(chooseLanguage({ choice: 'pt', marketLanguages: ['pt-BR'], teamDefault: 'en' }).language).toBe('pt');
  });
});

describe('F9: what cannot be told for sure', () => {
  it.each([
    ['is what the market speaks of it', oneOf('zh-TW', 'ja'), ['ja'], 'ja', 'buyer-writes'],
    ['is said to be unsure where the market is only a hint', either('zh-TW', 'ja'), ['ja'], 'ja', 'buyer-perhaps'],
    ['is the Chinese of the market', oneOf('zh-CN', 'ja', 'zh-TW'), ['zh-TW'], 'zh-TW', 'buyer-writes'],
    [
      'is said to be unsure where the market speaks two of it',
      oneOf('zh-CN', 'ja'),
      ['ja', 'zh-CN'],
      'ja',
      'buyer-perhaps',
    ],
    ['is said to be unsure where the market speaks none of it', oneOf('zh-CN', 'ja'), ['de'], 'zh-CN', 'buyer-perhaps'],
    ["is the market's own language", perhaps('de'), ['de'], 'de', 'buyer-writes'],
    ['is another one of the market, unsure', perhaps('fr'), ['de', 'fr', 'it'], 'fr', 'buyer-perhaps'],
    ["is left to the market where it is none of the market's", perhaps('fr'), ['de'], 'de', 'market-default'],
    ['is shown as unsure without any market', perhaps('fr'), [], 'fr', 'buyer-perhaps'],
  ])('%s', (_what, written, marketLanguages, language, reason) => {
    expect(chooseLanguage({ written, marketLanguages, teamDefault: 'en' })).toEqual({ language, reason });
  });
});
