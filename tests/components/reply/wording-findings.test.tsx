import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../domain/pack/kinds/rule.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import base from '../../../packs/base/rules.json' with { type: 'json' };
import { notListed, rules } from '../../domain/guard/make-reply.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { wordsOf } from '../support.tsx';
import { drawDesk, rowOf, thanks } from './reply-desk.tsx';

const outside = makeMacro({
  id: 'outside',
  title: { en: 'Outside' },
  body: { de: 'Schreiben Sie uns auf WhatsApp: 0 1 2 - 555 0148.' },
});

const draw = (agentLanguage: InterfaceLanguage = 'en') =>
  drawDesk({
    rows: [outside, thanks].map((macro) => rowOf(macro)),
    guard: {
      ...rules,
      buyer: notListed,
      wording: base.rules as unknown as readonly Rule[],
      originalOf: () => undefined,
    },
    agentLanguage,
  });

const findings = () => wordsOf(screen.queryByRole('status', { name: /Before inserting|插入前/ }));

describe('a reply with words that a rule finds', () => {
  it('is asked about first, with the words, the rule and its source', async () => {
    const { user, field, calls } = await draw();
    await user.type(field, '1');
    expect(findings()).toMatch(/“WhatsApp: 0 1 2 - 555 0148”.*contact\.messenger.*eBay.*checked on/);
    expect(screen.queryByRole('group', { name: 'Insert it anyway?' })).not.toBeNull();
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it.each<[InterfaceLanguage, string]>([
    ['zh-CN', '请让买家在这里回复'],
    ['zh-TW', '請讓買家在這裡回覆'],
  ])('says what to write instead (%s)', async (language, words) => {
    await draw(language);
    expect(findings()).toContain(words);
  });
});
