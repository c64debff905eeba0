import Fuse from 'fuse.js';
import { pinyin } from 'pinyin-pro';

/** A reply as other tools keep it: a title in the agent's language and a short code. */
export interface PlainReply {
  readonly id: string;
  readonly title: string;
  readonly code: string;
}

/**
 * The fewest key presses with tools that know nothing of the conversation, for an agent who knows the library by heart. A text expander wants its mark and
 * the whole code. A search dialog over the titles (fuse.js) is opened, takes the begin of the title by an input method (letters and a space), the
 * arrow and Enter. The values that they leave for the agent to type are not counted, but for the day.
 */
export function countRivals(
  replies: readonly PlainReply[],
  wanted: readonly string[],
  day: string | undefined,
): { readonly expander: number; readonly dialog: number } {
  const found = replies.filter(({ id }) => wanted.includes(id));
  const fuse = new Fuse(replies, { keys: ['title'], ignoreLocation: true, threshold: 0.3 });
  const byTitle = ({ id, title }: PlainReply) => {
    const characters = [...title];
    const ways = characters.map((_, at) => {
      const words = characters.slice(0, at + 1).join('');
      const place = fuse.search(words).findIndex(({ item }) => item.id === id);
      const letters = pinyin(words, { toneType: 'none', type: 'array' }).join('').length;
      return place < 0 ? Infinity : 1 + letters + 1 + place + 1;
    });
    return Math.min(...ways);
  };
  const value = day === undefined ? 0 : day.length + 1;
  return {
    expander: Math.min(...found.map(({ code }) => 1 + code.length)) + value,
    dialog: Math.min(...found.map(byTitle)) + value,
  };
}
