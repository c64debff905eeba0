// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { promisesCompensation } from '../../../domain/pack/kinds/promise.ts';
import { buildReplySuggester, type SuggestionContext } from '../../../domain/suggestions/suggest-replies.ts';
import { makeMacro } from '../macros/make-macro.ts';
import { baseIntents, sampleMacros, said, shippedModel } from './sample-suggester.ts';

const { suggest } = buildReplySuggester(sampleMacros, baseIntents, shippedModel);
const ON_SHOPEE: SuggestionContext = { site: 'shopee', hasOrder: true };
const offered = (text: string, context: Partial<SuggestionContext> = {}, more = {}) =>
  suggest([said(text), ...('image' in more ? [said('', { kind: 'image' })] : [])], { ...ON_SHOPEE, ...context });
const idsOf = (...asked: Parameters<typeof offered>) => offered(...asked).replies.map(({ macro }) => macro.id);

describe('J15: what the buyer has sent is not asked for again', () => {
  const asksForPhotos = 'goods-damage-photos';

  it('photos are asked for where there are none', () => {
    expect(idsOf('The cup arrived broken, it is in pieces')).toContain(asksForPhotos);
  });

  it.each([
    ['en', 'The cup arrived broken. I sent four photos, can you refund part of it?'],
    ['en', 'It arrived damaged, see the attached pictures'],
    ['de', 'Die Tasse kam zerbrochen an, Fotos anbei'],
    ['zh-CN', '收到杯子碎了，照片已经发给你们了'],
    ['fr', 'Le vase est arrivé cassé, voir photos ci-joint'],
  ])('but not where the buyer says that they are there (%s): %s', (_language, text) => {
    expect(idsOf(text)).not.toContain(asksForPhotos);
    expect(idsOf(text).length).toBeGreaterThan(0);
  });

  it('nor where the page shows one, in this message or an earlier one', () => {
    expect(idsOf('The cup arrived broken', {}, { image: true })).not.toContain(asksForPhotos);
    expect(idsOf('The cup arrived broken', { shown: new Set(['message.image'] as const) })).not.toContain(
      asksForPhotos,
    );
  });

  it('a measure is not asked for where a size is answered', () => {
    const text = 'je prends du 39 en Nike, quelle pointure dois-je prendre ?';

    expect(idsOf(text)).toContain('goods-size-advice');
    expect(idsOf(text, { shown: new Set(['message.size'] as const) })).not.toContain('goods-size-advice');
  });

  it('a reply that asks for two things is offered while one is unknown', () => {
    const both = makeMacro({ id: 'both', intents: ['damaged'], asksFor: ['message.image', 'message.size'] });
    const made = buildReplySuggester([both], baseIntents, shippedModel);
    const ids = (...shown: ('message.image' | 'message.size')[]) =>
      made.suggest([said('It arrived broken')], { shown: new Set(shown) }).replies.map(({ macro }) => macro.id);

    expect(ids('message.image')).toEqual(['both']);
    expect(ids('message.image', 'message.size')).toEqual([]);
  });
});

describe('J2: what is suggested for a buyer that only a lead may decide about', () => {
  const damaged = 'The cup arrived broken and I want a partial refund. Photos attached.';

  it('is no compensation, and it is said that some was held back', () => {
    const free = offered(damaged);
    const blocked = offered(damaged, { isBlocked: true });

    expect(free.replies.some(({ macro }) => promisesCompensation(macro))).toBe(true);
    expect(free.isHeldBack).toBeUndefined();
    expect(blocked.replies.filter(({ macro }) => promisesCompensation(macro))).toEqual([]);
    expect(blocked).toMatchObject({ isHeldBack: true, isNothing: false });
  });

  it('is the same as ever where no compensation is called for', () => {
    const text = 'Can I have an invoice?';

    expect(offered(text, { isBlocked: true })).toEqual(offered(text));
  });
});

describe('J14: what an agent often uses', () => {
  it('puts no compensation before what the message calls for', () => {
    const uses = new Map(sampleMacros.filter(promisesCompensation).map(({ id }) => [id, 500]));
    for (const text of ['Do you gift wrap?', 'The cup arrived broken', 'Where is my parcel?', 'How do I wash it?'])
      expect(idsOf(text, { uses })).toEqual(idsOf(text));
  });

  it('says of each reply what the buyer wants of it', () => {
    expect(offered('The cup arrived broken').replies[0]?.wishes).toEqual(['damaged']);
  });
});
