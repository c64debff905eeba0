import { expect, it, vi } from 'vitest';
import { whenShown } from '../../entrypoints/inbox/when-shown.ts';

function drawPage(prerendering: boolean) {
  const page = Object.assign(new EventTarget(), { prerendering });
  return { page, document: page as unknown as Document };
}

it('D17: a page that is drawn beforehand is left alone until the agent comes to it', () => {
  const { page, document } = drawPage(true);
  const begin = vi.fn();
  whenShown(document, begin);
  const before = begin.mock.calls.length;

  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));

  expect([before, begin.mock.calls.length]).toEqual([0, 1]);
});

it('D17: any other page is begun with at once', () => {
  const begin = vi.fn();
  whenShown(drawPage(false).document, begin);
  expect(begin).toHaveBeenCalledTimes(1);
});
