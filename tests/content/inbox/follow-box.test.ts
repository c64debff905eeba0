// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeyGuard } from '../../../content/composer/key-guard.ts';
import { followBox } from '../../../content/inbox/follow-box.ts';
import type { PageReader } from '../../../content/inbox/page-reader.ts';

const stop = new AbortController();
afterEach(() => document.body.replaceChildren());

describe('when the reply box is looked for again', () => {
  const look = vi.fn(() => ({ box: () => undefined }));
  const reader = { look, refresh: vi.fn() } as unknown as PageReader;
  const keys = { watch: () => undefined } as unknown as KeyGuard;
  followBox(window, reader, keys, vi.fn(), vi.fn(), stop.signal);

  it.each([
    ['a frame', 'iframe', 1],
    ['a picture of a long thread', 'img', 0],
    ['a script', 'script', 0],
  ])('A8: %s has loaded', (_what, name, looks) => {
    look.mockClear();
    const element = document.createElementNS('http://www.w3.org/1999/xhtml', name);
    document.body.append(element);
    look.mockClear();
    element.dispatchEvent(new Event('load'));
    expect(look).toHaveBeenCalledTimes(looks);
  });
});
