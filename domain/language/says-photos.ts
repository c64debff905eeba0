import { ATTACHED, PAPERS, PHOTO_PATTERNS, PHOTO_WORDS } from './photo-words.ts';

/** Words between a picture and what says that it is there. */
const WINDOW = 5;

interface Finder {
  readonly photo: RegExp;
  readonly there: RegExp;
  readonly notYet: RegExp;
  readonly others: RegExp;
}

const finders: readonly Finder[] = Object.values(PHOTO_WORDS).map(({ photo, there, notYet, others }) => ({
  photo: beginning(photo),
  there: beginning(there),
  notYet: beginning(notYet),
  others: beginning(others),
}));

/** A picture by the name of its file, or as a page writes one that it does not show. */
const NAMED =
  /[\p{L}\p{N}_()-]\.(?:jpe?g|png|heic|heif|webp|gif|mp4|mov|m4v|avi)(?![\p{L}\p{N}])|📎|\[(?:图片|圖片|照片|视频|影片|photos?|images?|pictures?|videos?|fotos?|bild(?:er)?|imagen|immagine|imagem|afbeelding|zdjęcie|фото|写真|画像|사진)\]/iu;

/** Whether a buyer's words say that pictures were sent with them, or before: "see the attached photos", "如图". Questions and offers do not. */
export function saysPhotosSent(text: string): boolean {
  if (NAMED.test(text) || (ATTACHED.test(text) && !PAPERS.test(text))) return true;
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[\n!;。！；]+|(?<=[.?？])\s/u)
    .flatMap(clausesOf)
    .some(saysSo);
}

/** Of a question, each clause: "I sent four photos, can you refund a part?" */
function clausesOf(sentence: string): string[] {
  return /[?？]\s*$/u.test(sentence) ? sentence.split(/[,，、]/u) : [sentence];
}

function saysSo(sentence: string): boolean {
  if (PHOTO_PATTERNS.some(([sent, notYet]) => sent.test(sentence) && !notYet.test(sentence))) return true;
  const isQuestion = /[?？]\s*$/u.test(sentence);
  const words = ` ${(sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []).join(' ').replaceAll('’', "'")} `;
  return finders.some(({ photo, there, notYet, others }) => {
    const plain = words.replaceAll("'", '');
    if (!photo.test(words) || notYet.test(plain)) return false;
    const near = nearPhotos(words, photo);
    return (
      there.test(near) &&
      !others.test(near) &&
      !(isQuestion && !/attach|anbei|anhang|joint|adjunt|allegat|anex|bijlage|załącz|ekte|lampir/u.test(near))
    );
  });
}

/** The words around each picture. */
function nearPhotos(words: string, photo: RegExp): string {
  const list = words.trim().split(' ');
  const kept = new Set<number>();
  for (const [at, word] of list.entries()) {
    if (!photo.test(` ${word} `)) continue;
    for (let near = at - WINDOW; near <= at + WINDOW; near++) kept.add(near);
  }
  return ` ${list.filter((_, at) => kept.has(at)).join(' ')} `;
}

/** Matches at the beginning of a word, between blanks. */
function beginning(words: string): RegExp {
  const stems = words.split(' ').map((word) => word.replaceAll('_', ' '));
  return new RegExp(` (?:${stems.join('|')})`, 'u');
}

/** Whether a text names pictures at all, whoever's they are. */
export function namesPhotos(text: string): boolean {
  const words = ` ${(
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
  return (
    /照片|图|圖|视频|影片|拍|录|錄|写真|画像|動画|사진|영상|이미지|รูป|ภาพ|วิดีโอ/u.test(text) ||
    finders.some(({ photo }) => photo.test(words))
  );
}
