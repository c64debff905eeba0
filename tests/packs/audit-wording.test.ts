// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ macros: [] } as unknown as Pack);
const bodiesIn = (language: string) =>
  pack.macros.flatMap(({ id, body }) => (body[language] === undefined ? [] : [{ id, text: body[language] }]));

/** Words that a native reader stumbles over, or that are wrong. */
const ODD = [
  ['en', /a short message is enough|fair price adjustment|worked out a partial refund/],
  ['zh-CN', /感谢您的来信|承运商|在此结案|您收到了错误的商品|包裹本身安全|由您留用/],
  [
    'de',
    /Versanddienst|Zusteller|Werktag|Zu tun ist für Sie|keine Bleiche|ursprüngliche Zahlungsart|siehe Ihre Anfrage/,
  ],
  ['fr', /Si vous êtes bloqué|Pour en être sûr|être remboursé|: (?:résultat|réponse) (?:ici )?sous|\p{L}'\p{L}/u],
  ['es', /artículo de reposición|trazas de producción|\|y gracias/],
  ['it', /Se non venisse|tracce di lavorazione|\p{L}'\p{L}/u],
  ['ja', /配達証明|請求書|税務登録|を一部返金|お書きにならない/],
  ['ko', /대화창에 남겨|고객님께서 따로/],
  ['pt-BR', /Confirmada a troca|alfândega do seu país|Por segurança|\bem \{\{site\.name/],
  ['ru', /Нам жаль|уважаемый покупатель/],
  ['nl', /\b[Uu] heeft|Regelt u|verder onderweg/],
  ['pl', /Państwa|Według śledzenia|W międzyczasie|\b(?:na|w) \{\{site\.name/],
] as const;

/** The one way in which replies of a language begin. */
const GREETINGS = [
  ['zh-CN', /^(?:\{\{buyer\.name\|尊敬的顾客\}\}，)?您好！/],
  ['es', /^Hola(?:, \{\{buyer\.name\|[^}]+\}\}\.|:)/],
  ['ko', /^안녕하세요, \{\{buyer\.name\|소중한\}\} 고객님\./],
  ['ru', /^Здравствуйте, \{\{buyer\.name\|спасибо за (?:обращение|терпение)\}\}!/],
] as const;

describe('the wording of replies', () => {
  it.each(ODD)('audit 1.5: has none of the odd words of %s', (language, pattern) => {
    const found = bodiesIn(language).flatMap(({ id, text }) => {
      const [odd] = pattern.exec(text) ?? [];
      return odd === undefined ? [] : [`${id}: ${odd}`];
    });

    expect(found).toEqual([]);
  });

  it.each(GREETINGS)('audit 1.5: begins in one way, %s', (language, pattern) => {
    expect(
      bodiesIn(language)
        .filter(({ text }) => !pattern.test(text))
        .map(({ id, text }) => `${id}: ${text.split('\n')[0]}`),
    ).toEqual([]);
  });

  it('audit 1.5: closes in French with a full formula', () => {
    expect(
      bodiesIn('fr')
        .filter(({ text }) => !text.includes('Bien cordialement'))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('audit 1.5: closes in Japanese as the market’s card asks', () => {
    const open = bodiesIn('ja').filter(({ text }) => !/よろしくお願い|ありがとうございました。$/.test(text));

    expect(open.map(({ id }) => id)).toEqual([]);
  });
});
