import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';

function labels(text: string, language: string): string {
  const { sizes, notWanted, ask } = readMessage(text, { language });
  const told = sizes.map(({ kind, audience, value }) => `${kind ?? '-'} ${audience ?? '-'} ${value}`);
  return [...told, ...notWanted.map((value) => `!${value}`), ...(ask ? [`?${ask}`] : [])].join('; ');
}

describe('S18: who wears what, what is gone, and what is to be asked', () => {
  it.each([
    ['ru', 'мужу 45, мне 38, сыну 33, всем тапочки', 'shoe men 45; shoe women 38; shoe children 33'],
    ['fr', '41 pour mon mari et 38 pour moi, tongs assorties', 'shoe men 41; shoe women 38'],
    ['zh-TW', '我先生43 我38 都要黑色的拖鞋', 'shoe men 43; shoe women 38'],
    ['ja', '主人は27、私は24でお願いします、サンダル', 'shoe men 27; shoe women 24'],
    ['tr', 'annem için 42 beden pardösü, babama 54 ceket', 'clothing women 42; clothing men 54'],
    ['th', 'แม่ใส่ 2XL ลูกใส่ M เสื้อยืดลายเดียวกัน', 'clothing women XXL; clothing children M'],
    ['pl', 'za małe 38, proszę o 39, sztyblety', 'shoe - 39; !38'],
    ['ar', 'كان عندي M وطلع ضيق ابي L عباية', 'clothing women L; !M'],
    ['pt-BR', 'veio M ficou apertado quero trocar por G, moletom', 'clothing - L; !M'],
    ['de', 'Schlittschuhe von Größe 35 auf 36 tauschen bitte', 'shoe - 36; !35'],
    ['vi', 'phân vân 38 với 39 giày thể thao', 'shoe - 38; shoe - 39; ?which'],
    ['es', 'dudo entre 38 y 39, botines', 'shoe - 38; shoe - 39; ?which'],
    ['ko', '55랑 66 중에 고민돼요 원피스', 'clothing women 55; clothing women 66; ?which'],
    ['nl', 'die kaplaarzen 36, valt dat onder kinder of dames bij jullie?', 'shoe - 36; ?audience'],
    ['pt-PT', 'Patins 35: são para miúda ou para adulta?', 'shoe - 35; ?audience'],
    ['ko', '직구한 원피스 8이라는데 미국이에요 영국이에요', 'clothing women 8; ?system'],
    ['id', 'mau sandal tiga delapan', 'shoe - 38'],
    ['sv', 'Kostym C50 mörkgrå, finns?', 'suit men C50'],
    ['pt-BR', 'vestido tubinho G1 ou G2', 'clothing women G1; clothing women G2'],
    ['id', 'celana jeans 32 panjang 30 ada', 'trousers - W32 L30'],
    ['zh-CN', '要棉裤XXL两条 棉鞋43一双', 'trousers - XXL; shoe - 43'],
  ])('%s %s', (language, text, wanted) => {
    expect(labels(text, language)).toBe(wanted);
  });
});
