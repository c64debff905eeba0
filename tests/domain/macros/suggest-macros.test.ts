import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSuggester, isInScope } from '../../../domain/macros/suggest-macros.ts';
import type { Message } from '../../../domain/reading.ts';
import { packSchema } from '../../../domain/pack/schema.ts';
import { makeMacro } from './make-macro.ts';

let last = 0;
function said(text: string, changes: Partial<Message> = {}): Message {
  return { id: String((last += 1)), direction: 'in', kind: 'text', text, ...changes };
}

const damage = makeMacro({
  id: 'damage',
  cues: { en: ['broken', 'arrived broken'], 'zh-CN': ['破损'], ru: ['поврежд'] },
});
const late = makeMacro({ id: 'late', cues: { en: ['where is', "hasn't arrived"], fr: ['où est'] } });
const invoice = makeMacro({ id: 'invoice', cues: { en: ['vat', 'invoice'], de: ['rechnung'] } });
const all = [damage, late, invoice];

function ids(messages: readonly Message[], limit?: number): string[] {
  return buildSuggester(all)(messages, {}, limit).map((s) => s.macro.id);
}

describe("the buyer's own words", () => {
  it('F11: are not those of a quotation or footer', () => {
    const text = `The invoice, please.

On Mon, 3 Nov 2026 at 10:02, Nordwind wrote:
> Has it arrived broken? Where is it?`;
    expect(ids([said(text)])).toEqual(['invoice']);
  });

  it.each([
    ['as they were written', 'It ARRIVED Broken!', ['ARRIVED Broken']],
    ['in Chinese, inside a sentence', '收到时外壳破损了', ['破损']],
    ['in Russian, from a stem', 'Товар Повреждён при доставке', ['Поврежд']],
    ['behind a letter that grows when it is lowered', 'İİİ it is Broken', ['Broken']],
    ['with another kind of apostrophe', 'My order hasn’t arrived', ['hasn’t arrived']],
    ['across a line break', 'Hello, where\nis my lamp', ['where\nis']],
    ['with an accent', 'Où est ma lampe ?', ['Où est']],
  ])('are quoted %s', (_what, message, words) => {
    expect(buildSuggester(all)([said(message)], {})[0]?.because).toEqual(words);
  });

  it.each([
    ['a longer word holds it', 'unbroken'],
    ['a longer word begins with it', 'private invoices vats'],
    ['a longer word ends with it', 'dezvat'],
    ['a digit follows', 'vat19'],
    ['a Russian word only holds it', 'неповрежденный'],
    ['nothing is said', ''],
  ])('are not found where %s', (_what, message) => {
    expect(ids([said(message)])).toEqual([]);
  });

  it.each(['Broken.', '(broken)', 'it is broken', 'broken\nlamp', '“broken”', '坏了broken坏了'])(
    'are found as a whole word in "%s"',
    (message) => {
      expect(ids([said(message)])).toEqual(['damage']);
    },
  );

  it.each([
    ['the signs themselves', 'It says (a+)+$ on the box', ['signs']],
    ['nothing that a pattern would mean', `It says ${'a'.repeat(28)}!`, []],
    ['nothing in a text as long as a page may give', 'a'.repeat(20_000), []],
  ])('X04: with the signs of a pattern, cues are words: they find %s', (_what, message, found) => {
    const suggest = buildSuggester([makeMacro({ id: 'signs', cues: { en: ['(a+)+$', '.*', '[a-z]{9}'] } })]);
    expect(suggest([said(message)], {}).map(({ macro }) => macro.id)).toEqual(found);
  });

  it('are found behind a longer word that holds them too', () => {
    expect(ids([said('unbroken? No, broken')])).toEqual(['damage']);
  });
});

describe('the messages looked at', () => {
  it.each([
    ['sent by us', { direction: 'out' }],
    ['of unknown direction', { direction: 'unknown' }],
    ['of the system', { kind: 'system' }],
    ['sent automatically', { kind: 'auto' }],
    ['that are cards', { kind: 'card' }],
  ] as const)('are none %s', (_what, changes) => {
    expect(ids([said('It is broken', changes)])).toEqual([]);
  });

  it("are the buyer's newest three, whatever we wrote between them", () => {
    const answers = ['a', 'b', 'c', 'd'].map((text) => said(text, { direction: 'out' }));

    expect(ids([said('broken'), said('one'), ...answers, said('two')])).toEqual(['damage']);
  });

  it('leave out what came before the newest three', () => {
    expect(ids([said('broken'), said('one'), said('two'), said('three')])).toEqual([]);
  });

  it('count more the newer they are', () => {
    expect(ids([said('broken'), said('invoice')])).toEqual(['invoice', 'damage']);
  });
});

