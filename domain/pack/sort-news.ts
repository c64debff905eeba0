import type { Pack } from './schema.ts';

/** The news of a pack, newest first, and how many items are newer than what was read last (ISO 8601; empty: nothing was read yet). */
export function sortNews(
  news: Pack['news'],
  readUntil: string,
): { readonly news: Pack['news']; readonly unread: number } {
  const moment = (at: string) => Date.parse(at);
  const since = readUntil === '' ? -Infinity : moment(readUntil);
  return {
    news: news.toSorted((a, b) => moment(b.at) - moment(a.at)),
    unread: news.filter(({ at }) => moment(at) > since).length,
  };
}
