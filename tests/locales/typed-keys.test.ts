// @vitest-environment node
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';

/** The compiler tries these: where it takes a key that it must refuse, `@ts-expect-error` is itself an error. */
const askWrongly = (t: TFunction, reason: string, known: 'stale' | 'clock' | 'gone') => [
  // @ts-expect-error -- No text has this key.
  t('no.such.key'),
  // @ts-expect-error -- A group of texts is no text.
  t('verdict.cannot'),
  // @ts-expect-error -- Any word may be in it.
  t(`verdict.cannot.${reason}`),
  // @ts-expect-error -- One member of the union has no text.
  t(`verdict.cannot.${known}`),
];

const ask = (t: TFunction, known: 'stale' | 'clock', count: number) => [
  t('news.title'),
  t(`verdict.cannot.${known}`),
  t('news.unread', { count }),
];

describe('the key of a text', () => {
  it('is held by the compiler, and handed on as it is', () => {
    const t = ((key: string) => key) as unknown as TFunction;
    expect(ask(t, 'stale', 2)).toEqual(['news.title', 'verdict.cannot.stale', 'news.unread']);
    expect(askWrongly(t, 'x', 'gone')).toContain('no.such.key');
  });
});
