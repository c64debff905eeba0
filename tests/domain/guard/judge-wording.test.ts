import { describe, expect, it } from 'vitest';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import { judgeWording } from '../../../domain/guard/judge-wording.ts';
import { rule } from '../../../domain/pack/kinds/rule.ts';
import { z } from '../../../domain/zod.ts';
import base from '../../../packs/base/rules.json' with { type: 'json' };
import sample from '../../../packs/sample.json' with { type: 'json' };
import { news, reply, rules } from './make-reply.ts';

const { rules: baseRules } = z.object({ rules: z.array(z.strictObject(rule.shape)) }).parse(base);

describe('each base rule', () => {
  const cases = (kind: 'found' | 'innocent') =>
    baseRules.flatMap((one) => one.examples[kind].map((text) => [one.id, text] as const));

  it.each(cases('found'))('%s finds: %s', (id, text) => {
    expect(judgeWording(text, baseRules)).toContainEqual(
      expect.objectContaining({ id: 'wording', rule: expect.objectContaining({ id }) }),
    );
  });

  it.each(cases('innocent'))('%s leaves alone: %s', (_id, text) => {
    expect(judgeWording(text, baseRules)).toEqual([]);
  });

  it('speaks the three languages of the interface', () => {
    for (const { message } of baseRules) expect(Object.keys(message)).toEqual(['en', 'zh-CN', 'zh-TW']);
  });
});

describe('what is found', () => {
  const text = 'Hello! 😀 Add me: ＷｈａｔｓＡｐｐ 0 1 2 - 555 0148, thank you.';

  it('is quoted as it was written, with its place', () => {
    const [finding] = judgeWording(text, baseRules);
    expect(finding).toMatchObject({ severity: 'warn', words: 'ＷｈａｔｓＡｐｐ 0 1 2 - 555 0148' });
    expect(finding?.id === 'wording' && text.slice(...finding.span)).toBe('ＷｈａｔｓＡｐｐ 0 1 2 - 555 0148');
  });

  it('is seen behind the first 2,000 characters, and on their border', () => {
    for (const length of [1_990, 2_500]) {
      expect(judgeWording('a '.repeat(length / 2) + text, baseRules)).toHaveLength(1);
    }
  });

  it('is among what is found in a reply', () => {
    const given = { ...rules, wording: baseRules };
    expect(judgeReply(reply(news, {}, { text }), given)).toMatchObject([{ id: 'wording', severity: 'warn' }]);
  });
});

it('no reply of the sample pack is questioned', () => {
  const bodies = sample.macros.flatMap(({ body }) => Object.values(body as Record<string, string>));
  expect(bodies.flatMap((body) => judgeWording(body, baseRules).map((one) => ({ body, one })))).toEqual([]);
});
