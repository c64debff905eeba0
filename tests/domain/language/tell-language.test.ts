import { describe, expect, it } from 'vitest';
import { bareText, lookAtText, weighDetection, type Detection } from '../../../domain/language/tell-language.ts';
import { chooseLanguage } from '../../../domain/language/choose-language.ts';

function answer(text: string, marketLanguages: readonly string[], detection?: Detection) {
  const written = weighDetection(lookAtText(bareText(text)), detection);
  return chooseLanguage({ written, marketLanguages, teamDefault: 'xx' });
}

function says(language: string, percentage = 95, isReliable = true): Detection {
  return { isReliable, languages: [{ language, percentage }] };
}

describe('the language of a first message', () => {
  it.each([
    ['我想買「アンパンマン」的鞋', 'zh-TW', 'zh-TW'],
    ['這個の有現貨嗎', 'zh-TW', 'zh-TW'],
    ['请问ハローキティ的杯子还有吗', 'zh-CN', 'zh-CN'],
    ['返品希望', 'ja', 'ja'],
    ['領収書発行希望', 'ja', 'ja'],
    ['商品未着', 'ja', 'ja'],
    ['ok thanks ¯\\_(ツ)_/¯', 'en', 'en'],
    ['Thank you (´・ω・`)', 'en', 'en'],
    ['Danke (*ノ∀`*)', 'de', 'de'],
    ['Danke (*ノ∀`*)', 'en', 'de'],
    ['itsu todokimasu ka? arigatou', 'ja', 'ja'],
    ['spasibo, gde moy zakaz', 'en', 'ru'],
    ['bhai order kab aayega', 'en', 'hi'],
    ['Merci beaucoup, où est mon colis', 'en', 'fr'],
  ])('F9: %j in a market of %s is %s, as the buyer writes', (text, market, language) => {
    expect(answer(text, [market])).toEqual({ language, reason: 'buyer-writes' });
  });

  it.each(['thx ㅠㅠ', 'ok', 'ok 👍', '42', 'OK 42 EU?', 'https://shop.example/danke-schoen', '(ಠ_ಠ)'])(
    'F9: %j says nothing of the language, so no claim is made',
    (text) => {
      expect(answer(text, ['it'])).toEqual({ language: 'it', reason: 'market-default' });
    },
  );

  it.each([
    ['agrees', 'Where is my parcel?', says('en'), ['de'], 'en', 'buyer-writes'],
    [
      'is reliable of a text without common words',
      'Lieferstatus Sendungsnachverfolgung',
      says('de'),
      ['fr'],
      'de',
      'buyer-writes',
    ],
    ['is not reliable', 'Lieferstatus Kundenkonto', says('lb', 60, false), ['fr'], 'fr', 'market-default'],
    [
      'takes romanised words for a language',
      'Fjordlin Slippers model',
      says('zh-Latn'),
      ['de'],
      'de',
      'market-default',
    ],
    ['names a twin of the market', 'Kepentingan penghantaran ekspres', says('id'), ['ms', 'en'], 'ms', 'buyer-writes'],
    ['knows nothing', 'Lieferstatus Kundenkonto', { isReliable: false, languages: [] }, ['fr'], 'fr', 'market-default'],
    ['names one of the languages of a script', 'Кога ще получа пратката', says('bg'), ['en'], 'bg', 'buyer-writes'],
    ['names none of them', 'Кога ще получа пратката', says('en'), ['bg'], 'bg', 'buyer-writes'],
    ['contradicts every word', 'wo ist mein paket bitte', says('nl', 80), ['fr'], 'de', 'buyer-writes'],
  ])('F9: is weighed with a detector that %s', (_what, text, detection, market, language, reason) => {
    expect(answer(text, market, detection)).toEqual({ language, reason });
  });

  it.each([
    ['Where is my parcel?', true],
    ['ok thanks', false],
    ['请问这个还有货吗', false],
    ['Нужна консультация менеджера', true],
    ['Кога ще получа пратката', false],
  ])('asks a detector for %j: %s', (text, isOpen) => {
    expect(lookAtText(text).isOpen).toBe(isOpen);
  });
});

