// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Intent, Macro } from '../../../domain/pack/schema.ts';
import { buildReplySuggester, type SuggestionContext } from '../../../domain/suggestions/suggest-replies.ts';
import { makeMacro } from '../macros/make-macro.ts';
import { baseIntents, sampleMacros, said, shippedModel } from './sample-suggester.ts';

const { suggest } = buildReplySuggester(sampleMacros, baseIntents, shippedModel);
const AMAZON: SuggestionContext = { site: 'amazon' };
const idsFor = (text: string, context = AMAZON) => suggest([said(text)], context).replies.map(({ macro }) => macro.id);

function suggesterOf(macros: readonly Macro[], intents: readonly Intent[] = baseIntents) {
  const made = buildReplySuggester(macros, intents, shippedModel);
  while (!made.guess.next().done);
  return made.suggest;
}

describe('the right reply', () => {
  it.each([
    ['en', "Tracking hasn't changed since Thursday", 'log-no-update'],
    ['de', 'Wo bleibt denn meine Bestellung?', 'log-in-transit'],
    ['fr', 'Le vase est arrivé en mille morceaux', 'goods-damage-photos'],
    ['es', '¿Me pueden mandar la factura con mi CIF?', 'pay-invoice'],
    ['ja', 'まだ届きません。予定日を三日過ぎています', 'log-late-3'],
    ['zh-TW', '可以開統編發票嗎', 'pay-invoice'],
    ['zh-CN', '我想退货，怎么弄', 'ret-process'],
    ['nl', 'ik wil dit graag retour sturen, hoe gaat dat?', 'ret-process'],
    ['tr', 'siparişimi iptal etmek istiyorum', 'ret-cancel-unshipped'],
    ['vi', 'bên vận chuyển làm mất hàng rồi', 'log-lost'],
  ])('is among the first three: %s, "%s"', (_language, text, id) => {
    expect(idsFor(text)).toContain(id);
  });

  it('finds the reply to the second wish as well', () => {
    const ids = idsFor('The blue cup arrived broken. Also I need an invoice with our VAT number.');
    expect(ids).toContain('pay-invoice');
    expect(ids.some((id) => id.startsWith('goods-damage'))).toBe(true);
  });

  it('comes from what was written before a mere greeting', () => {
    const { replies } = suggest([said('I want to cancel my order'), said('hello?')], AMAZON);
    expect(replies[0]?.macro.id).toBe('ret-cancel-unshipped');
  });

  it('is not that of what we have answered already', () => {
    const talk = [
      said('I want to cancel my order'),
      said('It is cancelled.', { direction: 'out' }),
      said('Can I have an invoice?'),
    ];
    expect(suggest(talk, AMAZON).replies[0]?.macro.id).toBe('pay-invoice');
  });
});

describe('the reason', () => {
  it.each([
    'Guten Tag, ich warte seit drei Wochen auf mein Paket, das ist viel zu spät!',
    '你好，收到的杯子碎了，怎么处理',
    'สีผิดค่ะ สั่งสีน้ำเงินได้สีดำ',
    'ÉCRAN CASSÉ à l’ouverture…\nJe veux être remboursé',
    '배송완료인데 못 받았어요',
    'وصل المنتج مكسور',
  ])("is the buyer's own words, letter by letter: %s", (text) => {
    const { replies } = suggest([said(text)], AMAZON);
    expect(replies.length).toBeGreaterThan(0);
    for (const { because } of replies) {
      expect(because.length).toBeGreaterThan(0);
      expect(because.filter((words) => !text.includes(words))).toEqual([]);
    }
  });
});

it('quotes no stretch beside one that holds it', () => {
  for (const { because } of suggest([said('Guten Tag, wann kommt das Paket an?')], AMAZON).replies) {
    const within = because.filter((words) => because.some((other) => other !== words && other.includes(words)));
    expect(within).toEqual([]);
  }
});

describe('where there is nothing right', () => {
  it('says what the buyer wants when no reply answers it, and offers nothing else', () => {
    const { replies, unanswered, isNothing } = suggest([said('Do you still have this in stock?')], AMAZON);
    expect(unanswered?.intent.id).toBe('stock');
    expect(replies).toEqual([]);
    expect(isNothing).toBe(false);
  });

  it.each(['ok', '好的', 'bonjour', 'ありがとう', '👍', '…', '', 'اوكي'])('is silent about "%s"', (text) => {
    expect(suggest([said(text)], AMAZON)).toMatchObject({ replies: [], unanswered: undefined });
  });

  it('is silent without a message', () => {
    expect(suggest([], AMAZON)).toEqual({ replies: [], unanswered: undefined, isNothing: false });
  });
});

describe('a pack of its own', () => {
  const title = (en: string, zh: string) => ({ title: { en, 'zh-CN': zh } });
  const broken = makeMacro({ id: 'broken', ...title('Item arrived damaged or broken', '商品到货破损'), cues: {} });
  const invoice = makeMacro({ id: 'invoice', ...title('Invoice with VAT number', '发票和税号'), cues: {} });
  const where = makeMacro({ id: 'where', ...title('Where is my parcel', '我的包裹在哪里'), cues: {} });
  const bare = suggesterOf([broken, invoice, where]);

  it.each([
    ['Die Vase ist zerbrochen angekommen', 'broken'],
    ['Il me faut une facture avec la TVA', 'invoice'],
    ['荷物は今どこですか', 'where'],
  ])('without cues and intents, in two languages, is found in a third: %s', (text, id) => {
    expect(bare([said(text)], {}).replies[0]?.macro.id).toBe(id);
  });

  it('adds an intent with examples', () => {
    const engraver = {
      id: 'runes',
      group: 'pre' as const,
      name: { en: 'Runes' },
      asks: { en: ['can you carve elder futhark runes'] },
    };
    const runes = makeMacro({ id: 'runes-reply', intents: ['runes'], cues: {} });
    const found = suggesterOf([runes, where], [...baseIntents, engraver])(
      [said('Could you carve elder futhark runes on it?')],
      {},
    );
    expect(found.replies[0]?.macro.id).toBe('runes-reply');
  });

  it('finds a reply by an example message of its own', () => {
    const runes = makeMacro({ id: 'runes-reply', asks: { en: ['do you do raku firing in a pit'] }, cues: {} });
    const [first] = suggesterOf([runes, where])([said('Hi! Do you do raku firing in a pit?')], {}).replies;
    expect(first?.macro.id).toBe('runes-reply');
    expect(first?.reasons).toContain('ask');
  });

  it('moves an intent of the base to another reply', () => {
    const other = makeMacro({ id: 'other', intents: ['invoice'], cues: {} });
    expect(suggesterOf([other])([said('I need an invoice')], {}).replies[0]?.macro.id).toBe('other');
  });

  it('without a model still has its cues', () => {
    const cued = makeMacro({ id: 'cued', cues: { en: ['broken in the post'] } });
    const { replies } = buildReplySuggester([cued], baseIntents, undefined).suggest(
      [said('it came broken in the post')],
      {},
    );
    expect(replies.map(({ macro, because }) => [macro.id, ...because])).toEqual([['cued', 'broken in the post']]);
  });

  it('of no reply suggests nothing', () => {
    expect(suggesterOf([])([said('I need an invoice')], {}).replies).toEqual([]);
  });
});

describe('a long message', () => {
  it('of 20,000 letters in three languages is read for its beginning and its end', () => {
    const text = `I need an invoice. ${'Lorem ipsum dolor. 今天天气很好。 '.repeat(700)}`;
    const begun = performance.now();
    expect(idsFor(text)).toContain('pay-invoice');
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
