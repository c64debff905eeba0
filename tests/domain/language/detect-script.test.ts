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
    ['Cantonese', '我嘅包裹幾時到呀', 'zh-HK'],
    ['Chinese of characters that both share', '你好', 'zh-CN'],
    ['Chinese round a product name', '你好，Fjordlin 有大一号的吗', 'zh-CN'],
    ['Japanese round a product name', 'Fjordlin Slippers はありますか', 'ja'],
    ['Russian', 'Где моя посылка? Вы обещали', 'ru'],
    ['Ukrainian', 'Де моя посилка і коли її чекати?', 'uk'],
    ['Arabic', 'أين طردي؟', 'ar'],
    ['Persian', 'چرا نرسید', 'fa'],
    ['Hindi', 'मेरा ऑर्डर कहाँ है', 'hi'],
    ['F9: Chinese with a Japanese name in it', '请问ハローキティ的杯子还有吗', 'zh-CN'],
    ['F9: traditional Chinese with a name in quotes', '我想買「アンパンマン」的鞋', 'zh-TW'],
    ['F9: Chinese with a name in hiragana', '请问となりのトトロ的杯子还有吗', 'zh-CN'],
    ['F9: traditional Chinese with an ornament', '這個の有現貨嗎', 'zh-TW'],
    ['F9: Japanese with a name in quotes', '「原神」のフィギュアはありますか', 'ja'],
    ['F9: Japanese in kanji alone, by a word of its trade', '返品希望', 'ja'],
    ['F9: by a letter of its own', '領収書発行希望', 'ja'],
    ['F9: by what shops there write', '商品未着', 'ja'],
    ['F9: Chinese with a greeting in English', 'Hello, 请问这个还有货吗', 'zh-CN'],
    ['F9: Korean with laughter', '배송 언제 와요 ㅠㅠ', 'ko'],
  ])('of %s is found', (_what, text, language) => {
    expect(detectByScript(text)?.candidates[0]).toBe(language);
  });

  it.each([
    ['F9: Han letters of both lands without a name', '希望交換', ['zh-TW', 'ja']],
    ['Cyrillic of several lands', 'Где посилка', ['ru', 'uk']],
  ])('of %s is one of several', (_what, text, some) => {
    const written = detectByScript(text);
    expect(written?.certainty).toMatch(/^(?:one-of|either)$/);
    expect(written?.candidates).toEqual(expect.arrayContaining(some));
  });

  it.each([
    ['English', 'Where is my parcel?'],
    ['German', 'Wo ist mein Päckchen?'],
    ['digits and signs', '12345 :-) 👍 ¥300'],
    ['nothing', ''],
    ['English with a Chinese word', 'Is this the Chinese size 码 or the European one?'],
    [
      'English with one Japanese word in it',
      'Hello, the label on my parcel only says サイズ and nothing else, please help me',
    ],
    ['F9: English with a shrug', 'ok thanks ¯\\_(ツ)_/¯'],
    ['F9: English with a face of Greek letters', 'Thank you (´・ω・`)'],
    ['F9: German with a face of kana', 'Danke (*ノ∀`*)'],
    ['F9: English with Korean tears', 'thx ㅠㅠ'],
    ['F9: a face alone', '(ಠ_ಠ)'],
  ])('of %s is left open', (_what, text) => {
    expect(detectByScript(text)).toBeUndefined();
  });
});
