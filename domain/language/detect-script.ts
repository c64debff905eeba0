/** Scripts that only one of the languages answered here is written in. Counted by Unicode script property. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** Characters that stand in traditional Chinese only, against their simplified twins; frequent ones suffice to tell. */
const TRADITIONAL = /[們這個嗎請訂單貨東時間運費換詢問買賣質發謝聯絡為說過點還會對後裡開關於無]/gu;
const SIMPLIFIED = /[们这个吗请订单货东时间运费换询问买卖质发谢联络为说过点还会对后里开关于无]/gu;

/**
 * The language of a text when its script tells it (Japanese, Korean, Thai, Hebrew, Greek, Chinese), else `undefined`:
 * Latin, Cyrillic and Arabic letters serve many languages and are left to a detector.
 */
export function detectByScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) / letters > 0.1) return language;
  }
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han / letters < 0.4) return undefined;
  return (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-TW' : 'zh-CN';
}
