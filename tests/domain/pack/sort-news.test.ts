import { describe, expect, it } from 'vitest';
import { sortNews } from '../../../domain/pack/sort-news.ts';

const item = (id: string, at: string) => ({ id, at, title: { en: id }, body: { en: id } });
const news = [
  item('middle', '2026-11-10T08:00:00Z'),
  item('old', '2026-11-01T08:00:00Z'),
  item('new', '2026-11-18T08:00:00Z'),
];

describe('the news of a pack', () => {
  it('stand with the newest first', () => {
    expect(sortNews(news, '').news.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });

  it.each([
    ['', 3],
    ['2026-11-10T08:00:00.000Z', 1],
    ['2026-11-18T08:00:00Z', 0],
  ])('that came after "%s" are unread: %i', (readUntil, unread) => {
    expect(sortNews(news, readUntil).unread).toBe(unread);
  });
});
