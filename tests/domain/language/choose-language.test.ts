import { describe, expect, it } from 'vitest';
import { chooseLanguage, type LanguageClues } from '../../../domain/language/choose-language.ts';

const everything: LanguageClues = {
  choice: 'ja',
  pageHint: 'fr',
  detected: 'de',
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
      { choice: undefined, pageHint: undefined, detected: undefined },
      { language: 'it', reason: 'market-default' },
    ],
    [
      "is the team's where the market has none",
      { choice: undefined, pageHint: undefined, detected: undefined, marketLanguages: [] },
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
    ['detected', 'pt', ['pt-BR'], 'pt-BR'],
    ['detected', 'en', ['pt-BR'], 'en'],
    ['detected', 'zh-TW', ['zh-HK', 'en'], 'zh-HK'],
    ['detected', 'zh-CN', ['zh-TW', 'en'], 'zh-CN'],
    ['detected', 'id', ['ms', 'en'], 'ms'],
    ['detected', 'ms', ['id'], 'id'],
    ['detected', 'da', ['nb', 'en'], 'nb'],
    ['detected', 'id', ['en'], 'id'],
    ['detected', 'id', ['ms', 'id'], 'id'],
    ['pageHint', 'pt', ['es', 'pt-BR'], 'pt-BR'],
    ['pageHint', 'es-MX', ['es'], 'es'],
  ])('that is %s as %s becomes, in a market of %j, %s', (clue, language, marketLanguages, expected) => {
    expect(chooseLanguage({ [clue]: language, marketLanguages, teamDefault: 'en' }).language).toBe(expected);
  });

  it('stays as the agent chose it', () => {
    expect(chooseLanguage({ choice: 'pt', marketLanguages: ['pt-BR'], teamDefault: 'en' }).language).toBe('pt');
  });
});