describe('the suggestions', () => {
  it('stand in the order of how much the words say', () => {
    expect(ids([said('Invoice? The lamp arrived broken.')])).toEqual(['damage', 'invoice']);
  });

  it('weigh Chinese by what a character says', () => {
    expect(ids([said('vat 破损')])).toEqual(['damage', 'invoice']);
  });

  it('are at most as many as wanted', () => {
    expect(ids([said('broken, where is the invoice')], 1)).toHaveLength(1);
  });

  it('do not name a cue twice that stands in two languages', () => {
    const macro = makeMacro({ cues: { es: ['roto'], it: ['roto'] } });

    expect(buildSuggester([macro])([said('roto')], {})[0]?.because).toEqual(['roto']);
  });

  it('leave out what is not for this place', () => {
    const elsewhere = makeMacro({ cues: { en: ['broken'] }, sites: ['amazon'] });

    expect(buildSuggester([elsewhere])([said('broken')], { site: 'etsy' })).toEqual([]);
  });
});

describe('the scope of a macro', () => {
  const bound = makeMacro({ sites: ['etsy'], markets: ['DE', 'AT'], products: ['LAMP-1'], class: 'goods' });

  it.each([
    ['its site, market and product', { site: 'etsy', country: 'AT', product: 'LAMP-1' }, true],
    ['another site', { site: 'amazon', country: 'DE', product: 'LAMP-1' }, false],
    ['another market', { site: 'etsy', country: 'FR', product: 'LAMP-1' }, false],
    ['another product', { site: 'etsy', country: 'DE', product: 'MUG-2' }, false],
    ['an unknown market and product', { site: 'etsy' }, true],
    ['nothing known', {}, true],
    ['its class of case', { class: 'goods' }, true],
    ['another class of case', { class: 'payment' }, false],
  ] as const)('takes in %s: %s', (_what, scope, expected) => {
    expect(isInScope(bound, scope)).toBe(expected);
  });

  it('is everywhere for a macro that names none', () => {
    expect(isInScope(damage, { site: 'etsy', country: 'FR', product: 'MUG-2' })).toBe(true);
  });
});

describe('cues without their accents', () => {
  const macro = makeMacro({
    id: 'one',
    cues: {
      pl: ['zwrot pieniędzy', 'opóźniona'],
      es: ['recibiré el reembolso'],
      fr: ['endommagé'],
      'pt-BR': ['não chegou'],
      de: ['zu groß', 'größe', 'für zurueck'],
      da: ['kjøp'],
      ja: ['バッグ'],
      ko: ['환불'],
      th: ['ที่'],
    },
  });
  const suggest = (text: string) => buildSuggester([macro])([said(text)], {})[0]?.because;

  it.each([
    ['Kiedy zwrot pieniedzy?', 'zwrot pieniedzy'],
    ['Paczka OPOZNIONA', 'OPOZNIONA'],
    ['Cuando recibire el reembolso?', 'recibire el reembolso'],
    ['Mon colis est endommage', 'endommage'],
    ['ainda nao chegou', 'nao chegou'],
    ['ainda NA\u0303O chegou', 'NA\u0303O chegou'],
    ['das ist zu gross', 'zu gross'],
    ['das ist zu groß!', 'zu groß'],
    ['welche Groesse?', 'Groesse'],
    ['Straße, fuer – Größe.', 'Größe'],
    ['kjop', 'kjop'],
    ['このバッグは', 'バッグ'],
    ['환불 해주세요', '환불'],
  ])('F14: "%s" says "%s"', (text, words) => {
    expect(suggest(text)).toEqual([words]);
  });

  it('F20: are no other word of kana or Thai', () => {
    expect([suggest('ハック'), suggest('ที')]).toEqual([undefined, undefined]);
  });

  it('F14: cues written without are found in words with them', () => {
    const plain = makeMacro({ id: 'plain', cues: { es: ['reembolso rapido'] } });
    expect(buildSuggester([plain])([said('¿Reembolso rápido?')], {})[0]?.because).toEqual(['Reembolso rápido']);
  });
});

describe('every cue of the sample pack', () => {
  const pack = packSchema.parse(JSON.parse(readFileSync('packs/sample.json', 'utf8')));
  const suggestAll = buildSuggester(pack.macros);
  const bare = (cue: string) =>
    cue
      .replace(/[ßłøæ]/g, (letter) => ({ ß: 'ss', ł: 'l', ø: 'o', æ: 'ae' })[letter] ?? letter)
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{M}/gu, '');

  it('F14: is understood with its accents, without, and taken apart', () => {
    const cues = pack.macros.flatMap((macro) =>
      Object.values(macro.cues).flatMap((words) => words.map((cue) => ({ macro, cue }))),
    );
    const lost = cues.flatMap(({ macro, cue }) =>
      [cue, bare(cue), bare(cue).toUpperCase(), cue.normalize('NFD')].filter(
        (text) => !suggestAll([said(`… ${text} …`)], {}, 1000).some((hit) => hit.macro === macro),
      ),
    );
    expect(cues.filter(({ cue }) => bare(cue) !== cue).length).toBeGreaterThan(400);
    expect(lost).toEqual([]);
  });
});
