// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../domain/macros/render-macro.ts';
import { buildSuggester } from '../../domain/macros/suggest-macros.ts';
import type { Value } from '../../domain/macros/write-value.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Macro, Pack } from '../../domain/pack/schema.ts';
import type { Message } from '../../domain/reading.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ macros: [], constants: {} } as unknown as Pack);
const limit = pack.policies.find(({ site }) => site === 'mercadolibre')?.messageLimit ?? 0;
const short = pack.macros.filter(({ sites }) => sites?.includes('mercadolibre'));

const OF_TYPE: Readonly<Record<string, Value>> = { date: { day: '2026-09-30' }, number: { number: 99 } };

/** The text at a realistic length: a long name, an order number of the site, the longest month. */
function render(macro: Macro, language: string): string | undefined {
  const values = new Map<string, Value>([
    ['buyer.name', 'María Fernanda Gutiérrez'],
    ['order.id', '2000007123456789'],
    ...Object.entries(pack.constants).map(([id, value]): [string, Value] => [
      `const.${id}`,
      typeof value === 'number' ? { number: value } : value,
    ]),
    ...macro.fields.map(({ id, type }): [string, Value] => [`field.${id}`, OF_TYPE[type] ?? 'R$ 12.345,67']),
  ]);
  return renderTemplate(macro.body[language] ?? '', values, { language }).text;
}

describe('replies for a site that takes 350 characters', () => {
  it.each(['es', 'pt-BR'])('audit 1.6: are there in %s for what buyers ask most, and fit', (language) => {
    const lengths = short.map((macro) => [macro.id, render(macro, language)?.length ?? Infinity] as const);

    expect(lengths.length).toBeGreaterThanOrEqual(20);
    expect(limit).toBe(350);
    expect(lengths.filter(([, length]) => length > limit)).toEqual([]);
  });

  it.each([
    ['¿Dónde está mi paquete?', 'ml-in-transit', 'log-in-transit'],
    ['Quero devolver o produto', 'ml-return', 'ret-process'],
    ['El producto no enciende', 'ml-not-on', 'goods-not-on'],
  ])('audit 1.6: come before the long ones there, and nowhere else: %s', (text, onSite, elsewhere) => {
    const message: Message = { id: '1', direction: 'in', kind: 'text', text };
    const suggest = buildSuggester(pack.macros);
    const ids = (site: string) => suggest([message], { site }).map(({ macro }) => macro.id);

    expect(ids('mercadolibre')[0]).toBe(onSite);
    expect(ids('etsy')[0]).toBe(elsewhere);
    expect(ids('etsy').filter((id) => id.startsWith('ml-'))).toEqual([]);
  });
});
