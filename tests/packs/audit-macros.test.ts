// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../domain/macros/render-macro.ts';
import { buildSuggester } from '../../domain/macros/suggest-macros.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import type { Message } from '../../domain/reading.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ macros: [], constants: {} } as unknown as Pack);
const bodies = pack.macros.flatMap(({ id, body }) =>
  Object.entries(body).map(([language, text]) => ({ id, language, text })),
);
const bodiesOf = (id: string) => bodies.filter((one) => one.id === id);
const where = (rows: readonly { id: string; language: string }[]) => rows.map((one) => `${one.id} ${one.language}`);

/** Ways in which refunds were made to depend on our decision, by language. */
const DECIDED = [
  ['en', /refund is approved|approved refund|is decided after/i],
  ['zh-CN', /退款审核通过|审核通过的退款|再决定退款/],
  ['de', /bestätigte Erstattung|Erstattung bestätigt|Darüber entscheiden wir/],
  ['fr', /remboursement (?:est )?validé|La décision est prise/],
  ['es', /reembolso aprobado|se aprueba un reembolso|Se decide una vez/],
  ['it', /rimborso (?:viene )?approvato|La decisione viene presa/],
  ['ja', /返金が承認|承認された返金|確認したうえで判断/],
  ['ko', /승인된 환불/],
  ['pt-BR', /reembolso (?:for )?aprovado/],
  ['ru', /Одобренный возврат/],
  ['nl', /goedgekeurde terugbetaling/],
  ['pl', /Zatwierdzony zwrot/],
] as const;

/** Tags and unworn condition as requirements for a return, by language. */
const TAGS = [
  ['en', /with its tags|unworn/],
  ['zh-CN', /吊牌/],
  ['de', /ungetragen/],
  ['fr', /ses étiquettes/],
  ['es', /con las etiquetas/],
  ['it', /cartellino/],
  ['ja', /タグ/],
  ['ko', /태그/],
  ['pt-BR', /com a etiqueta/],
  ['ru', /бирками/],
  ['nl', /met de labels/],
  ['pl', /metki/],
] as const;

describe('a refund after a withdrawal', () => {
  it.each(DECIDED)('audit 1.4: hangs on nobody’s decision, %s', (language, pattern) => {
    expect(where(bodies.filter((one) => one.language === language && pattern.test(one.text)))).toEqual([]);
  });

  it('audit 1.4: is promised within the 14 days of Directive 2011/83/EU, Art. 13', () => {
    expect(pack.constants['withdrawalRefundDays']).toBe(14);
    const silent = ['ret-check-first', 'ret-process']
      .flatMap(bodiesOf)
      .filter(({ text }) => !text.includes('{{const.withdrawalRefundDays'));

    expect(where(silent)).toEqual([]);
  });

  it.each(TAGS)('audit 1.4: does not depend on tags or on never having been tried on, %s', (language, pattern) => {
    const found = bodiesOf('goods-size-exchange').filter((one) => one.language === language && pattern.test(one.text));

    expect(where(found)).toEqual([]);
  });

  it.each([
    ['en', /Select the reason/],
    ['zh-CN', /选择退货原因/],
    ['de', /Geben Sie den Grund an/],
    ['fr', /indiquez le motif/],
    ['es', /Indique el motivo/],
    ['it', /Indichi il motivo/],
    ['ja', /返品理由をご選択/],
    ['ko', /반품 사유를 선택/],
    ['pt-BR', /Informe o motivo/],
    ['ru', /укажите причину/],
    ['nl', /Geef de reden op/],
    ['pl', /podać powód/],
  ] as const)('audit 1.4: needs no reason, %s', (language, pattern) => {
    const [body] = bodiesOf('ret-process').filter((one) => one.language === language);

    expect(body?.text).not.toMatch(pattern);
  });
});

