import { COMMON_WORDS } from '../../../language/common-words.ts';
import { shortWords } from '../words/short-words.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import { isUnspaced } from '../pieces/piece-patterns.ts';

/** Short words of a language, which tell nothing of a number beside them: "the 38", "38 for me". */
const common = new Map<string, ReadonlySet<string>>();

function isCommon(word: string, language: string): boolean {
  const words =
    common.get(language) ?? new Set(`${COMMON_WORDS[language] ?? ''} ${shortWords[language] ?? ''}`.split(' '));
  common.set(language, words);
  return words.has(word) || MORE.has(word);
}

/** Colours and what else stands beside a size and counts nothing. Written down from knowledge of these languages on 2026-11-30. */
const MORE = new Set(
  (
    'black white red blue green brown grey gray beige pink navy schwarz weiß weiss rot blau grün braun grau rosa noir noire noirs blanc blanche rouge bleu vert marron gris rose ' +
    'negro negra negros negras blanco blanca rojo azul verde marrón nero nera neri bianco rosso blu grigio preto preta branco branca vermelho marrom cinza zwart wit rood blauw groen ' +
    'bruin grijs czarne czarny czarna czarnych białe biały czerwone niebieskie brązowe черный черные чёрный чёрные черные белый белые красный синий коричневые siyah beyaz kırmızı mavi ' +
    'yeşil kahverengi svart svarta vit vita röd blå grön brun grå hitam putih merah biru hijau coklat abu đen trắng đỏ xanh nâu hồng ' +
    'ال لل بال وال أسود اسود أبيض ابيض أحمر احمر أزرق ازرق بني ' +
    "in auf für en pour por para per con sans sin senza sem met zonder bez z w s v i u o a à â é è ho ha ja nej ne na no as os um uma el la los las il lo gli le les l'a y e et und och oder or and plz pls porfa svp stp grazie bitte tack dank kak min sis gan bro om tolong dong sih ya yah yg yang aja saja buat utk untuk ada ready masih kalo kalau mau pake pakai cho em anh chị shop ạ nhé nha với còn hàng không ko hông lấy đi mình cái đôi chiếc lt tl"
  ).split(' '),
);

/** What follows a number that stands for itself, in scripts without blanks: particles, verbs of having and wishing. */
const GOES_ON =
  /^(?:[的吗嗎嘛呢啊吧和跟还還有没沒行可能那这這要给給了是也就都会會大小合适適穿现現偏太刚剛正剩来來发發換换改退拿买買或與与及到至、，。？！]|の|を|は|が|で|に|も|と|か|って|です|だ|ください|下さい|あり|入|サイズ|や|なら|しか|だけ|まで|から|じゃ|お|履|は|み|し|ほ|希|く|ち|よ|ね|ぐ|く|ぴ|[은는이가을를도만로으에예요인임있입주짜남신맞사발찍샀껀거건용번호]|ค่ะ|ครับ|คับ|คะ|มี|ไหม|มั้ย|ไม|ยัง|ได้|ใส่|หรือ|กับ|ตัว|สี|นะ|จ้า|ขอ|เอา|ไม่|หมด|ถ้า|แล้ว|ก็|เท่า|เหลือ|พอดี|ค้า|จ้ะ|เลย|อยู่|แต่|ส่วน|ของ|ให้|ปกติ|จะ)/u;

const WORD_BEFORE = /([\p{L}\p{M}'’]+)[\s:.]{0,2}$/u;
const WORD_BEHIND = /^\s?([\p{L}\p{M}'’]+)/u;

/**
 * Whether a word that nobody here knows stands right beside a number: what it names or counts is no size ("tram 38", "38 guests"). No list of things
 * that are no size is long enough; the short words of a language, which leave a number to itself, are few.
 */
export function isOfUnknown({ list, text, index }: Pieces, at: number): { before: boolean; behind: boolean } {
  const [previous, piece, next] = [list[at - 1], list[at], list[at + 1]];
  if (!piece) return { before: false, behind: false };
  const left = text.slice(Math.max(previous?.end ?? 0, piece.start - 40), piece.start);
  const right = text.slice(piece.end, Math.min(next?.start ?? text.length, piece.end + 40));
  const { language } = index;
  const behindSign = right.codePointAt(0) ?? 32;
  const isOpen = behindSign >= 0x0e00 && isUnspaced(behindSign);
  const behind = isOpen ? !GOES_ON.test(right) : isContent(WORD_BEHIND.exec(right)?.[1], language);
  const beforeSign = left.charCodeAt(left.length - 1);
  const isJoined = beforeSign >= 0x0e00 && isUnspaced(beforeSign);
  return { before: !isJoined && isContent(WORD_BEFORE.exec(left)?.[1], language), behind };
}

/** Longer messages speak of more than a size. */
const REQUEST = 64;
/** Signs of scripts without blanks that may be left over: particles, thanks. */
const LEFT_OVER = 7;
const OTHER_MATTERS = [
  'count',
  'money',
  'other',
  'address',
  'ahead',
  'matter',
  'goods',
  'years',
  'months',
  'unit',
  'got',
];

/** "Do you still have the 7?": a wish or a question about stock round one number, and no word in it that nobody here knows. */
export function isRequest({ list, text, index, roles }: Pieces, at: number): boolean {
  const isAsked = list.some(({ type, value }) => type === 'end' && value === '?');
  const isWished = ['fit', 'but', 'which', 'wear', 'swap'].some((role) => roles.has(role));
  if (text.length > REQUEST || !(isAsked || isWished)) return false;
  if (OTHER_MATTERS.some((role) => roles.has(role))) return false;
  if (list.some(({ type }, place) => place !== at && (type === 'number' || type === 'code'))) return false;
  let end = 0;
  let open = 0;
  for (const piece of [...list, { start: text.length, end: text.length }]) {
    const rest = text.slice(end, piece.start);
    end = piece.end;
    for (const [word] of rest.matchAll(/[\p{L}\p{M}'’]+/gu)) {
      const first = word.charCodeAt(0);
      if (first >= 0x0e00 && isUnspaced(first)) open += word.length;
      else if (isContent(word, index.language)) return false;
    }
  }
  return open <= LEFT_OVER;
}

function isContent(word: string | undefined, language: string): boolean {
  if (word === undefined || word.length < 2) return false;
  const first = word.charCodeAt(0);
  if (first >= 0x0e00 && isUnspaced(first)) return false;
  const small = word.toLowerCase().replaceAll('’', "'");
  // "L'avez": the article goes for itself.
  const bare = small.replace(/^\p{L}{1,2}'/u, '');
  return bare !== '' && !isCommon(small, language) && !isCommon(bare, language);
}