describe('F9: near languages and short words', () => {
  it.each([
    ['Dobrý den, kdy přijde moje zásilka? Děkuji', 'sk', 'cs'],
    ['Gdje je moj paket? Htio bih znati je li poslan prošli tjedan', 'sr', 'hr'],
    ['Hei, når kommer pakken? Jeg har ventet i to uker nå', 'da', 'nb'],
    ['hvornår kommer min pakke, jeg har ventet to uger', 'nb', 'da'],
    ['kde je moja zásielka, čakám týždeň', 'cs', 'sk'],
    ['Habari, mzigo wangu utafika lini?', 'en', 'sw'],
    ['kje je moj paket, čakam že teden', 'hr', 'sl'],
    ['hola', 'en', 'es'],
    ['grazie mille!!', 'de', 'it'],
    ['mange tak', 'en', 'da'],
    ['ok merci', 'en', 'fr'],
    ['дякую', 'en', 'uk'],
    ['благодаря', 'en', 'bg'],
    ['где заказ', 'en', 'ru'],
    ['ще не прийшло', 'ru', 'uk'],
    ['hallo', 'nl', 'nl'],
    ['hallo', 'de', 'de'],
    ['virker ikke', 'nb', 'nb'],
    ['tamam bekliyorum', 'de', 'tr'],
    ['Merci, where is my parcel?', 'fr', 'en'],
    ['Guten Tag, my name is 王小明 and I would like an invoice for my order', 'de', 'en'],
    ['أين الطلبية', 'fa', 'ar'],
    ['سفارش من کجاست', 'ar', 'fa'],
    ['मेरा पैकेट नहीं आया', 'mr', 'hi'],
  ])('%j in a market of %s is %s, as the buyer writes', (text, market, language) => {
    expect(answer(text, [market])).toEqual({ language, reason: 'buyer-writes' });
  });

  it.each([
    ['да', 'en'],
    ['hvala', 'de'],
    ['धन्यवाद', 'en'],
    ['mal', 'en'],
    ['hat', 'en'],
    ['dove', 'en'],
    ['gracias thank you', 'en'],
    ['merci danke', 'fr'],
    ['tq', 'ms'],
    ['Total war', 'de'],
    ['rue de la Paix 3', 'es'],
    ['hallo', 'en'],
    ['Rua das Flores 10', 'de'],
    ['Merci beaucoup thank you', 'en'],
    ['Hello, 请问 when can ship?', 'en'],
    ['Is it новый or used?', 'ru'],
  ])('%j is too little for a claim', (text, market) => {
    expect(answer(text, [market]).reason).toMatch(/^(buyer-perhaps|market-default)$/);
  });
});

describe('a text without what is no language', () => {
  it.each([
    ['see https://a.example/x and mail@b.example', [], 'see and'],
    ['my order #A-1234 please', [], 'my order please'],
    ['habt ihr Nordwind Wool Runner in blau', ['Nordwind Wool Runner'], 'habt ihr in blau'],
    ['die Lampe', ['Lampe'], 'die Lampe'],
  ])('of %j without %j is %j', (text, without, bare) => {
    expect(bareText(text, without).replace(/\s+/g, ' ').trim()).toBe(bare);
  });
});

describe('short messages in a market of another language', () => {
  it.each([
    ['Falta una pieza del pedido', 'de', 'es'],
    ['ile kosztuje przesylka', 'de', 'pl'],
    ['wysłałam formularz i czekałam', 'de', 'pl'],
    ['Não recebi, vcs reenviam?', 'en', 'pt'],
    ['Brauche Bestätigung der Lieferung und Rechnungen', 'fr', 'de'],
    ['on peut payer en plusieurs fois', 'de', 'fr'],
    ['Is it genuine?', 'it', 'en'],
    ['never arrived', 'fr', 'en'],
    ['Hoeveel kost het', 'de', 'nl'],
    ['gimana retur nya', 'en', 'id'],
  ])('are told by their words and endings: "%s" in %s is %s', (text, market, language) => {
    expect(answer(text, [market]).language).toBe(language);
  });

  it.each([
    ['dual sim', 'pt'],
    ['Beats Solo 3', 'it'],
    ['Samsung Galaxy', 'de'],
    ['es original?', 'de'],
    ['door mat', 'nl'],
    ['Zion Williamson', 'it'],
  ])('prove nothing where they are names of goods or words of several languages: "%s"', (text, market) => {
    expect(answer(text, [market]).reason).toMatch(/^(buyer-perhaps|market-default)$/);
  });

  it('an ending alone proves no language', () => {
    expect(lookAtText('Bergschaft').written?.certainty).toBe('perhaps');
  });
});
