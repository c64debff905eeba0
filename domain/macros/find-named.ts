import { foldText } from '../search/fold-text.ts';
import { greetings, nobody, nobodyHan, particles, titlesBefore } from './name-words.ts';

/** A range in a text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words before a name and an address. Written from knowledge of these languages on 2026-11-30, without consulting a source. */
const RECIPIENT = [
  'ship(?:ped|ping)? to|deliver(?:ed|y)? to|sent to|send to|recipient|addressee|addressed to|consignee|full name|name on the (?:order|parcel)',
  'empfänger(?:in)?|lieferadresse|versandadresse|adressiert an|versandt an|geliefert an',
  'destinataire|adresse de livraison|livré à|expédié à|destinatari[oa]|dirección de envío|enviado a|spedito a|indirizzo di spedizione|endereço de entrega',
  'ontvanger|afleveradres|odbiorca|adres dostawy|получатель|адрес доставки|одержувач|alıcı|teslimat adresi|mottagare|leveransadress|penerima|người nhận|ผู้รับ|المستلم|اسم المستلم',
].join('|');

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const SMALL = [...particles].filter((word) => word.length > 1).join('|');
const SPACED_NAME = `${WORD}(?: (?:(?:${SMALL}) )?${WORD}){1,3}`;
const addressed = new RegExp(
  `(?<!\\p{L})(?:${RECIPIENT})\\s?:\\s*(?<name>${SPACED_NAME}|[\\p{Script=Arabic}\\p{Script=Thai}]+ [\\p{Script=Arabic}\\p{Script=Thai}]+)(?=\\s*(?:[,;|\\n\\d(]|$))`,
  'giu',
);
/** East Asian names are short, so where an address could begin as well, a title must follow. */
const addressedInHan =
  /(?:收件人|收货人|收貨人|받는 ?사람|수령인|수취인)\s?[:：]\s*(?<name>\p{Script=Han}{2,4}|[가-힣]{2,4})(?=\s*(?:[,，、;；(（\d\n]|$))|(?:お届け先|宛名)\s?[:：]\s*(?<japanese>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々 ]{2,10}?)(?=\s?[様殿])/gu;

const THANKS =
  'thanks|thank you|thx|danke|vielen dank|merci|gracias|grazie|obrigad[oa]|bedankt|dank je|tack|dziękuj[eę]|спасибо|teşekkürler';
/** "…, Sandra." after what the person is thanked for. */
const thankedBehindComma = new RegExp(
  `(?<!\\p{L})(?:${THANKS})(?!\\p{L})[^.!?\\n,]{0,60},\\s(?<name>\\p{Lu}[\\p{Ll}\\p{M}'’-]+)(?=\\s?(?:[.!?\\n]|$))`,
  'giu',
);
/** "Thanks for the photo Sandra, …": English nouns have no capital. */
const thankedAtOnce =
  /(?<!\p{L})(?:thanks|thank you|thx|sorry|apologies|apologize|apologise)(?: so much| a lot| again)? (?:for|about) (?:the|your|that|this|those|these|sending|all)(?: (?!from|at|in|with|to|of|by|via|on|for|and|or|the|your|our|dear)\p{Ll}+){1,4} (?<name>\p{Lu}[\p{Ll}\p{M}'’-]+)(?=[,.!]|\s?$)/giu;

/** "No problem, Kevin." */
const OPENERS = [
  "no problem|no worries|you(?:’|')re (?:very )?welcome|sure(?: thing)?|of course|sorry|ok(?:ay)?|yes|understood|got it|perfect|great|absolutely|my apologies|good news|happy to help",
  'kein problem|gerne|klar|alles klar|natürlich|verstanden|de rien|pas de souci|bien sûr|parfait|de nada|sin problema|claro|perfecto|prego|nessun problema|certo|sem problema|graag gedaan|geen probleem|nie ma sprawy|oczywiście|нет проблем|конечно|пожалуйста|inga problem|rica ederiz',
].join('|');
const opened = new RegExp(
  `(?:^|[.!?]\\s|\\n)(?:${OPENERS}),\\s(?<name>\\p{Lu}[\\p{Ll}\\p{M}'’-]+)(?=\\s?(?:[.!,\\n]|$))`,
  'giu',
);
/** "Olga, hello!" and Russian names with a patronymic: "Ольга Сергеевна, заказ отправлен". */
const calledFirst =
  /(?:^|\n)\s*(?<name>\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{Ll}\p{M}'’-]+)?)(?=,\s(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|hola|buen[oa]s (?:días|tardes|noches)|ciao|buongiorno|olá|bom dia|boa tarde|dzień dobry|здравствуйте|добрый (?:день|вечер)|доброе утро|привет|merhaba|iyi günler)(?!\p{L}))/giu;
const patronymic = /(?:^|\n)\s*(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вна|вич|ична|ьич))(?=[,!])/gu;
/** "Pani Aniu, paczka wysłana": with a title at the beginning of a line. */
const titled = new RegExp(
  `(?:^|\\n)\\s*(?:${[...titlesBefore].filter((title) => title.length > 2).join('|')}|mr|ms|dr|fr|hr|sr)\\.?\\s(?<name>\\p{Lu}[\\p{Ll}\\p{M}'’-]+)(?=,)`,
  'giu',
);
/** ありがとうございます、鈴木様。 */
const thankedInHan = /(?<=[、。！\s])(?<name>[\p{Script=Han}々]{2,4})様(?=[、。！!\n]|$)/gu;

/** Days, months, places and departments, which occur where a name may. */
const OTHERS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter today tomorrow etsy amazon ebay paypal kingdom states zealand arabia korea kong republic africa emirates lanka rico rica customs office center centre hub warehouse locker station packstation hotel street straße department team service'.split(
    ' ',
  ),
);

const PATTERNS = [
  addressed,
  addressedInHan,
  thankedBehindComma,
  thankedAtOnce,
  opened,
  calledFirst,
  patronymic,
  titled,
  thankedInHan,
];

/** Anyone a text names as a parcel's recipient or thanks by name. */
export function findNamed(text: string): Stretch[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { name: spaced, japanese } = match.groups ?? {};
      const name = (spaced ?? japanese ?? '').trim();
      if (/^お客/u.test(name) || nobodyHan.has(name)) return [];
      const start = match.index + match[0].lastIndexOf(name);
      return isSomebody(name) ? [{ start, end: start + name.length }] : [];
    }),
  );
}

function isSomebody(name: string): boolean {
  // The patterns ignore case, because the words before a name may have either.
  if (/^\p{Ll}/u.test(name)) return false;
  const words = foldText(name).split(' ');
  const isOther = (word: string) =>
    nobody.has(word) || OTHERS.has(word) || titlesBefore.has(word) || greetings.has(word);
  return words.every((word) => !isOther(word) || particles.has(word)) && words.some((word) => !particles.has(word));
}
