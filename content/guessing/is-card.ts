import { isEmoji } from '../reading/read-text.ts';
import { lookWords } from './look-words.ts';

const price =
  /(?:[¥￥$€£₱฿₫₩₽₹₺₪]|\b(?:RM|Rp|R\$|USD|EUR|PLN|kr|zł|Kč|lei)\s?)\s?\d|\d\s?(?:[€₽₫円元₩]|руб|zł|Kč|lei\b)/;
const priceLine = /^(?:\D{0,4}\d[\d.,\s]*\D{0,4})$/;
// The bars of a player are letters too: `▶ ▂▃▅▂ 0:07`.
const signs = '[▶►▷⏵⏸🔊🎤🎙\\u2580-\\u259f\\s.·|ıl-]*';
const voice = new RegExp(
  `^${signs}(?:${lookWords.voice})?${signs}\\d{0,2}[:′']?\\d{1,2}\\s?(?:["″s秒]|''|sec)?$`,
  'iu',
);
const spoken = new RegExp(`[▶►▷⏵🔊🎤🎙″]|${lookWords.voice}`, 'iu');

/** Whether a message is an article or an order that the site has drawn: a price beside a picture, a number of an order or something to press. */
export function isCard(row: Element, text: string): boolean {
  if (!price.test(text) || text.length > 300) return false;
  const isLine = text.split('\n').length > 1 && text.split('\n').some((line) => priceLine.test(line));
  const isPressed = [...row.querySelectorAll('a, button, [role="button"]')].some(
    (one) => !/^(?:https?:|www\.)/.test(one.textContent?.trim() ?? ''),
  );
  const hasOrder = [text, row.textContent ?? ''].some((one) => /\d{12}/.test(one.replace(/-/g, '')));
  return isLine || isPressed || hasOrder || hasPicture(row);
}

function hasPicture(row: Element): boolean {
  return [...row.querySelectorAll('img')].some(({ alt, width }) => width > 32 && !isEmoji(alt.trim()));
}

/** Whether a text is but the length of something spoken. */
export function isVoice(text: string): boolean {
  return text.length < 60 && spoken.test(text) && voice.test(text);
}
