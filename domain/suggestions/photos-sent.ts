import { FAULTY, NOT_RECEIVED, PHOTO_ANSWERS, RECEIVED, TO_BE_MADE } from '../language/photo-answers.ts';
import { buyerTexts, ownWords } from '../language/own-words.ts';
import { namesPhotos, saysPhotosSent } from '../language/says-photos.ts';
import type { Message } from '../reading.ts';
import { splitSentences } from './read-wish.ts';

/** Of so many newest messages of the buyer, the words are read for pictures that the page does not show. */
const NEWEST = 3;
/** So many of our newest messages may hold the request that a buyer answers. */
const REQUESTS = 2;
/** Farther back, a conversation was about something else. */
const RECENT = 12;
/** An answer of more letters says more than that it is done. */
const LONGEST = 60;

const GAPLESS = new Set(['zh', 'ja', 'ko', 'th']);
const answers = Object.entries(PHOTO_ANSWERS).map(([language, [done, not]]) => {
  const bordered = (words: string) =>
    GAPLESS.has(language) ? words : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;
  return { done: new RegExp(bordered(done), 'u'), not: new RegExp(bordered(not), 'u') };
});

/** Whether a buyer has sent pictures: the page shows one, their words say so, they answer our request for some ("voilà, c'est fait"), or we said that they came. */
export function arePhotosSent(messages: readonly Message[]): boolean {
  const recent = messages.slice(-RECENT);
  return (
    messages.some(({ direction, kind }) => direction === 'in' && kind === 'image') ||
    buyerTexts(messages, NEWEST).some(saysPhotosSent) ||
    answersRequest(recent) ||
    recent.some(({ direction, kind, text }) => direction === 'out' && kind === 'text' && saysReceived(text))
  );
}

function answersRequest(messages: readonly Message[]): boolean {
  return messages.some(({ direction, kind, text }, at) => {
    if (direction !== 'in' || kind !== 'text' || !saysDone(ownWords(text))) return false;
    const ours = messages.slice(0, at).filter((one) => one.direction === 'out' && one.kind === 'text');
    // Where we sent a picture, none was asked for.
    return ours.slice(-REQUESTS).some((one) => namesPhotos(one.text) && !saysPhotosSent(one.text));
  });
}

/** Whether we have said that the buyer's pictures came, or that one is no good. */
function saysReceived(text: string): boolean {
  return splitSentences(text.replaceAll('’', "'")).some(
    (sentence) =>
      namesPhotos(sentence) &&
      ((RECEIVED.test(sentence) && !NOT_RECEIVED.test(sentence)) ||
        (FAULTY.test(sentence) && !TO_BE_MADE.test(sentence))),
  );
}

function saysDone(text: string): boolean {
  const folded = text.toLowerCase().normalize('NFC').replaceAll('’', "'").trim();
  if (folded.length > LONGEST || /[?？]/u.test(folded)) return false;
  return answers.some(({ done, not }) => done.test(folded) && !not.test(folded));
}
