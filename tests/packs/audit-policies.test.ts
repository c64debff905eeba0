// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeByPolicy } from '../../domain/macros/render-macro.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ policies: [], macros: [] } as unknown as Pack);
const policy = (site: string) => pack.policies.find((one) => one.site === site);
const said = (site: string) => policy(site)?.summary['en'] ?? '';

describe('the policies of marketplaces', () => {
  it('audit 2.2: Amazon allows one neutral request for a review', () => {
    expect(judgeByPolicy(policy('amazon'), 'review-request')).toBe('allowed');
    expect(said('amazon')).toMatch(/One neutral request for a review per order, within 30 days/);
  });

  it('audit 2.2: Allegro has a row that names the messages it blocks since 20 October 2025', () => {
    expect(said('allegro')).toMatch(/20 October 2025.*tracking.*payment reminder, thanks, request to change a rating/);
    expect(judgeByPolicy(policy('allegro'), 'review-request')).toBe('forbidden');
  });

  it.each(['pay-unpaid', 'log-order-confirmed', 'log-shipped', 'gen-close-review'])(
    'audit 2.2: %s says that Allegro takes it only as an answer',
    (id) => {
      expect(pack.macros.find((macro) => macro.id === id)?.whenNot?.['en']).toContain('Allegro');
    },
  );

  it('audit 2.2: TikTok Shop has no one reply time, because the US and South-East Asia differ', () => {
    expect(said('tiktok')).toMatch(/US: 24 h.*Monday 12:00.*South-East Asia: 12 h/);
  });

  it.each([
    ['amazon', 24],
    ['mercadolibre', 8],
    ['coupang', 24],
    ['walmart', 48],
    ['shopee', 12],
  ])('audit 2.2: %s is answered within %i hours', (site, hours) => {
    expect(said(site)).toMatch(new RegExp(`\\b${hours} h\\b`));
  });

  it('audit 2.2: Walmart is answered in English, whatever the buyer writes', () => {
    expect(said('walmart')).toMatch(/answer in English, whatever the buyer writes/);
  });

  it('audit 2.2: the 48 points of Lazada are for threats, not for a phone number', () => {
    expect(said('lazada')).toMatch(/48 for threats or harm, up to 2 for spam/);
  });

  it('audit 2.2: Shopee does not give points for every late answer', () => {
    expect(said('shopee')).not.toContain('penalty points otherwise');
  });

  it('audit 2.2: spam on Etsy is marked, not answered', () => {
    expect(said('etsy')).toMatch(/Mark spam as spam/);
    expect(pack.macros.find((macro) => macro.id === 'gen-spam')?.whenNot?.['en']).toContain('Etsy');
  });

  it('audit 2.2: asking for a cancellation is named where it is forbidden', () => {
    expect(['amazon', 'shopee', 'ozon'].filter((site) => !/cancel/.test(said(site)))).toEqual([]);
  });

  it('audit 2.1: a row that is confirmed names the page that says so', () => {
    const confirmed = pack.policies.filter(({ source }) => source.confidence === 'confirmed');

    expect(confirmed.map(({ site }) => site)).toEqual(expect.arrayContaining(['ebay', 'ozon', 'allegro', 'coupang']));
    expect(confirmed.filter(({ source }) => !source.url || !source.checkedOn).map(({ site }) => site)).toEqual([]);
  });

  it('audit 2.1: stays a few lines in the panel', () => {
    const long = pack.policies.filter(({ summary }) => Object.values(summary).some((text) => text.length > 240));

    expect(long.map(({ site }) => site)).toEqual([]);
  });

  it('audit 2.2: says everything in the three languages of agents', () => {
    const poor = pack.policies.filter(({ summary }) => ['en', 'zh-CN', 'zh-TW'].some((language) => !summary[language]));

    expect(poor.map(({ site }) => site)).toEqual([]);
  });
});
