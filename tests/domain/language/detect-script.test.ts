import { describe, expect, it } from 'vitest';
import { detectByScript } from '../../../domain/language/detect-script.ts';

describe('the language told by the script', () => {
  it.each([
    ['Japanese with kanji', '注文した商品はいつ届きますか', 'ja'],
    ['Japanese in katakana', 'サイズ', 'ja'],
    ['Korean', '배송은 언제 오나요?', 'ko'],
    ['Thai', 'สินค้าจะมาถึงเมื่อไหร่', 'th'],
    ['Hebrew', 'מתי זה מגיע', 'he'],
    ['Greek', 'Πότε θα έρθει το δέμα', 'el'],
    ['simplified Chinese', '请问这个订单什么时候发货', 'zh-CN'],
    ['traditional Chinese', '請問這個訂單什麼時候發貨', 'zh-TW'],
    ['Chinese of characters that both share', '你好', 'zh-CN'],
    ['Chinese round a product name', '你好，Fjordlin 有大一号的吗', 'zh-CN'],
    ['Japanese round a product name', 'Fjordlin Slippers はありますか', 'ja'],
  ])('of %s is found', (_what, text, language) => {
    expect(detectByScript(text)).toBe(language);
  });

  it.each([
    ['English', 'Where is my parcel?'],
    ['German', 'Wo ist mein Päckchen?'],
    ['Russian', 'Где моя посылка?'],
    ['Arabic', 'أين طردي؟'],
    ['digits and signs', '12345 :-) 👍 ¥300'],
    ['nothing', ''],
    ['English with a Chinese word', 'Is this the Chinese size 码 or the European one?'],
    [
      'English with one Japanese word in it',
      'Hello, the label on my parcel only says サイズ and nothing else, please help me',
    ],
  ])('of %s is left open', (_what, text) => {
    expect(detectByScript(text)).toBeUndefined();
  });
});
