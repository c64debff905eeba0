import { describe, expect, it } from 'vitest';
import { writeText } from '../../../content/composer/write-text.ts';

/** The document of a frame with one field. */
function drawFrame(markup: string) {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p></p>';
  document.body.replaceChildren(frame);
  const view = frame.contentWindow!;
  view.document.body.innerHTML = markup;
  const field = view.document.body.firstElementChild as HTMLElement;
  /** Like a browser after the page has removed the frame: no more timers or animation frames, and the document has no window. */
  const remove = () => {
    Object.assign(view, { setTimeout: () => 0, requestAnimationFrame: () => 0 });
    Object.defineProperty(view.document, 'defaultView', { value: null });
  };
  return { view, field, remove };
}

const inTime = <T>(work: Promise<T>) =>
  Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('never ended'), 3000))]);

describe('Q3: the page removes the frame of its reply box', () => {
  it('while a text is on its way: the insert ends and is refused', async () => {
    const { field, remove } = drawFrame('<textarea></textarea>');
    field.addEventListener('input', remove);
    expect(await inTime(writeText(field, { text: 'Hello' }))).toEqual({ kind: 'refused', reason: 'not-taken' });
  });

  it('and the next insert goes into the next box', async () => {
    const { field, remove } = drawFrame('<textarea></textarea>');
    field.addEventListener('input', remove);
    await inTime(writeText(field, { text: 'Hello' }));
    document.body.innerHTML = '<textarea></textarea>';
    const next = document.querySelector('textarea')!;
    expect(await inTime(writeText(next, { text: 'Again' }))).toMatchObject({ kind: 'arrived' });
    expect(next.value).toBe('Again');
  });
});
