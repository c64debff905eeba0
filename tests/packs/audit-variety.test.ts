// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, keepToSite } from '../../domain/language/choose-language.ts';
import { pickText } from '../../domain/language/pick-text.ts';
import { findMarket } from '../../domain/market/find-market.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ macros: [], markets: [] } as unknown as Pack);
const body = pack.macros.find(({ id }) => id === 'log-in-transit')?.body ?? {};

/** The reply to a buyer from a country, in the language expected there. */
const replyIn = (country: string) => {
  const { language } = chooseLanguage({
    marketLanguages: findMarket(pack, country)?.languages,
    teamDefault: pack.defaultLanguage,
  });
  return pickText(body, language, [pack.defaultLanguage]);
};

describe('a reply in another variety of the language', () => {
  it('audit 0: a buyer in Portugal is not answered in Brazilian as if it were their own', () => {
    expect(replyIn('PT')).toMatchObject({ language: 'pt-BR', exact: false });
  });

  it('audit 0: a buyer in Brazil is', () => {
    expect(replyIn('BR')).toMatchObject({ language: 'pt-BR', exact: true });
  });

  it('audit 0: Portuguese of no country is both', () => {
    expect(pickText(body, 'pt')).toMatchObject({ language: 'pt-BR', exact: true });
  });

  it('audit 0: the sentences on sizes and certificates are there in both', () => {
    const { sentences } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../packs/base/sentences.json'), 'utf8'),
    ) as { sentences: Record<string, Record<string, string>> };
    const lacking = Object.entries(sentences).filter(([, texts]) => !texts['pt-BR'] || !texts['pt-PT']);

    expect(lacking.map(([id]) => id)).toEqual([]);
  });
});

describe('the language that a marketplace asks for', () => {
  const walmart = pack.policies.find(({ site }) => site === 'walmart');
  const us = findMarket(pack, 'US')?.languages;

  it('audit 2.2: a Spanish buyer on Walmart is answered in English, and the panel says why', () => {
    const own = chooseLanguage({ pageHint: 'es', marketLanguages: us, teamDefault: 'en' });

    expect(own.language).toBe('es');
    expect(keepToSite(own, walmart?.languages)).toEqual({ language: 'en', reason: 'site-rule' });
  });

  it('audit 2.2: on a site without such a rule in Spanish', () => {
    const own = chooseLanguage({ pageHint: 'es', marketLanguages: us, teamDefault: 'en' });
    const etsy = pack.policies.find(({ site }) => site === 'etsy');

    expect(keepToSite(own, etsy?.languages)).toBe(own);
  });

  it.each([
    ['what the agent chose', { language: 'es', reason: 'your-choice' }],
    ['a variety of the language asked for', { language: 'en-GB', reason: 'buyer-writes' }],
  ] as const)('audit 2.2: %s stands', (_what, choice) => {
    expect(keepToSite(choice, walmart?.languages)).toBe(choice);
  });
});