describe('a fault', () => {
  it('audit 1.4: is answered for as long as the law of the buyer’s country says, and not one number for all', () => {
    expect(pack.constants).not.toHaveProperty('warrantyMonths');
    expect(where(bodiesOf('goods-quality-warranty').filter(({ text }) => /warrantyMonths|\b24\b/.test(text)))).toEqual(
      [],
    );
  });

  it('audit 1.4: promises a look at it before the remedy', () => {
    const [english] = bodiesOf('goods-quality-warranty').filter(({ language }) => language === 'en');

    expect(english?.text).toContain('tell you the next step: spare part, replacement or refund');
  });

  it.each([
    ['pl', /gwarancj/],
    ['ru', /гаранти/],
    ['nl', /onze garantie/],
  ] as const)('audit 1.4: is not made a commercial guarantee of ours, %s', (language, pattern) => {
    const [body] = bodiesOf('goods-quality-warranty').filter((one) => one.language === language);

    expect(body?.text).not.toMatch(pattern);
  });
});

/** The text with every single period replaced by one length; ranges stay as they are. */
function withPeriodsOf(number: number, text: string, language: string): string {
  const single = ['answerHours', 'dispatchDays', 'traceDays', 'returnDays', 'withdrawalRefundDays', 'lostAfterDays'];
  const values = new Map(single.map((id) => [`const.${id}`, { number }]));
  return renderTemplate(text, values, { language })
    .segments.map((segment) => ('text' in segment ? segment.text : ''))
    .join('');
}

describe('a parcel that is very late', () => {
  it('audit 1.4: gives way to a marketplace that refunds earlier', () => {
    const named = bodiesOf('log-late-7').filter(({ text }) => text.split('{{site.name}}').length >= 3);

    expect(named).toHaveLength(bodiesOf('log-late-7').length);
  });
});

describe('a period that a team has set', () => {
  it.each([
    ['en', 1, /\b1 (?:working days|days|hours)/],
    ['de', 1, /\b1 (?:Arbeitstage|Tage|Stunden)/],
    ['it', 1, /(?<!\bi )\b1 (?:giorni|ore)/],
    ['pt-BR', 1, /\b1 (?:dias|horas)/],
    ['nl', 1, /\b1 (?:werkdagen|dagen)/],
    ['ru', 21, /[Вв] течение 21 (?:рабочих|дней|часов)/],
    ['pl', 1, /[Ww] ciągu 1 (?:dni|godzin)\b/],
  ] as const)('audit 1.4: is written in the right number, %s: %i', (language, number, pattern) => {
    const found = bodies.filter(
      (one) => one.language === language && pattern.test(withPeriodsOf(number, one.text, language)),
    );

    expect(where(found)).toEqual([]);
  });

  it('audit 1.4: keeps the plural otherwise', () => {
    const [english] = bodiesOf('log-no-update').filter(({ language }) => language === 'en');

    expect(withPeriodsOf(2, english?.text ?? '', 'en')).toContain('2 working days');
  });
});

describe('what every shop must be able to answer', () => {
  it.each([
    ['ko', '개인통관고유부호'],
    ['pt-BR', 'CPF'],
    ['ru', 'ИНН'],
  ])('audit 1.3: customs papers are asked for where the buyer must give a number, %s', (language, number) => {
    const macro = pack.macros.find(({ id }) => id === 'log-customs-docs');
    const [documents] = macro?.fields ?? [];

    expect(macro?.body[language]).toContain(number);
    expect(documents?.choices?.map((choice) => choice[language] ?? '').join('; ')).toContain(number);
  });

  it.each(['goods-safety', 'gen-stay-here'])('audit 1.3: %s is there in every language of the pack', (id) => {
    const all = new Set(bodies.map(({ language }) => language));

    expect(bodiesOf(id).map(({ language }) => language)).toHaveLength(all.size);
  });

  it.each([
    ['The charger caught fire last night!', 'goods-safety'],
    ['Das Netzteil raucht', 'goods-safety'],
    ['充电器冒烟了', 'goods-safety'],
    ['Can I have your phone number, I use WhatsApp', 'gen-stay-here'],
    ['加微信聊吧', 'gen-stay-here'],
  ])('audit 1.3: “%s” calls for %s', (text, id) => {
    const message: Message = { id: '1', direction: 'in', kind: 'text', text };

    expect(buildSuggester(pack.macros)([message], {})[0]?.macro.id).toBe(id);
  });
});
