// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberCaret } from '../../../content/composer/remember-caret.ts';
import { undo } from './draw-field.ts';
import { writeText } from '../../../content/composer/write-text.ts';

// happy-dom has no `execCommand`, so these cases cover setting the value; typing through the browser is tested in browsers.
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  rememberCaret(document, stop.signal);
});
afterEach(() => stop.abort());

describe('writeText into a custom element', () => {
  function drawHost(isBound: boolean): { host: HTMLElement; field: HTMLTextAreaElement } {
    document.body.innerHTML = '<kat-textarea value="Hello "></kat-textarea>';
    const host = document.querySelector<HTMLElement>('kat-textarea')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<textarea></textarea>';
    const field = shadow.querySelector('textarea')!;
    field.value = 'Hello ';
    if (isBound) field.addEventListener('input', () => host.setAttribute('value', field.value));
    return { host, field };
  }

  it('finds the field in the open shadow root', async () => {
    const { host, field } = drawHost(true);
    await writeText(host, { text: 'inner' });
    expect(field.value).toBe('Hello inner');
  });

  it.each([true, false])('has the value in its attribute too (component bound: %s)', async (isBound) => {
    const { host } = drawHost(isBound);
    await writeText(host, { text: `both ${isBound}` });
    expect(host.getAttribute('value')).toBe(`Hello both ${isBound}`);
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('tells a component once more only when it did not hear (component bound: %s)', async (isBound, times) => {
    const { host } = drawHost(isBound);
    const heard = vi.fn();
    host.addEventListener('input', heard);
    await writeText(host, { text: `heard ${isBound}` });
    expect(heard).toHaveBeenCalledTimes(times);
  });

  it.each([true, false])('gives the attribute back on undo (component bound: %s)', async (isBound) => {
    const { host, field } = drawHost(isBound);
    await undo(await writeText(host, { text: `gone ${isBound}` }));
    expect([field.value, host.getAttribute('value')]).toEqual(['Hello ', 'Hello ']);
  });
});
